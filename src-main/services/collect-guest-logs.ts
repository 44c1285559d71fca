// SPDX-License-Identifier: MIT
import type { HostReader, Read } from '../probes/host-reader.ts'

/** A log of the machine that is looked at. */
export interface HostLog {
  readonly source: string
  readonly text: string
}

/** Logs, and what could not be read, a sentence each. */
export interface CollectedLogs {
  readonly logs: readonly HostLog[]
  readonly gaps: readonly string[]
}

/** A guest whose logs are read. */
export interface LoggedGuest {
  readonly name: string
  /** Where its libvirt keeps QEMU's messages. */
  readonly logFolder: string
}

/** Where the system's libvirt keeps QEMU's messages. */
export const systemLogFolder = '/var/log/libvirt/qemu'
/** What happens right before libvirt writes that it starts a guest belongs to the start: hooks, the change of drivers. */
const leadMs = 60_000
/** virtlogd begins a new file at 2 MiB and numbers the old ones from 0; logrotate numbers from 1. */
const rotatedEndings = ['.0', '.1'] as const
const journalSource = 'journalctl -u libvirtd -u virtqemud'

/** The machine's logs that bear on a guest, from its last start on; those of this boot where no guest is named. */
export async function collectGuestLogs(reader: HostReader, guest: LoggedGuest | null): Promise<CollectedLogs> {
  const logs: HostLog[] = []
  const gaps: string[] = []
  let since: number | null = null
  if (guest !== null) {
    const read = readGuestLog(reader, guest)
    logs.push(...read.logs)
    gaps.push(...read.gaps)
    since = read.startedMs
    const journal = await readJournal(reader, since)
    logs.push(...journal.logs)
    gaps.push(...journal.gaps)
  }
  const kernel = await reader.readKernelLog()
  if (!kernel.ok) gaps.push(`The kernel’s log cannot be read (${kernel.detail}). ${whoMayReadTheJournal}`)
  else logs.push({ source: kernel.value.source, text: kernelLogSince(kernel.value.text, sinceBoot(reader, since)) })
  return { logs, gaps }
}

const whoMayReadTheJournal = 'Root may, and members of `adm` or `systemd-journal`.'

/** QEMU's own messages since the last start, of which the older part may have been put aside. */
export function readGuestLog(
  reader: HostReader,
  { name, logFolder }: LoggedGuest,
): CollectedLogs & { readonly startedMs: number | null } {
  const path = `${logFolder}/${name}.log`
  const isName = name !== '' && !name.includes('/') && name !== '..'
  const read: Read<string> = isName ? reader.readText(path) : { ok: false, problem: 'absent', detail: 'no such name' }
  if (!read.ok) return { logs: [], gaps: [describeGap(path, read)], startedMs: null }
  const log = lastStart(read.value)
  if (log.startedMs !== null) return { logs: [{ source: path, text: log.text }], gaps: [], startedMs: log.startedMs }
  for (const ending of rotatedEndings) {
    const older = reader.readText(path + ending)
    const start = older.ok ? lastStart(older.value) : null
    if (start === null || start.startedMs === null) continue
    const logs = [
      { source: path + ending, text: start.text },
      { source: path, text: log.text },
    ]
    return { logs, gaps: [], startedMs: start.startedMs }
  }
  return { logs: [{ source: path, text: log.text }], gaps: [], startedMs: null }
}

function describeGap(path: string, { problem, detail }: Read<string> & { readonly ok: false }): string {
  switch (problem) {
    case 'denied':
      return `${path} can only be read by root.`
    case 'absent':
      return `${path} is not there.`
    case 'not-captured':
      return `${path} is not in what was given.`
    case 'failed':
      return `${path} could not be read (${detail}).`
  }
}

async function readJournal(reader: HostReader, since: number | null): Promise<CollectedLogs> {
  const journal = await reader.runTool('libvirt-journal')
  if (!journal.ok) {
    const what = journal.problem === 'not-captured' ? 'is not in what was given' : `cannot be read (${journal.detail})`
    return { logs: [], gaps: [`libvirt’s journal ${what}.`] }
  }
  // Who may not read it is answered with nothing, as if there were nothing.
  if (journal.value.trim() === '' && !mayReadJournal(reader))
    return { logs: [], gaps: [`libvirt’s journal shows this user nothing. ${whoMayReadTheJournal}`] }
  return { logs: [{ source: journalSource, text: journalSince(journal.value, since) }], gaps: [] }
}

/** Whether this user sees more of the journal than their own messages. */
export function mayReadJournal(reader: HostReader): boolean {
  const identity = reader.readIdentity()
  if (!identity.ok) return false
  if (identity.value.userId === 0) return true
  const groups = reader.readText('/etc/group')
  if (!groups.ok) return false
  const ids = [...groups.value.matchAll(/^(?:adm|systemd-journal|wheel):[^:]*:(\d+):/gm)].map(([, id]) => Number(id))
  return ids.some((id) => identity.value.groupIds.includes(id))
}

/** The part of a guest's log that belongs to its last start, and when that was. */
export function lastStart(log: string): { readonly text: string; readonly startedMs: number | null } {
  const starts = [...log.matchAll(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}\.\d{3})\+0000: starting up/gm)]
  const last = starts.at(-1)
  if (last === undefined) return { text: log, startedMs: null }
  // Empty lines keep the numbers of the lines.
  const before = log.slice(0, last.index).replace(/[^\n]+/g, '')
  return { text: before + log.slice(last.index), startedMs: Date.parse(`${last[1]}T${last[2]}Z`) }
}

function journalSince(journal: string, since: number | null): string {
  if (since === null) return journal
  const isOlder = (line: string) => Date.parse(line.slice(0, line.indexOf(' '))) < since - leadMs
  return journal
    .split('\n')
    .map((line) => (isOlder(line) ? '' : line))
    .join('\n')
}

/** The time as the kernel counts it: seconds since the boot. */
function sinceBoot(reader: HostReader, timeMs: number | null): number | null {
  if (timeMs === null) return null
  const stat = reader.readText('/proc/stat')
  const bootTime = stat.ok ? /^btime (\d+)$/m.exec(stat.value)?.[1] : undefined
  return bootTime === undefined ? null : (timeMs - leadMs) / 1_000 - Number(bootTime)
}

/** The log without what is older; lines without a time stay. */
export function kernelLogSince(log: string, seconds: number | null): string {
  if (seconds === null) return log
  return log
    .split('\n')
    .map((line) => (Number(/^\[ *(\d+\.\d+)\]/.exec(line)?.[1] ?? Number.POSITIVE_INFINITY) < seconds ? '' : line))
    .join('\n')
}
