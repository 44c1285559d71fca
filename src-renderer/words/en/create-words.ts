// SPDX-License-Identifier: MIT
import type { GuestPurpose, GuestSystem } from '../../../src-main/model/guest-spec.ts'
import type { InstallImage } from '../../../src-main/model/machine-view.ts'
import { createFormats } from '../formats.ts'

const { percent, number, plural, list } = createFormats('en')

type NoImage = InstallImage['content'] & { readonly kind: 'not-an-image' }

const systems: Record<GuestSystem, { readonly title: string; readonly note: string }> = {
  'windows-11': { title: 'Windows 11', note: 'With Secure Boot and a TPM, as its installer asks for.' },
  'windows-10': { title: 'Windows 10', note: 'Asks for less than Windows 11; its updates have ended.' },
  linux: { title: 'Linux', note: 'Any distribution: its kernel has the drivers already.' },
}

const purposes: Record<GuestPurpose, { readonly title: string; readonly note: string }> = {
  gaming: { title: 'Gaming', note: 'Few, fast cores close to one cache, and steady frame times.' },
  ml: { title: 'Machine learning', note: 'Many cores and much memory beside the graphics card.' },
  general: { title: 'General', note: 'Shares the host’s processors and memory politely.' },
}

const notImages: Record<NoImage['reason'], string> = {
  html: 'This is a web page, not a disc image: the download led to a page instead of the file.',
  truncated: 'The image is cut off: the download did not end.',
  empty: 'The file is empty.',
  unreadable: 'The file cannot be read.',
  'not-iso': 'This is no disc image.',
}

const answering: Record<NonNullable<(InstallImage['content'] & { readonly kind: 'linux' })['unattended']>, string> = {
  autoinstall: 'can install by itself (autoinstall)',
  preseed: 'can install by itself (preseed)',
  kickstart: 'can install by itself (kickstart)',
  'cloud-init': 'can set itself up (cloud-init)',
}

/** The words of the Create screen. What the draft says of the guest comes ready made. */
export const createWords = {
  title: 'Create',
  lead: 'Three choices make a machine; everything below them is proposed from this computer and can be changed.',
  drafting: 'Drafting…',
  draftFailed: 'No draft could be made',
  optionsFailed: 'What this computer has for machines could not be read',
  optionsHint: 'Pools, networks, images and devices cannot be picked from lists, so paths and names are typed.',
  onlyLook: 'This is not the computer you are sitting at, so the machine can be drafted and not made.',
  noLibvirt: 'libvirt does not answer; Machines says what would help.',
  tryAgain: 'Try again',

  system: 'System',
  systems,
  purpose: 'Purpose',
  purposes,

  source: 'Install from',
  sourceHint: 'Disc images in the download folder and the storage pools, by what is in them.',
  noImages: 'No disc image was found in the download folder and the storage pools.',
  readingImages: 'Looking for disc images…',
  otherFile: 'Another file',
  otherFileLabel: 'Path of the disc image',
  lookInto: 'Look into it',
  lookingInto: 'Looking into it…',
  noInstall: 'Nothing: the disk has a system already',
  noInstallNote: 'For a physical disk or an imported one.',
  unchosen: 'Choose what to install from, or that the disk has a system already.',
  image: {
    windows: (version: string) =>
      version === 'server' ? 'Windows Server' : version === 'other' ? 'Windows' : `Windows ${version}`,
    build: (build: string) => `build ${build}`,
    editions: (count: number) => plural(count, { one: 'one edition', other: `${number(count)} editions` }),
    drivers: (version: string | null) => (version === null ? 'VirtIO drivers' : `VirtIO drivers ${version}`),
    other: (label: string | null) => (label === null ? 'Disc image without a name' : `Disc “${label}”`),
    otherNote: 'not recognised as an installer',
    diskImage: 'Disk with a system on it',
    importFirst: 'used as a disk, not installed from',
    noImage: 'Not a disc image',
    notImages,
    answering,
    forOther: (system: string) => `This is ${system}: the choice above follows it.`,
  },

  unattended: {
    title: 'Answer its questions',
    text: 'A second disc tells the installer everything, so that it runs to its end alone: disk layout, drivers, account, guest tools.',
    impossible: 'This image cannot install by itself.',
    userName: 'User name',
    password: 'Password',
    passwordNote: 'Written to the answer disc alone, which only QEMU and you can read.',
    showPassword: 'Show the password',
    passwordMissing: 'The account needs a password.',
    hostName: 'Computer name',
    locale: 'Language and region',
    timeZone: 'Time zone',
    edition: 'Edition',
    firstEdition: 'The first one',
    drivers: 'VirtIO drivers',
    noDrivers: 'None',
    fetchDrivers: 'Fetch the drivers',
    driversNote: 'Without them Windows sees neither the disk nor the network of the machine.',
  },

  own: 'Your choice',
  proposed: 'Proposed',
  propose: 'Back to the proposal',
  problems: { error: 'Must be solved', warning: 'Warning', note: 'Worth knowing' },

  processor: {
    title: 'Processors',
    count: 'Virtual processors',
    summary: (vcpus: number, cores: number, threads: number) =>
      `${vcpus} virtual ${plural(vcpus, { one: 'processor', other: 'processors' })}: ${cores} ${plural(cores, { one: 'core', other: 'cores' })}${threads > 1 ? ` with ${threads} threads each` : ''}`,
    map: 'Map of the host’s processors',
    mapHelp: 'Press a core to give it to the guest or to keep it. Arrow keys move between cores.',
    mapUnknown: 'How this computer’s processors hang together is not known, so no map can be drawn.',
    notPinned: 'The host’s scheduler places the guest: no processor is set aside.',
    socket: (id: number) => `Socket ${id}`,
    cache: (size: string | null) => (size === null ? 'L3 cache' : `L3 ${size}`),
    noCache: 'No shared L3 cache',
    node: (id: number) => `NUMA node ${id}`,
    types: { performance: 'P', efficiency: 'E', 'low-power': 'LP' },
    typeNames: { performance: 'performance core', efficiency: 'efficiency core', 'low-power': 'low-power core' },
    core: (cpus: readonly number[]) => (cpus.length === 1 ? `CPU ${cpus[0]}` : `CPUs ${list(cpus.map(String))}`),
    roles: {
      guest: 'Guest',
      emulator: 'Emulator',
      iothread: 'I/O threads',
      both: 'Emulator and I/O threads',
      host: 'Host',
    },
    vcpus: (numbers: readonly number[]) =>
      numbers.length === 1 ? `vCPU ${numbers[0]}` : `vCPUs ${list(numbers.map(String))}`,
    lastCore: 'The guest needs at least one core, and so does the host.',
    nested: 'Virtual machines inside it',
    nestedNote: 'For WSL 2, Docker Desktop, Hyper-V and core isolation. Costs a little speed.',
    counters: 'Performance counters',
    countersNote: 'For profilers in the guest.',
    hides: 'Hide that it is a virtual machine from the driver',
    hidesNote: 'Only NVIDIA drivers older than version 465 ask for this.',
    isolate: 'Keep the host’s services off the guest’s processors while it runs',
    isolateNote: 'They are given back when it stops. Steadier frame times; the rest of the host gets tighter.',
  },

  memory: {
    title: 'Memory',
    size: 'GiB for the guest',
    pages: 'Pages',
    pageSizes: { 4: 'Ordinary (transparent huge pages)', 2048: '2 MiB huge pages', 1048576: '1 GiB huge pages' },
    bar: (guest: string, host: string) => `${guest} for the guest, ${host} stay with the host`,
    guest: 'Guest',
    host: 'Host keeps',
    hostUnknown: 'What the host keeps could not be told',
    toMode: 'Reserve them in Mode',
    balloon: 'Give memory back while it is not used (balloon)',
    balloonNote: 'Not possible with passed-through devices: they need all of it in place.',
  },

  keeps: {
    title: 'What the host keeps',
    cpus: (count: number, list: string) =>
      `${plural(count, { one: '1 CPU', other: `${number(count)} CPUs` })} (${list})`,
    allCpus: 'All CPUs, shared with the guest',
    memory: (size: string) => `${size} of memory`,
    memoryUnknown: 'Memory: could not be told',
  },

  xml: {
    title: 'What libvirt is told',
    lead: 'The definition as it will be made, with the reason for every line that has one.',
    line: 'Line',
    text: 'XML',
    reason: 'Why',
    filters: { all: 'All lines', explained: 'With a reason', own: 'Your choices' },
    filterLabel: 'Lines to show',
    own: 'Your choice',
    noneOwn: 'Nothing here follows from a choice of your own yet.',
    hidden: (count: number) => plural(count, { one: '1 line without', other: `${number(count)} lines without` }),
    copy: 'Copy the XML',
    copied: 'The XML is on the clipboard',
    copyFailed: 'Copying was not allowed',
  },

  bar: {
    title: 'The machine',
    name: 'Name',
    nameNote: 'Letters, digits and . + _ - ; the first is a letter or a digit.',
    start: 'Start it when it is made',
    create: 'Create the machine',
    creating: 'Begins…',
    stops: (count: number) =>
      plural(count, { one: 'One thing must be solved first', other: `${number(count)} things must be solved first` }),
    warnings: (count: number) => plural(count, { one: 'one warning', other: `${number(count)} warnings` }),
    ready: 'Ready to be made.',
    readyNote: 'Nothing exists until you press Create.',
    confirmDisk: 'Confirm the physical disk below Disks.',
    firmware: 'Firmware',
    devices: 'Devices',
  },

  task: {
    running: 'Working…',
    progress: (part: number) => percent(part),
    left: (text: string) => `about ${text} left`,
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    cancelNote: 'What was made so far is taken away again.',
    done: 'Done',
    failed: 'It did not work',
    cancelled: 'Cancelled',
    toMachines: 'Open in Machines',
    another: 'Create another',
    again: 'Back to the draft',
  },
} as const
