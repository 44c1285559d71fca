// SPDX-License-Identifier: MIT
import type { Refusal } from '../../../src-main/model/plan.ts'
import { createFormats } from '../formats.ts'

const { number, plural, row } = createFormats('en')

const refusals: Record<Refusal['code'], string> = {
  'boot-disk': 'The host boots from it',
  'storage-in-use': 'Storage in use',
  'last-input': 'The last keyboard or pointer',
  'network-in-use': 'Network in use',
  'ssh-session': 'A remote session runs over it',
  'only-display': 'The only display',
  'management-controller': 'Management controller',
  'platform-device': 'Part of the platform',
  'foreign-group-member': 'Others share its IOMMU group',
  'not-assignable': 'Cannot be given to a guest',
  'device-unknown': 'No such device',
  'iommu-unavailable': 'No IOMMU',
  'loader-unsupported': 'Boot loader not supported',
  'configuration-unreadable': 'Configuration could not be read',
  'configuration-refused': 'Configuration not understood',
  'package-operation-pending': 'Packages are being changed',
  'boot-space': 'Too little space for booting',
  'huge-pages-too-many': 'Too many huge pages',
  'cpu-list-invalid': 'CPU list does not fit',
  'parameter-refused': 'Parameter not allowed',
  'environment-unsupported': 'This kind of system is not supported',
  'could-not-tell': 'Could not tell',
}

/** The words of the Prepare screen. */
export const prepareWords = {
  title: 'Prepare',
  drafting: 'Drafting the plan…',
  draftingAgain: 'Drafting the plan anew…',
  noPlan: 'There is no plan',
  summary: (steps: number, unchanged: number, reboot: boolean) => {
    const done = unchanged === 0 ? '' : `, ${unchanged} already as wanted`
    const restart = reboot ? '; takes effect with a restart' : ''
    return steps === 0
      ? 'Everything is already as wanted: there is nothing to do.'
      : `${plural(steps, { one: 'One step', other: `${number(steps)} steps` })} to do${done}${restart}. Nothing is written before you say so.`
  },
  summaryRefused: 'Nothing will be done while something below is refused.',
  refused: (count: number) =>
    plural(count, { one: 'One thing is refused', other: `${number(count)} things are refused` }),
  refusals,
  refusedHint: 'Change the choice, or solve it first:',
  toChoose: 'Choose',
  toMode: 'Mode',
  notes: 'Worth knowing',

  steps: 'Steps',
  way: 'Steps to show',
  ways: { trial: 'For one boot', permanent: 'For good' },
  step: (number: number) => `Step ${number}`,
  unchanged: 'Already as wanted',
  manual: 'Yours to do',
  reason: 'Why',
  reboot: 'Takes effect with a restart',
  noReboot: 'Takes effect at once',
  undoable: 'Can be undone',
  notUndoable: 'Cannot be undone',
  risk: { low: 'Low risk', medium: 'Medium risk', high: 'High risk' },
  files: 'Files',
  commands: 'Commands',
  commandsNote: 'Run by the helper, without a shell:',
  gap: 'Could not be shown',
  fileKinds: { new: 'new', removed: 'removed', changed: 'changed', unchanged: 'unchanged' },
  changeCount: (removed: number, added: number) => {
    const parts = [...(added === 0 ? [] : [`${added} added`]), ...(removed === 0 ? [] : [`${removed} removed`])]
    return parts.length === 0 ? 'no lines' : row(parts)
  },
  fileLabel: (path: string) => `What changes in ${path}`,

  inspectTitle: 'Part of the plan could not be shown',
  inspect: 'Look with administrator rights',
  inspecting: 'Looking…',
  inspectNote: 'Some files are readable by root alone. Looking changes nothing; your password is asked once.',

  script: 'Copy as a shell script',
  scriptCopied: 'The script is on the clipboard',
  scriptFailed: 'Copying was not allowed',

  recovery: 'Recovery card',
  recoveryNote: 'Have it at hand before you restart: print it, or photograph the screen with your phone.',
  recoveryRemove: 'Delete these words there',
  recoveryCommands: 'In a rescue shell',
  print: 'Print the card',
  enlarge: 'Show large',
  close: 'Close',

  consent: 'Consent',
  toConsent: 'Go to the consent',
  readFirst: 'Read the steps and the recovery card; the consent stands below them.',
  willDo: {
    trial: 'Makes one boot with these settings possible. What the computer boots today stays in place and untouched.',
    permanent: 'Changes the settings for good. Undo in History puts every file back byte for byte.',
  },
  backsItself: 'If it hangs, switch the power off and on: the old settings are back.',
  mechanism: 'By',
  trialImpossible: 'A trial boot is not possible here',
  try: 'Try for one boot',
  apply: 'Apply for good',
  showTrial: 'Try for one boot first…',
  showPermanent: 'Apply for good…',
  asking: 'Waiting for your consent…',
  busy: 'Another change is running. The Apply step shows it.',
  unfinished: 'An earlier change is unfinished. Finish or roll it back in History first.',
  trialPending: 'A trial waits for your answer. Keep it or go back first.',
  nothingToDo: 'There is nothing to do.',
  refusedShort: 'Refused: see above.',
  lookFirst: 'Look with administrator rights first: what was not shown cannot be agreed to.',
  outdated: 'The plan is being drafted anew.',
  helper: {
    installed: 'Your password is asked for this one change. Throughway’s helper does it, and only what is shown here.',
    direct: 'No password is asked: this program may write here itself.',
    none: 'Nothing can be changed on this host',
    title: 'The helper comes first',
    absent:
      'Changes are made by a small helper that runs as root from a place where only root can write. It is not installed yet.',
    'other-version': 'The installed helper is of another version than this program.',
    copies: 'What will be copied',
    from: 'From',
    to: 'To',
    size: 'Size',
    install: 'Install the helper',
    installing: 'Installing…',
  },
} as const
