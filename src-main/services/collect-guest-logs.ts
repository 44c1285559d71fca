// SPDX-License-Identifier: MIT
import type { HostReader } from '../probes/host-reader.ts'

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

const guestLogFolder = '/var/log/libvirt/qemu'
/** What happens right before libvirt writes that it starts a guest belongs to the start: hooks, the change of drivers. */
const leadMs = 60_000

/** The machine's logs that bear on a guest, from its last start on; those of this boot where no guest is named. */
export async function collectGuestLogs(reader: HostReader, guest: string | null): Promise<CollectedLogs> {
  const logs: HostLog[] = []
  const gaps: string[] = []
  let since: number | null = null
  if (guest !== null) {
    const path = `${guestLogFolder}/${guest}.log`
    const isName = guest !== '' && !guest.includes('/') && guest !== '..'
    const read = isName ? reader.readText(path) : null
    if (read?.ok === true) {
      const log = lastStart(read.value)
      since = log.startedMs
      logs.push({ source: path, text: log.text })
    } else gaps.push(read?.problem === 'denied' ? `${path} can only be read by root.` : `${path} is not there.`)
    const journal = await reader.runTool('libvirt-journal')
    if (journal.ok)
      logs.push({ source: 'journalctl -u libvirtd -u virtqemud', text: journalSince(journal.value, since) })
  }
  const kernel = await reader.readKernelLog()
  if (!kernel.ok) gaps.push(`The kernel’s log cannot be read: ${kernel.detail}.`)
  else logs.push({ source: kernel.value.source, text: kernelLogSince(kernel.value.text, sinceBoot(reader, since)) })
  return { logs, gaps }
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
