// SPDX-License-Identifier: MIT
import { joinPath, nameOf } from '../probes/follow-links.ts'
import { createHostRecording, type HostRecording } from '../probes/host-recording.ts'
import { createIpAddresses } from './redaction/ip-addresses.ts'
import { keepNeededFolders, packageFolder } from './redaction/keep-needed-packages.ts'
import { learnIdentifiers } from './redaction/learn-identifiers.ts'
import { createPseudonyms } from './redaction/pseudonyms.ts'
import { decodeTextFile, outputPath } from './redaction/recorded-texts.ts'
import { redactBytes } from './redaction/redact-bytes.ts'
import { createTextRedactor, type TextRedactor } from './redaction/redact-text.ts'

/**
 * A recording that does not tell whose host it is: names of host and people, serial numbers, UUIDs, volume ids, MAC and
 * IP addresses, pass phrases are replaced in contents, paths, links and outputs alike.
 *
 * The same identifier has the same stand-in everywhere, so what belonged together still does, and a reading of the
 * result finds the same. What names a kind of thing (PCI addresses and ids, GUIDs of firmware) stays.
 */
export function redactRecording(recording: HostRecording): HostRecording {
  const pseudonyms = createPseudonyms()
  const identifiers = learnIdentifiers(recording, pseudonyms)
  const addresses = createIpAddresses(identifiers.networks, pseudonyms)
  const context = { identifiers, pseudonyms, addresses }
  const text = createTextRedactor(context)
  const path = text.redactText

  const redacted = createHostRecording()
  for (const [place, bytes] of recording.files) {
    const content = decodeTextFile(bytes)
    redacted.files.set(
      path(place),
      content === null ? redactBytes(place, bytes, context, text) : Buffer.from(text.redactFile(place, content)),
    )
  }
  for (const [place, target] of recording.links) redacted.links.set(path(place), path(target))
  for (const [place, end] of recording.resolved) redacted.resolved.set(path(place), path(end))
  for (const [folder, names] of recording.listings)
    redacted.listings.set(path(folder), redactNames(folder, names, text))
  for (const [place, status] of recording.statuses) redacted.statuses.set(path(place), status)
  for (const [place, bytes] of recording.freeBytes) redacted.freeBytes.set(path(place), bytes)
  for (const place of recording.denied) redacted.denied.add(path(place))
  for (const place of recording.absent) redacted.absent.add(path(place))
  for (const [place, detail] of recording.failed) redacted.failed.set(path(place), path(detail))
  for (const [name, output] of recording.outputs) redacted.outputs.set(name, text.redactFile(outputPath(name), output))
  for (const [name, { problem, detail }] of recording.outputProblems) {
    redacted.outputProblems.set(name, { problem, detail: path(detail) })
  }
  redacted.kernelLogSource = recording.kernelLogSource
  redacted.openFiles = recording.openFiles && {
    ...recording.openFiles,
    users: recording.openFiles.users.map((user) => ({
      ...user,
      command: path(user.command),
      paths: user.paths.map(path),
    })),
  }
  redacted.identity = recording.identity && {
    ...recording.identity,
    sshConnection: recording.identity.sshConnection?.replace(/\S+/g, addresses.rename) ?? null,
  }
  return redacted
}

/** Names in a folder, each redacted as the path it is part of, and in order again. */
function redactNames(folder: string, names: readonly string[], text: TextRedactor): string[] {
  const kept = packageFolder.test(folder) ? keepNeededFolders(names) : names
  return kept.map((name) => nameOf(text.redactText(joinPath(folder, name)))).sort()
}
