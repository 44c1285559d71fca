// SPDX-License-Identifier: MIT
import type {
  GuestDisk,
  GuestDiskSource,
  GuestDisplay,
  GuestNetworkSource,
  GuestSpec,
} from '../../../src-main/model/guest-spec.ts'
import { createFormats } from '../formats.ts'

const { number, plural } = createFormats('en')

const diskSources: Record<GuestDiskSource['kind'], string> = {
  'new-volume': 'A new disk',
  file: 'An existing file',
  'block-device': 'A physical disk',
  nvme: 'An NVMe controller',
}

const buses: Record<GuestDisk['bus'], string> = {
  'virtio-blk': 'VirtIO block',
  'virtio-scsi': 'VirtIO SCSI',
  sata: 'SATA',
  nvme: 'NVMe',
}

const networkKinds: Record<GuestNetworkSource['kind'], { readonly title: string; readonly note: string }> = {
  network: { title: 'Virtual network', note: 'Reaches the internet through the host (NAT).' },
  bridge: { title: 'Bridge', note: 'A computer of its own in your network.' },
  macvtap: { title: 'Directly on an interface', note: 'In your network, but host and guest do not reach each other.' },
  'virtual-function': { title: 'Virtual function', note: 'A part of the network card itself.' },
  user: { title: 'User-mode', note: 'Needs no rights; slow, and not reachable from outside.' },
}

const videos: Record<GuestDisplay['video'], string> = {
  vga: 'VGA',
  virtio: 'VirtIO',
  qxl: 'QXL',
  bochs: 'Bochs',
  none: 'None: the passed-through card alone',
}

const sounds: Record<GuestSpec['sound'], string> = {
  none: 'None',
  spice: 'Over SPICE',
  pipewire: 'PipeWire',
  pulseaudio: 'PulseAudio',
  alsa: 'ALSA',
}

/** The words of a guest's parts: disks, network, devices and the rest. */
export const guestPartWords = {
  remove: (what: string) => `Remove ${what}`,
  more: 'More settings',

  disks: {
    title: 'Disks',
    none: 'No disk: the machine runs from its disc alone.',
    disk: (number: number) => `Disk ${number}`,
    add: 'Add a disk',
    source: 'Kind',
    sources: diskSources,
    pool: 'Storage pool',
    poolFree: (name: string, free: string) => `${name}, ${free} free`,
    name: 'File name',
    size: 'GiB',
    format: 'Format',
    formats: { qcow2: 'qcow2: grows as it fills, snapshots', raw: 'raw: fastest, no snapshots' },
    preallocation: 'Space',
    preallocations: { off: 'Taken as it fills', metadata: 'Its tables at once', full: 'All at once' },
    path: 'Path',
    import: {
      kind: 'Import a disk image',
      hint: 'VMDK, VHDX, VHD, VDI, qcow2 or raw. It is converted into the pool; the original is only read.',
      path: 'Path of the disk image',
      name: 'File name in the pool',
      drivers: 'A Windows without VirtIO drivers starts from SATA alone: set its bus once it is here.',
      start: 'Import it',
      starting: 'The import begins…',
      ends: {
        failed: 'Nothing was left in the pool: correct what is entered, then import again.',
        cancelled: 'Cancelled: nothing was left in the pool.',
        lost: 'How the import ended is not known. If its file is in the pool, choose it as an existing file.',
      },
      done: (path: string, disk: number | null) =>
        disk === null ? `Imported: ${path}` : `Imported: disk ${disk} is ${path} now.`,
      unfinished: 'Import the disk image, or choose another kind of disk.',
      running: 'A disk is being imported: the machine can be made when it is there.',
    },
    bus: 'Bus',
    buses,
    cache: 'Cache',
    io: 'Reads and writes by',
    discard: 'Give deleted space back to the host (discard)',
    serial: 'Serial number',
    controller: (address: string) => `Controller ${address}: QEMU drives it itself, past the host’s kernel.`,
  },

  physical: {
    pick: 'Disk',
    none: 'No disk of this computer is free: each of them holds something the host uses.',
    refused: 'Not to be had',
    empty: 'nothing found on it',
    content: (content: string) => `has ${content}`,
    danger: 'The machine writes to this disk itself. What is on it can be lost.',
    confirm: 'To confirm, type the disk’s name',
    confirmed: 'Confirmed.',
    mismatch: 'This is not its name yet.',
  },

  networks: {
    title: 'Network',
    none: 'No network.',
    adapter: (number: number) => `Adapter ${number}`,
    add: 'Add an adapter',
    kind: 'Connection',
    kinds: networkKinds,
    network: 'Network',
    inactive: 'not started',
    interface: 'Interface',
    noInterface: 'This computer has none; name one.',
    model: 'Model',
    models: { virtio: 'VirtIO (fastest)', e1000e: 'Intel e1000e (no driver needed)' },
    mac: 'MAC address',
    macAuto: 'chosen by libvirt',
    connected: 'Cable plugged in',
    connectedNote: 'Unplugged, Windows 11 can be set up without a Microsoft account.',
  },

  devices: {
    title: 'Graphics and devices',
    cards: 'Graphics cards',
    noCards: 'This computer has no graphics card that could be given.',
    others: 'Other devices',
    othersCount: (count: number) =>
      plural(count, { one: '1 other device can be given', other: `${number(count)} other devices can be given` }),
    none: 'No device: the machine has an emulated screen only.',
    withIt: (names: string) => `with ${names}`,
    toChoose: 'See them all in Choose',
    rom: 'Video BIOS from a file',
    romPath: 'Path of the ROM file',
    romNote: 'Only for cards that show no picture without one.',
  },

  usb: {
    title: 'USB and input',
    devices: 'USB devices',
    nothing: 'None at every start',
    none: 'No USB device is plugged in that could be given.',
    fixed: 'Given at every start. Devices can also be lent while it runs, in Machines.',
    port: (port: string) => `port ${port}`,
    lent: 'another machine has it',
    byPort: 'at this port only',
    inputs: 'Keyboard and mouse that follow the guest',
    inputsNote: 'Press both Ctrl keys to take them there and back.',
    noInputs: 'None was found under /dev/input/by-id.',
    kinds: { keyboard: 'keyboard', pointer: 'mouse' },
  },

  display: {
    title: 'Display and sound',
    video: 'Emulated graphics',
    videos,
    graphics: 'Shown by',
    graphicsKinds: { spice: 'SPICE', vnc: 'VNC', none: 'Nothing' },
    lookingGlass: 'Looking Glass',
    lookingGlassNote: 'Shows the passed-through card’s picture in a window of the host, over shared memory.',
    transport: 'Shared memory by',
    transports: { kvmfr: 'kvmfr (kernel module)', ivshmem: 'ivshmem (a file)' },
    sizeMiB: 'MiB',
    sound: 'Sound',
    sounds,
    heard: {
      none: 'no sound',
      spice: 'sound over SPICE',
      pipewire: 'sound by PipeWire',
      pulseaudio: 'sound by PulseAudio',
      alsa: 'sound by ALSA',
    },
  },

  folders: {
    title: 'Shared folders',
    nothing: 'None',
    none: 'No folder is shared with the guest.',
    add: 'Share a folder',
    folder: (number: number) => `Folder ${number}`,
    path: 'Folder on the host',
    tag: 'Name in the guest',
    readOnly: 'Read only',
  },

  behaviour: {
    title: 'Firmware and behaviour',
    secureBoot: 'Secure Boot',
    secureBootNote: 'With Microsoft’s keys in place. Windows 11 and some games’ protection ask for it.',
    tpm: 'TPM 2.0',
    tpmNote: 'By software (swtpm). Windows 11 asks for it; its keys go with the machine.',
    agent: 'Guest agent',
    agentNote: 'Lets the host ask the guest to shut down, and how it is.',
    autostart: 'Start with the host',
    autostartNote: 'As soon as this computer is up, before anyone logs in.',
  },
} as const
