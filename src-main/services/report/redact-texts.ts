// SPDX-License-Identifier: MIT
import { redactRecording } from '../../capture/redact.ts'
import type { HostRecording } from '../../probes/host-recording.ts'

/** Where texts stand among the files of a host while they are redacted: addresses are replaced in files of this folder. */
const folder = '/etc/throughway-report'

/** Line of a journal or of syslog after its time; the host's name comes before the program. */
const syslogHost =
  /^(?:>\s*)*(?:\p{L}{3,4}\.? +\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*) ([\w.-]+) [\w./-]+(?:\[\d+\])?: /gmu

/** Where a log itself tells what its host is called. */
const namedHost = /\bhostname:\s*([\w.-]+)/g

/**
 * The texts without what tells whose host it is, by the rules of a capture: serial numbers, MAC and IP addresses, UUIDs,
 * names of host and people. `recording` is a reading of the host, from which its names are learned; names of other hosts are
 * taken from lines that begin with them, and from `logs`, which are not answered.
 */
export function redactTexts(recording: HostRecording, texts: readonly string[], logs: readonly string[]): string[] {
  const hosts = learnHosts([...texts, ...logs])
  const before = new Map(recording.files)
  texts.forEach((text, index) => {
    recording.files.set(`${folder}/${index}`, Buffer.from(replaceHosts(text, hosts), 'utf8'))
  })
  const redacted = redactRecording(recording)
  // The reading is left as it was.
  recording.files.clear()
  for (const [path, bytes] of before) recording.files.set(path, bytes)
  return texts.map((_, index) => Buffer.from(redacted.files.get(`${folder}/${index}`) ?? '').toString('utf8'))
}

function learnHosts(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => [
    ...[...text.matchAll(syslogHost)].map(([, name = '']) => name),
    ...[...text.matchAll(namedHost)].map(([, name = '']) => name),
  ])
  return [...new Set(names)].filter((name) => name.length > 1 && name !== 'localhost' && !/^[\d.]+$/.test(name))
}

function replaceHosts(text: string, hosts: readonly string[]): string {
  return hosts
    .toSorted((left, right) => right.length - left.length)
    .reduce((result, name) => {
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return result.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), 'host0')
    }, text)
}
