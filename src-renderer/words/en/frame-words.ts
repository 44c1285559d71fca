// SPDX-License-Identifier: MIT
import type { GpuCandidate, HostCost } from '../../../src-main/model/device-report.ts'
import type { HostVerdict, Remedy, Verdict } from '../../../src-main/model/finding.ts'
import type { HostSource } from '../../../src-main/model/host-view.ts'
import type { PciKind } from '../../../src-main/model/pci-class.ts'
import type { News, StepId } from '../../store/window-state.ts'
import { createFormats } from '../formats.ts'
import { failureWords } from './failure-words.ts'

const { number, plural } = createFormats('en')

const steps: Record<StepId, string> = {
  check: 'Check',
  choose: 'Choose',
  mode: 'Mode',
  prepare: 'Prepare',
  apply: 'Apply',
  after: 'After the reboot',
  create: 'Create',
  install: 'Install',
  done: 'Done',
  use: 'Machines',
  trouble: 'Troubleshoot',
  history: 'History',
  settings: 'Settings',
  about: 'About',
}

const verdicts: Record<Verdict, string> = {
  fail: 'To fix',
  warn: 'Warning',
  unknown: 'Could not tell',
  pass: 'Passed',
  'not-applicable': 'Not applicable',
}

const verdictCounts: Record<Verdict, (count: number) => string> = {
  fail: () => 'To fix',
  warn: (count) => plural(count, { one: 'Warning', other: 'Warnings' }),
  unknown: () => 'Could not tell',
  pass: () => 'Passed',
  'not-applicable': () => 'Not applicable',
}

const verdictGroups: Record<Verdict, { readonly title: string; readonly note: string }> = {
  fail: { title: 'To fix', note: 'What is wanted does not hold here. Several can have one cause, and one fix.' },
  warn: { title: 'Warnings', note: 'Works, but worse than it could, or with a danger.' },
  unknown: { title: 'Could not tell', note: 'Neither yes nor no: what would have said so could not be read.' },
  pass: { title: 'Passed', note: '' },
  'not-applicable': { title: 'Not applicable', note: 'Does not arise on this host.' },
}

const hostVerdicts: Record<HostVerdict, string> = {
  pass: 'Ready',
  warn: 'Ready, with warnings',
  fail: 'Not ready',
  unknown: 'Could not tell',
}

const kinds: Record<PciKind, string> = {
  display: 'graphics',
  audio: 'audio',
  usb: 'USB controller',
  network: 'network',
  nvme: 'NVMe',
  storage: 'storage',
  bridge: 'bridge',
  'host-bridge': 'host bridge',
  'serial-bus': 'serial bus',
  encryption: 'encryption',
  signal: 'system device',
  other: 'other',
}

const severities: Record<HostCost['severity'], string> = {
  refuse: 'The host needs it',
  warn: 'The host loses something',
  unknown: 'Could not tell what the host loses',
}

const costs: Record<HostCost['code'], string> = {
  'boot-disk': 'boot disk',
  'mounted-file-system': 'mounted file system',
  swap: 'swap',
  'last-keyboard': 'last keyboard',
  'last-pointer': 'last pointer',
  'input-device': 'input device',
  'default-route': 'default route',
  'ssh-session': 'SSH session',
  'network-in-use': 'network in use',
  'only-display': 'only display',
  'boot-display': 'boot display',
  'display-in-use': 'display in use',
  'management-controller': 'management controller',
  'platform-device': 'platform device',
  'virtual-functions-in-use': 'virtual functions in use',
  unknown: 'could not tell',
}

const advice: Record<GpuCandidate['advice'], { readonly title: string; readonly note: string }> = {
  give: { title: 'Proposed', note: 'the one to give to the guest' },
  possible: { title: 'Possible', note: 'weigh these points first' },
  keep: { title: 'Keep', note: 'the host needs it' },
  blocked: { title: 'Blocked', note: 'cannot be given as things are' },
}

const adviceShort: Record<GpuCandidate['advice'], string> = {
  give: 'proposed',
  possible: 'possible',
  keep: 'kept for the host',
  blocked: 'blocked',
}

const remedies: Record<Remedy['kind'], string> = {
  firmware: 'In firmware setup',
  'kernel-parameter': 'Kernel parameter',
  package: 'Package',
  hardware: 'Hardware',
  setting: 'Setting',
  information: 'Information',
}

/** Every word that the window says, in English. What main says of the host comes ready made. */
export const frameWords = {
  product: 'Throughway',
  skipToContent: 'Skip to content',
  steps,
  stepsLabel: 'Steps',
  chosen: 'chosen for the guest',
  waits: {
    runs: 'a change is running',
    armed: 'the next boot is a trial',
    running: 'this boot is a trial',
    over: 'a trial ended without an answer',
    unfinished: 'a change is unfinished',
  },
  waiting: {
    runs: 'A change is running.',
    armed: 'A trial is prepared: the next boot is the trial.',
    running: 'This boot is a trial: keep its settings, or go back.',
    over: 'A trial ended without an answer, and the old settings are back.',
    unfinished: 'A change is unfinished: finish it or roll it back.',
  },
  answer: 'Answer',
  look: 'Look',
  opening: 'Opening…',
  language: 'Language',
  languageFailed: 'That language could not be loaded. Is Throughway still running?',
  theme: { dark: 'Use the dark theme', light: 'Use the light theme' },

  hostLabel: 'Host',
  source: {
    live: 'This computer',
    demo: 'Demo: a sample workstation',
    capture: (name: string | null) => `Capture: ${name ?? 'unnamed'}`,
    directory: (name: string | null) => `Directory: ${name ?? 'unnamed'}`,
  },
  banner: {
    live: '',
    demo: 'You are looking at the bundled sample workstation, not at this computer.',
    capture: 'You are looking at another machine, as it was when its capture was made. It is not this computer.',
    directory: 'You are looking at a directory read as a machine, not at this computer as it runs.',
  } satisfies Record<HostSource['kind'], string>,
  closeCapture: 'Close the capture',
  openCapture: 'Open capture…',
  openingCapture: (name: string) => `Opening ${name}…`,
  dropCapture: 'Drop the capture to open it',
  checkAgain: 'Check again',
  checking: 'Checking…',
  reading: 'Reading this machine…',
  dismiss: 'Dismiss',

  connection: {
    lost: 'The connection to Throughway is lost. What you see may be old; trying again.',
    expired: 'This address has expired: start Throughway again or use the newest link.',
  },

  failure: failureWords,
  refusalDetail: 'Detail',

  news(news: News): string {
    const begin = {
      read: 'Read',
      checked: 'Checked again',
      opened: 'Capture opened',
      closed: 'Back to this host',
      changed: 'Updated',
    }
    return `${begin[news.what]}: ${news.view.report.summary}`
  },

  verdicts,
  verdictCounts,
  verdictGroups,
  hostVerdicts,
  check: {
    title: 'Check',
    machine: 'Machine',
    processor: 'Processor',
    memory: 'Memory',
    distribution: 'Distribution',
    kernel: 'Kernel',
    couldNotTell: 'could not tell',
    filters: 'Show findings by result',
    all: 'All',
    blocking: 'Blocks a handover',
    mayBlock: 'May block a handover',
    rest: (count: number) => `Show the ${count} others, none of which decides a handover`,
    wanted: 'Wanted',
    why: 'Why it matters',
    evidence: 'What says so',
    evidenceSource: 'Source',
    evidenceText: 'Reads',
    noEvidence: 'Nothing was read for this.',
    remedies: 'What to do',
    sources: 'Further reading',
    opensOutside: 'opens outside Throughway',
    nothing: 'No finding has this result.',
  },
  remedies,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying was not allowed; select the text instead',

  devices: {
    title: 'Choose',
    candidates: 'Graphics cards',
    noCandidates: 'No graphics card was found that could be given to a guest.',
    candidatesUntold: 'No graphics card is known here.',
    onceGrouped: 'once the IOMMU is on; weigh these points first',
    travelsWith: 'Goes with it',
    alone: 'Nothing else goes with it',
    map: 'IOMMU groups',
    mapLabel: 'Devices by bus and IOMMU group',
    mapHelp: 'Pick a device or a group for its details. Arrow keys move between them, Enter opens.',
    counts: (groups: number, devices: number) =>
      `${groups} ${plural(groups, { one: 'group', other: 'groups' })}, ${devices} ${plural(devices, { one: 'device', other: 'devices' })}`,
    search: 'Find a device',
    noMatch: (text: string) => `No device matches “${text}”.`,
    noDevices: 'There are no PCI devices here.',
    devicesUntold: 'No PCI device is known here.',
    unknowns: (count: number) =>
      `${plural(count, { one: 'One thing', other: `${number(count)} things` })} could not be told, so this advice and the map know less than they could`,
    noGroupsTitle: 'There are no IOMMU groups yet',
    noGroups:
      'The kernel makes groups only while it drives an IOMMU. Until then nobody can say which devices belong together, so they are drawn by slot. The Check step says what keeps the IOMMU off.',
    ungrouped: 'Outside any group',
    rootBus: (name: string) => `Root bus ${name}`,
    platform: 'Platform',
    platformGroups: (count: number, ids: string) => `${plural(count, { one: 'group', other: 'groups' })} ${ids}`,
    platformDevices: (count: number) =>
      plural(count, {
        one: '1 device that stays in the host',
        other: `${number(count)} devices that stay in the host`,
      }),
    notCounted: 'not counted',
    staysInHost: 'stays in the host',
    behind: (address: string) => `behind ${address}`,
    group: (id: number) => `Group ${id}`,
    slot: (slot: string) => `Slot ${slot}`,
    assignable: 'can be given to a guest',
    assignableAsFarAsRead: 'nothing known against it',
    notAssignable: 'stays with the host',
    onlyBridges: 'bridges only',
    noGroup: 'no group',
    proposed: 'Proposed for the guest',
    tied: (count: number) => `its ${count} devices go together or not at all`,
    forced: 'would have to go too',
    bootVga: 'boot VGA',
    noReset: 'no reset',
    resetUnknown: 'reset unknown',
    reset: (methods: readonly string[]) => `reset ${methods.join(' ')}`,
    noDriver: 'no driver',
    driverUnknown: 'driver unknown',
    details: 'Details',
    close: 'Close',
    fields: {
      address: 'Address',
      kind: 'Kind',
      ids: 'Vendor and device id',
      classCode: 'Class',
      group: 'IOMMU group',
      parent: 'Behind bridge',
      onRootBus: 'none, on a root bus',
      driver: 'Driver',
      link: 'Link now',
      maxLink: 'Link at most',
      reset: 'Reset methods',
      bootVga: 'Boot VGA',
      numaNode: 'NUMA node',
      companions: 'Goes together with',
      twins: 'Same vendor and device id',
      cost: 'What the host gives up',
      noCost: 'Nothing that could be found.',
      reasons: 'Reasons',
      members: 'Devices',
    },
    twinsNote: 'Only the address tells them apart.',
    bridgeNote: 'Bridges stay in the host and never count against a group.',
    none: 'none',
    yes: 'yes',
    no: 'no',
    notVga: 'does not apply: not a VGA controller',
    couldNotTell: 'could not tell',
    linkSlower: 'below its maximum; an idle device slows its link down',
    linkNarrower: 'fewer lanes than the device has',
  },
  kinds,
  severities,
  costs,
  advice,
  adviceShort,
} as const
