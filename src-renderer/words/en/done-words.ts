// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'

const { plural } = createFormats('en')

/** Every word of the last step. */
export const doneWords = {
  title: 'Done',
  leadDone: 'Your computer is set up, and its machines are ready to start.',
  leadOpen: 'This is what there is so far. The steps say what is still missing.',
  machines: 'Your machines',
  noMachines: 'There is no machine yet.',
  toCreate: 'Create one',
  toMachines: 'All machines and their figures',
  ready: 'Ready to start',
  failing: (count: number) =>
    plural(count, { one: 'One check stands against a start', other: `${count} checks stand against a start` }),
  checking: 'Checking…',
  unchecked: 'Not checked yet',
  host: 'This computer',
  hostStock: 'Nothing was changed on this computer.',
  holds: (count: number) => `All ${count} things that were set up are so in this boot.`,
  broken: (count: number, total: number) => `${count} of ${total} things that were set up are not so now.`,
  waits: (count: number, total: number) => `${count} of ${total} things that were set up wait for a restart.`,
  untold: (count: number, total: number) => `${count} of ${total} things that were set up could not be told.`,
  claims: 'What was promised, and what says so',
  verdicts: { pass: 'so', fail: 'not so', unknown: 'could not tell', waits: 'after a restart' },
  changes: 'Changes in force',
  toHistory: 'Look at it or undo it',
  next: 'What to do next',
  nextSteps: [
    {
      title: 'Drivers in the guest',
      text: 'Install the graphics card’s driver from its maker in the guest, as on any computer. Windows without the VirtIO guest tools lacks network and disk speed: their disc is in the drive.',
    },
    {
      title: 'The monitor',
      text: 'Plug a monitor into the card that was given away, or a dummy plug if you use Looking Glass or a remote desktop.',
    },
    {
      title: 'Looking Glass',
      text: 'It shows the guest’s picture in a window of the host. Switch it on in Create under Display and sound, and install its host application in the guest.',
    },
    {
      title: 'Start with the computer',
      text: 'Machines has a switch for each machine, and lends USB devices while it runs.',
    },
  ],
  back: 'Back to stock',
  backLead: 'Everything that was done can be taken back, in this order:',
  backSteps: {
    machines: 'Shut the machines down and remove those you no longer want; their disks go only if you say so.',
    history: 'Undo the changes in History, newest first. Each file is put back byte for byte.',
    restart: 'Restart: the devices belong to the host again.',
  },
} as const
