// SPDX-License-Identifier: MIT
import type { InstallerKey } from '../../../src-main/model/machine-view.ts'
import type { PhaseId } from '../../screens/install/judge-phases.ts'
import { createFormats } from '../formats.ts'

const { plural } = createFormats('en')

const phases: Record<PhaseId, string> = {
  started: 'The machine runs',
  installer: 'The installer works',
  restarted: 'It restarted into the new system',
  agent: 'The system reports through its guest agent',
  over: 'The installation’s discs are out of the drives',
}

const keys: Record<InstallerKey, string> = {
  enter: 'Enter',
  space: 'Space',
  escape: 'Esc',
  tab: 'Tab',
  f2: 'F2',
  f12: 'F12',
  delete: 'Del',
  'ctrl-alt-delete': 'Ctrl Alt Del',
}

/** Every word of the Install step. */
export const installWords = {
  title: 'Install',
  lead: 'A system is put onto the guest’s disk. It goes on when this window is closed, and you can come back here at any time.',
  nothingTitle: 'Nothing is being installed',
  nothing: 'Every machine made here has its system. A new one is made in Create.',
  none: 'There is no machine yet. Create makes one, with an installation disc if it needs a system.',
  toCreate: 'Go to Create',
  toMachines: 'All machines',
  which: 'Machine',
  kinds: {
    unattended: 'It answers the installer by itself: there is nothing to press.',
    'by-hand': 'You answer the installer, in the console or with the keys below.',
  },
  image: 'From',
  off: 'It is off, and its installation is not over.',
  offUnattended:
    'Some installers switch the machine off at the end of their first part. Start it again: it goes on from its disk.',
  offByHand: 'Start it to go on; if the system is there already, say so below.',
  since: (duration: string) => `Running for ${duration}`,
  sinceUnknown: 'It was running before this program; since when could not be told.',
  usually: {
    windows: 'Windows takes 15 to 40 minutes and restarts two or three times.',
    linux: 'Most systems take 5 to 20 minutes.',
  },
  phasesTitle: 'How far it is',
  phases,
  restarts: (count: number) => plural(count, { one: 'one restart seen', other: `${count} restarts seen` }),
  noAgent: 'This guest has no agent, so only you can see when it is done.',
  phaseStates: { done: 'done', now: 'now', later: 'later', unknown: 'could not tell' },
  console: 'Console',
  consoleAlt: (name: string, time: string) => `The screen of ${name} at ${time}`,
  consoleAt: (time: string) => `Seen at ${time}; a new picture comes by itself`,
  consoleBlank: 'The screen shows nothing at the moment.',
  consoleWaiting: 'Waiting for the first picture…',
  consoleOff: 'It is off, so there is nothing to see.',
  consoleNone: 'It has no emulated screen: look at the monitor of its graphics card.',
  viewer: 'To use mouse and keyboard in it, open the console in a terminal:',
  viewerAddress: 'Or with any viewer, at',
  keysTitle: 'Press a key in the guest',
  keysHint: 'For installers that wait for one, such as “Press any key to boot from CD”.',
  keys,
  keyFailed: 'The key was not pressed.',
  finishTitle: 'Is the system on its disk?',
  finish: 'It is installed',
  finishNote: 'Takes the installation’s discs out of the drives, so that it starts from its disk.',
  finishUnattended: 'This happens by itself once the system reports. If it never does, say it here.',
} as const
