// SPDX-License-Identifier: MIT
import type { LibvirtState, MachineState, MachineView, PreflightCheck } from '../../../src-main/model/machine-view.ts'
import type { MachineVerb } from '../../store/machine-state.ts'
import { createFormats } from '../formats.ts'

const { plural, number, percent } = createFormats('en')

const states: Record<MachineState, string> = {
  running: 'Running',
  idle: 'Idle',
  paused: 'Paused',
  'shutting-down': 'Shutting down',
  off: 'Off',
  crashed: 'Crashed',
  suspended: 'Asleep',
  unknown: 'Could not tell',
}

const actions: Record<NonNullable<MachineView['action']>, string> = {
  starting: 'Starting…',
  stopping: 'Asked to shut down…',
  killing: 'Pulling the plug…',
  removing: 'Removing…',
  installing: 'Installing…',
}

const checks: Record<PreflightCheck['code'], string> = {
  'device-present': 'Its devices are there',
  'device-unchanged': 'Its devices are the ones that were chosen',
  'group-viable': 'Nothing else holds their IOMMU groups',
  'iommu-on': 'The IOMMU is on',
  'device-free': 'The host does not use its devices',
  'huge-pages': 'Its huge pages are there',
  memory: 'There is memory for it',
  firmware: 'Its firmware is there',
  disks: 'Its disks and discs are there',
  network: 'Its networks are there',
  usb: 'Its USB devices are plugged in',
  cpus: 'Its processors are online',
  hook: 'The hook that isolates processors is in place',
}

type Unreachable = (LibvirtState & { readonly at: 'unreachable' })['code']

const unreachable: Record<Unreachable, { readonly title: string; readonly help: string }> = {
  'not-installed': {
    title: 'libvirt is not installed',
    help: 'Prepare can install what runs virtual machines, start it and let you use it.',
  },
  'not-running': {
    title: 'libvirt does not run',
    help: 'Prepare can switch it on, now and after every restart.',
  },
  'not-allowed': {
    title: 'You may not use libvirt yet',
    help: 'Prepare can add you to its group; that takes effect with your next login.',
  },
  lost: {
    title: 'The connection to libvirt is lost',
    help: 'It is tried again by itself. Machines that run go on running.',
  },
  'other-host': {
    title: 'There are no machines to show',
    help: 'What is on screen is not a computer that runs. Machines are shown and made on the one that Throughway runs on.',
  },
}

const failed: Record<MachineVerb, string> = {
  start: 'It was not started',
  stop: 'It was not asked to shut down',
  kill: 'It still runs',
  remove: 'It was not removed',
  autostart: 'Starting with the host was not changed',
  lend: 'The device was not lent',
  'take-back': 'The device was not taken back',
  'finish-install': 'The discs were not taken out',
}

/** The words of the Machines screen. */
export const machineWords = {
  title: 'Machines',
  reading: 'Asking libvirt…',
  connecting: 'Connecting to libvirt…',
  connected: (uri: string, version: string) => `libvirt ${version} at ${uri}`,
  counts: (machines: number, running: number) =>
    `${plural(machines, { one: 'One machine', other: `${number(machines)} machines` })}, ${running === 0 ? 'none running' : `${running} running`}`,
  list: 'Machines',
  none: 'There is no machine yet',
  noneHint: 'Create makes one from three choices; a machine that another program defines shows up here by itself.',
  toCreate: 'Create a machine',
  unreachable,
  toPrepare: 'Set it up in Prepare',
  prepareNote: 'Or in a terminal:',
  prepareCommand: 'throughway plan --stack',

  states,
  actions,
  failed,
  notOurs: 'Made by another program',
  autostarts: 'Starts with the host',
  print: (vcpus: number, memory: string) =>
    `${plural(vcpus, { one: '1 processor', other: `${number(vcpus)} processors` })}, ${memory}`,
  devices: (count: number) =>
    plural(count, { one: '1 passed-through function', other: `${number(count)} passed-through functions` }),
  systems: { 'windows-11': 'Windows 11', 'windows-10': 'Windows 10', linux: 'Linux' },
  details: 'Details',
  detailsOf: (name: string) => `Details of ${name}`,
  close: 'Close',
  lastFailure: 'The last attempt failed',
  dismiss: 'Dismiss',

  start: 'Start',
  stop: 'Shut down',
  kill: 'Pull the plug…',
  remove: 'Remove…',
  autostart: 'Start with the host',
  startNamed: (name: string) => `Start ${name}`,
  stopNamed: (name: string) => `Shut down ${name}`,
  ofMachine: (what: string, name: string) => `${what}: ${name}`,

  killTitle: (name: string) => `Pull the plug of ${name}?`,
  killText: 'What the guest has not written to its disk yet is lost, as with a power cut. Try to shut it down first.',
  killNow: 'Pull the plug now',
  cancel: 'Cancel',

  removeTitle: (name: string) => `Remove ${name}?`,
  removeText: 'Its definition goes. Choose what goes with it; what you leave stays where it is.',
  removeReading: 'Looking at what belongs to it…',
  removeDisk: 'Delete',
  keptDisk: 'Stays',
  removeFirmware: 'Firmware variables (boot entries, Secure Boot keys)',
  removeTpm: 'TPM state. A disk encrypted with it, BitLocker for one, opens only with its recovery key afterwards.',
  snapshots: (count: number) =>
    plural(count, { one: 'Its snapshot goes with it.', other: `Its ${number(count)} snapshots go with it.` }),
  removeNow: (files: number) =>
    files === 0
      ? 'Remove the machine'
      : plural(files, { one: 'Remove it and delete 1 disk', other: `Remove it and delete ${number(files)} disks` }),
  irreversible: 'Deleted disks cannot be brought back.',

  preflight: 'Checks before a start',
  preflightRun: 'Check now',
  preflightAgain: 'Check again',
  preflightRunning: 'Checking…',
  preflightNone: 'Nothing is started by checking.',
  preflightGood: 'Nothing stands against a start.',
  preflightBad: (count: number) =>
    plural(count, {
      one: 'One check keeps it from starting.',
      other: `${number(count)} checks keep it from starting.`,
    }),
  checks,

  usb: 'USB devices',
  usbNone: 'No USB device is plugged in that could be lent.',
  usbOff: 'Devices can be lent while the machine runs.',
  lend: 'Lend',
  lendAnyway: 'Lend anyway',
  takeBack: 'Take back',
  lendNamed: (name: string) => `Lend ${name}`,
  takeBackNamed: (name: string) => `Take back ${name}`,
  lentHere: 'lent to this machine',
  lentTo: (name: string) => `lent to ${name}`,
  port: (port: string) => `port ${port}`,

  figures: 'Live figures',
  figuresOff: 'There is nothing to measure while it is off.',
  figuresWait: 'Waiting for the first reading…',
  figuresNote: (seconds: number) =>
    `The last ${plural(seconds, { one: 'second', other: `${number(seconds)} seconds` })}`,
  cpu: 'Processors',
  cpuNow: (part: number, vcpus: number) =>
    `${percent(part)} of ${plural(vcpus, { one: 'its processor', other: `its ${number(vcpus)} processors` })}`,
  vcpu: (number: number) => `vCPU ${number}`,
  steal: (part: number) => `waits ${percent(part)}`,
  memory: 'Memory',
  memoryNow: (used: string, all: string) => `${used} of ${all} used`,
  memoryUntold: (all: string) => `${all}; the guest does not tell how much of it is used`,
  disk: 'Disks',
  network: 'Network',
  read: 'read',
  written: 'written',
  received: 'received',
  sent: 'sent',
  rate: (name: string, rate: string) => `${rate} ${name}`,
  now: 'now',
  range: (name: string, least: string, most: string) => `${name}: between ${least} and ${most}`,

  screen: 'Screen',
  screenTake: 'Take a picture',
  screenAgain: 'Take another',
  screenTaking: 'Taking…',
  screenOff: 'It has no picture while it is off.',
  screenNone: 'It has no emulated screen: its picture is on the passed-through card.',
  screenBlank: 'The guest shows nothing right now.',
  screenAlt: (name: string, time: string) => `What ${name} showed at ${time}`,
  screenAt: (time: string) => `Taken at ${time}`,

  xml: 'Definition',
  xmlShow: 'Show the definition',
  xmlReading: 'Reading…',
  agentYes: 'The guest agent answers.',
  agentNo: 'The guest agent does not answer: shutting down relies on the power button alone.',
} as const
