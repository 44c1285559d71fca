// SPDX-License-Identifier: MIT
import type { RunningChange, StepProgress } from '../../../src-main/model/change-view.ts'
import type { TransactionState } from '../../../src-main/model/transaction.ts'
import type { ChangeVerb } from '../../store/change-state.ts'
import { createFormats } from '../formats.ts'

const { plural, number } = createFormats('en')

const verbs: Record<RunningChange['verb'], { readonly doing: string; readonly done: string }> = {
  apply: { doing: 'Applying', done: 'Applied' },
  try: { doing: 'Preparing the trial boot', done: 'Trial boot prepared' },
  keep: { doing: 'Making the trial permanent', done: 'Kept' },
  undo: { doing: 'Undoing', done: 'Undone' },
  finish: { doing: 'Finishing', done: 'Finished' },
  'roll-back': { doing: 'Rolling back', done: 'Rolled back' },
}

const stepStates: Record<'waiting' | 'running' | Exclude<StepProgress['state'], string>['kind'], string> = {
  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  unchanged: 'Already as wanted',
  stale: 'Not done: the host is not as the plan saw it',
  failed: 'Failed; what it had changed was put back',
  'not-run': 'Not run',
}

const states: Record<TransactionState, { readonly title: string; readonly note: string }> = {
  unfinished: {
    title: 'Unfinished',
    note: 'It began and did not end: a power cut or a crash. Finish it, or roll it back.',
  },
  committed: { title: 'In force', note: 'All of it was done.' },
  failed: { title: 'Failed', note: 'A step failed; what it had changed was put back.' },
  armed: { title: 'Trial waits', note: 'The next boot, or this one, is the trial.' },
  kept: { title: 'In force', note: 'Tried for one boot and kept.' },
  undone: { title: 'Undone', note: 'Every file is back as it was before.' },
  'undo-unfinished': {
    title: 'Undo unfinished',
    note: 'Its undo began and did not end. Roll it back to its end, or finish the change after all.',
  },
  expired: { title: 'Trial over', note: 'Nobody kept it, so the computer went back by itself.' },
}

const requests: Record<ChangeVerb, string> = {
  apply: 'Nothing was applied',
  try: 'The trial was not prepared',
  keep: 'The trial was not kept',
  undo: 'Nothing was undone',
  finish: 'It was not finished',
  'roll-back': 'It was not rolled back',
  'install-helper': 'The helper was not installed',
}

/** The words of changes while they run, after the restart and in the history. */
export const changeWords = {
  verbs,
  stepStates,
  states,
  requests,
  /** Of a request that no answer came to. */
  unanswered: 'Whether it was done could not be told; History shows it once the connection is back',
  dismiss: 'Dismiss',
  reading: 'Reading what was changed so far…',
  waitingForConsent: 'Waiting for your consent in the password prompt…',
  begins: 'Begins…',
  progress: (done: number, all: number) => `${done} of ${all} steps`,
  steps: 'Steps',
  output: 'Output',
  outputHint: (count: number) => plural(count, { one: 'the last line', other: `the last ${number(count)} lines` }),
  differs: 'Differs from what the plan saw',
  conflict: 'Changed by others since; both versions:',
  ours: 'As Throughway left it',
  now: 'As it is now',

  apply: {
    title: 'Apply',
    nothing: 'Nothing is being changed.',
    nothingHint: 'Changes are reviewed in Prepare and shown here while they are made.',
    toPrepare: 'Prepare',
    toHistory: 'History',
    safe: 'You can close this window: the change goes on, and is shown here again when you return. Should the computer lose power now, it still boots, and History offers to finish the change or to roll it back.',
    refusedTitle: 'Refused',
    restartTrial: 'Restart the computer when it suits you: the next boot is the trial, and only that one.',
    restart: 'What was changed for the boot takes effect with the next restart.',
    toAfter: 'After the reboot',
    backToPlan: 'Back to the plan',
  },

  restart: {
    ask: 'Restart now…',
    title: (host: string | null) => `Restart ${host ?? 'the computer'} now?`,
    text: 'Everything that runs on it ends, and open programs lose what was not saved.',
    comesBackServed:
      'This window loses its connection. Once Throughway runs there again, open its newest link: it opens where you go on.',
    comesBack: 'After your next login, Throughway opens where you go on.',
    mayAsk: 'The desktop of that computer may ask for a password first.',
    now: 'Restart now',
    cancel: 'Cancel',
    asked: 'Asking for the restart…',
    restarting: 'Restarting…',
    underWay: {
      connected: 'The computer is restarting.',
      lost: 'The computer is restarting. This window tries to come back by itself; otherwise open the newest link of Throughway.',
      expired:
        'The computer has restarted, and this address went with it: open the newest link of Throughway. It opens where you go on.',
    },
  },

  after: {
    title: 'After the reboot',
    nothing: 'Nothing waits for a restart.',
    nothingHint: 'Once a change was made, this page says whether it did what it was made for.',
    armedTitle: 'The next boot is the trial',
    armed:
      'Restart when it suits you. Only that one boot uses the new settings; the one after has the old ones again unless you keep them.',
    armedBack: 'Call the trial off',
    runningTitle: 'Keep these settings?',
    running:
      'This boot is the trial. Keep the settings, or go back: without an answer they are gone after the next restart.',
    deadline: (time: string) => `If no session can be seen, the computer restarts by itself at ${time}.`,
    left: (minutes: number) => (minutes <= 1 ? 'less than a minute left' : `${number(minutes)} minutes left`),
    overTitle: 'The trial is over',
    over: 'It came and went without “keep”. The computer runs with its old settings again; the trial’s files are put away.',
    overHint: 'If it hung or had no picture, change a choice and try again: the kernel log of that boot can say why.',
    keep: 'Keep these settings',
    goBack: 'Go back to the old ones',
    keeping: 'Keeping…',
    goingBack: 'Going back…',
    verified: 'What changed for this computer',
    turned: { better: 'Turned green', worse: 'Got worse', same: 'Not as wanted yet', other: 'Changed' },
    was: (before: string) => `was: ${before}`,
    unknownBefore: 'not judged before',
    noVerification: 'There is no record of how the findings were before, so nothing can be compared.',
    nothingTurned: 'No finding changed yet. Settings for the boot take effect with a restart.',
    checkAgain: 'Check again',
    checking: 'Checking…',
    allFindings: 'All findings',
    lastChange: 'The last change',
  },

  history: {
    title: 'History',
    lead: 'Every change made to this computer, newest first. Each can be taken back byte for byte.',
    nothing: 'Nothing was changed here yet.',
    damage: 'The journal is damaged: these lines are not trusted',
    unfinishedTitle: 'A change is unfinished',
    unfinished: 'Until it is settled, no other change is made. The computer can be restarted as it is.',
    finish: 'Finish it',
    rollBack: 'Roll it back',
    finishNote: 'does the steps that are left',
    rollBackNote: 'puts back every file it touched',
    undo: 'Undo…',
    undoTitle: (title: string) => `Undo “${title}”?`,
    undoFiles: 'These files are put back as they were before it:',
    undoGenerated: 'What others changed in them since is kept where it can be, and nothing is written where it cannot.',
    undoNow: 'Undo now',
    cancel: 'Cancel',
    undoing: 'Undoing…',
    blocked: 'Newer changes build on it: undo those first.',
    toAfter: 'Answer in After the reboot',
    began: 'Began',
    ended: 'Ended',
    by: 'By',
    user: (id: number) => (id === 0 ? 'root' : `user ${id}`),
    unknownUser: 'not recorded',
    paths: 'Files it changed',
    noPaths: 'It changed no file.',
    outcomes: 'Steps',
    notReached: 'Not reached',
    details: 'Details',
    partial: 'Done, but for the steps that were not run; Details says which and why.',
  },
} as const
