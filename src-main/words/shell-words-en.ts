// SPDX-License-Identifier: MIT
import type { ShellWords } from './shell-words.ts'

/** English. */
export const shellWordsEn: ShellWords = {
  language: 'en',
  tooltip: (running) =>
    running === 0 ? 'Throughway' : `Throughway: ${running} ${running === 1 ? 'machine runs' : 'machines run'}`,
  open: 'Open Throughway',
  quit: 'Quit',
  noMachines: 'There is no virtual machine yet',
  moreMachines: (count) => `${count} more…`,
  libvirtSilent: 'libvirt does not answer',
  states: {
    running: 'Running',
    idle: 'Idle',
    paused: 'Paused',
    'shutting-down': 'Shutting down',
    off: 'Off',
    crashed: 'Crashed',
    suspended: 'Asleep',
    unknown: 'Could not tell',
  },
  actions: {
    starting: 'Starting…',
    stopping: 'Asked to shut down…',
    killing: 'Forcing off…',
    removing: 'Removing…',
    installing: 'Installing…',
  },
  start: (name) => `Start ${name}`,
  stop: 'Shut down',
  forceOff: 'Force off…',
  details: 'Show in the window',
  usb: 'USB devices',
  noUsb: 'No USB device can be lent',
  lentTo: (device, name) => `${device} (lent to ${name})`,
  notices: {
    done: (title) => `Done: ${title}`,
    failed: (title) => `Failed: ${title}`,
    trialTitle: 'This boot is a trial',
    trialText: 'Keep its settings, or go back to the old ones.',
    refused: {
      start: (name) => `${name} was not started`,
      stop: (name) => `${name} was not asked to shut down`,
      lend: (name) => `Nothing was lent to ${name}`,
      'take-back': (name) => `Nothing was taken back from ${name}`,
    },
    crashed: (name) => `${name} crashed`,
    crashedText: 'The window shows what is known of it.',
  },
  refusals: {
    unknown: 'There is no such machine any more.',
    busy: 'Something is being done to it already. Try again when that has ended.',
  },
  quitQuestion: {
    title: (work) => `“${work}” is still running`,
    text: 'Ending it half-way could leave things unfinished, so Throughway stays until it is done.',
    whenDone: 'Quit when it is done',
    stay: 'Stay open',
  },
  windowFault: {
    title: 'The window ended several times in a row',
    text: 'Your computer is not affected, and work goes on. Open the window again from the tray.',
  },
  programFault: {
    title: 'Throughway has a fault',
    text: (log) => `It goes on, and so does work that runs. What happened is in the log: ${log}`,
  },
  silentQuestion: {
    title: 'The window does not answer',
    text: 'Nothing on this computer is affected, and work goes on. What you chose and typed is kept.',
    wait: 'Wait',
    reload: 'Load it anew',
  },
  faultPage: {
    title: 'The window ended twice in a row',
    unchanged: 'Nothing on this computer was changed by it. Work that runs goes on.',
    kept: 'What you chose and typed is kept.',
    open: 'Open the window again',
    save: 'Save the report',
    log: 'The log:',
  },
  incomplete: 'This installation is incomplete: files that ship with it are missing. Install Throughway again.',
  badMachine: (value) =>
    `--start-vm is “${value}”, which is no machine’s UUID. Take the UUID from “throughway vm list --json”.`,
  menu: {
    window: 'Window',
    close: 'Close',
    edit: 'Edit',
    view: 'View',
    larger: 'Larger',
    smaller: 'Smaller',
    usualSize: 'Usual size',
  },
}
