// SPDX-License-Identifier: MIT
import type { HostAction } from '../model/host-action.ts'
import type { HostFiles } from '../model/host-files.ts'
import type { Plan } from '../model/plan.ts'
import { deriveStepActions } from './build-steps.ts'
import { checksumOf, doLines, type NumberedAction, undoLines } from './script/script-actions.ts'
import { scriptEnd, scriptFunctions } from './script/script-frame.ts'
import { comment, quoted } from './script/shell-text.ts'

/**
 * The plan as a POSIX shell script that does the same and can take it back: `sh script apply`, `sh script undo`.
 *
 * It refuses a host whose files are no longer as in `files`, keeps what it changes, and takes everything back when
 * something fails. With `ROOT=DIR` it changes the files of the system in that folder and runs no programs. A plan
 * that is refused, or of which something could not be shown, gives a script that only says so (exit status 1, 3).
 */
export function formatScript(plan: Plan, files: HostFiles): string {
  const head = `#!/bin/sh\n${comment(`Throughway, plan ${plan.id}.`)}\n`
  if (plan.refused.length > 0)
    return (
      head +
      refusing(
        plan.refused.map(({ text }) => text),
        1,
      )
    )
  const gaps = plan.steps.flatMap(({ previewGap }) => previewGap ?? [])
  if (gaps.length > 0) return head + refusing([...gaps, 'Draft this script as root.'], 3)
  const actions = deriveStepActions(plan.steps, files)
  if (actions.flat().some((action) => action.kind === 'write' && action.after?.includes('\u0000') === true)) {
    return head + refusing(['A file holds a character that no shell script can.'], 3)
  }
  const numbered = numberActions(actions)
  const steps = plan.steps.map((step, place) => ({ step, actions: numbered[place] ?? [] }))
  const apply = steps.map(({ step, actions: own }) => {
    const lines = own.map(doLines).join('')
    const said =
      own.length > 0
        ? ''
        : `say ${quoted(step.operation === null ? `By hand: ${step.reason}` : `Already so: ${step.title}`)}\n`
    return `${comment(`${step.title}. ${step.reason}`)}\n${lines}${said}`
  })
  const undo = numbered.flat().reverse().map(undoLines)
  return [
    head,
    ...[
      'sh THIS-FILE apply    does it, as root',
      'sh THIS-FILE undo     takes it back',
      'ROOT=DIR sh THIS-FILE …    for the system in another folder; no programs are run then',
    ].map((line) => `${comment(line)}\n`),
    ...plan.notes.map((note) => `${comment(note)}\n`),
    `set -eu\nLC_ALL=C\nexport LC_ALL\numask 022\nROOT=\${ROOT-}\nROOT=\${ROOT%/}\nSTATE=$ROOT/var/lib/throughway-${plan.id}\n\n`,
    scriptFunctions,
    `\nexpect_all() {\n${expectations(actions.flat())}}\n`,
    `\napply_all() {\n${body(apply)}}\n`,
    `\nundo_all() {\n${body(undo)}}\n\n`,
    scriptEnd,
  ].join('')
}

function refusing(texts: readonly string[], status: number): string {
  return `${texts.map((text) => `printf '%s\\n' ${quoted(text)} >&2\n`).join('')}exit ${status}\n`
}

/** A function must do something to be one. */
function body(lines: readonly string[]): string {
  return lines.length === 0 ? ':\n' : `${lines.join('')}:\n`
}

/** Each file as it was before the first change of it. */
function expectations(actions: readonly HostAction[]): string {
  const seen = new Map<string, string>()
  for (const action of actions) {
    if (action.kind === 'write' && !seen.has(action.path)) seen.set(action.path, checksumOf(action.before))
  }
  return body([...seen].map(([path, sum]) => `expect ${quoted(path)} ${quoted(sum)}\n`))
}

function numberActions(actions: readonly (readonly HostAction[])[]): NumberedAction[][] {
  let next = 1
  return actions.map((own) =>
    own.map((action) => {
      const number = next
      next += action.kind === 'run' ? Math.max(1, action.files.length) : 1
      return { action, number }
    }),
  )
}
