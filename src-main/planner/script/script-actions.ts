// SPDX-License-Identifier: MIT
import type { GeneratedCheck, HostAction, ProgramRun } from '../../model/host-action.ts'
import { formatRun } from '../format-run.ts'
import { posixChecksum, utf8Bytes } from './posix-checksum.ts'
import { hereDocument, quoted } from './shell-text.ts'

type Write = Extract<HostAction, { kind: 'write' }>
type Generate = Extract<HostAction, { kind: 'generate' }>
type Run = Extract<HostAction, { kind: 'run' }>

/** An action with the numbers under which the script keeps what it changes. */
export interface NumberedAction {
  readonly action: HostAction
  /** The first number; an action that changes several files has as many. */
  readonly number: number
}

/** What `sum` prints for a file of this text; null: no file. */
export function checksumOf(text: string | null): string {
  return text === null ? 'absent' : posixChecksum(utf8Bytes(text))
}

/** The lines that do an action. */
export function doLines({ action, number }: NumberedAction): string {
  if (action.kind === 'write') return writeLines(action, number)
  return `if [ -n "$ROOT" ]; then\nskip ${quoted(formatRun(action.run))}\nelse\n${
    action.kind === 'generate' ? generateLines(action, number) : runLines(action, number)
  }fi\n`
}

/** The lines that take it back. */
export function undoLines({ action, number }: NumberedAction): string {
  if (action.kind === 'write') {
    return `restore ${number} ${quoted(action.path)} ${quoted(checksumOf(action.after))} ${action.how}\n`
  }
  if (action.kind === 'generate') return `restore ${number} ${quoted(action.path)} any replace\n`
  const files = action.files.map((path, place) => `restore ${number + place} ${quoted(path)} any replace\n`).join('')
  const line = quoted(formatRun(action.run))
  if (action.undo === null) {
    return files === '' ? `say 'Not taken back by itself:' ${line}\n` : files
  }
  return `${files}if [ -n "$ROOT" ]; then\nskip ${quoted(formatRun(action.undo))}\nelse\n${command(action.undo)}\nfi\n`
}

function writeLines({ path, after, mode, how }: Write, number: number): string {
  if (after === null) return `take ${number} ${quoted(path)}\n`
  const { operator, body } = hereDocument(after)
  const size = utf8Bytes(after).length
  return `put ${number} ${quoted(path)} ${mode.toString(8).padStart(4, '0')} ${size} ${how} ${operator}\n${body}`
}

function generateLines({ path, run, check }: Generate, number: number): string {
  return `folder ${quoted(path.slice(0, path.lastIndexOf('/')))}
new=${quoted(`${path}.throughway-new`)}
${command(run)}
${checkLines(check)}place ${number} ${quoted(path)} "$new"
`
}

function runLines({ run, files, alsoFine }: Run, number: number): string {
  const saves = files.map((path, place) => `save ${number + place} ${quoted(path)}\n`).join('')
  if (alsoFine.length === 0) return `${saves}${command(run)}\n`
  return `${saves}status=0\n${command(run)} || status=$?\ncase $status in 0 | ${alsoFine.join(' | ')}) ;; *) die ${quoted(`${run.program} failed`)} ;; esac\n`
}

function checkLines(check: GeneratedCheck): string {
  if (check.kind === 'grub-config') {
    const has = check.has.map(
      (token) => `grep -q -F -- ${quoted(token)} "$new" || die ${quoted(`${token} is missing from what was made`)}\n`,
    )
    return `"$(tool grub-script-check grub2-script-check)" "$new"\n${has.join('')}`
  }
  const lister = check.lister === 'booster' ? 'booster ls' : check.lister
  const has = check.has.map((ending) => {
    const pattern = `${ending.replace(/[.[\]*^$\\]/g, '\\$&')}$`
    return `grep -q -e ${quoted(pattern)} "$STATE/list" || die ${quoted(`${ending} is missing from what was made`)}\n`
  })
  return `${lister} "$new" >"$STATE/list"\n${has.join('')}rm -f "$STATE/list"\n`
}

/** A run as a command line; `{output}` is `$new`. Programs of GRUB have another name on some distributions. */
function command({ program, args }: ProgramRun): string {
  const name = program.startsWith('grub-') ? `"$(tool ${program} ${program.replace('grub-', 'grub2-')})"` : program
  return [name, ...args.map((arg) => arg.split('{output}').map(quoted).join('"$new"'))].join(' ')
}
