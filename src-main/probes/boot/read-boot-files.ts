// SPDX-License-Identifier: MIT

import type { ShellFile } from '../../host-config/formats/evaluate-shell-assignments.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { readPresence, unknownFromProblem } from '../read-fact.ts'

/**
 * Whether `path` is there, where folders above it may be missing too.
 *
 * A missing folder has nothing in it. A tree without /boot at all is one that was copied without it, and says
 * nothing; /efi is missing on most machines, so there a /boot beside it is enough.
 */
export function readDeepPresence(reader: HostReader, path: string): Fact<boolean> {
  const presence = readPresence(reader, path)
  if (presence.known || presence.needsHelper) return presence
  const parent = path.slice(0, path.lastIndexOf('/'))
  if (parent === '' || parent.lastIndexOf('/') === 0) {
    const isEfi = parent === '/efi' || path === '/efi'
    return isEfi && !reader.readStatus('/efi').ok && reader.readStatus('/boot').ok ? known(false, '/efi') : presence
  }
  const above = readDeepPresence(reader, parent)
  return above.known && !above.value ? known(false, parent) : presence
}

/** The text of a file; null where there is none. */
export function readOptionalText(reader: HostReader, path: string): Fact<string | null> {
  const read = reader.readText(path)
  if (read.ok) return known(read.value, path)
  const presence = read.problem === 'denied' ? null : readDeepPresence(reader, path)
  if (presence?.known && !presence.value) return known(null, path)
  return unknownFromProblem(path, read.problem, read.detail)
}

/** Files of a folder whose names fit, in order of their names; none where there is no such folder. */
export function readFilesIn(reader: HostReader, folder: string, fits: RegExp): Fact<readonly ShellFile[]> {
  const listing = reader.listDirectory(folder)
  if (!listing.ok) {
    const presence = listing.problem === 'denied' ? null : readDeepPresence(reader, folder)
    if (presence?.known && !presence.value) return known([], folder)
    return unknownFromProblem(folder, listing.problem, listing.detail)
  }
  const files: ShellFile[] = []
  for (const name of listing.value.filter((candidate) => fits.test(candidate))) {
    const path = `${folder}/${name}`
    const read = reader.readText(path)
    if (!read.ok) return unknownFromProblem(path, read.problem, read.detail)
    files.push({ path, text: read.value })
  }
  return known(files, folder)
}

/** All lists as one, or the reason why one of them is not known: what root could read first. */
export function joinFacts<T>(facts: readonly Fact<readonly T[]>[]): Fact<readonly T[]> {
  const open = facts.filter((fact) => !fact.known)
  const gap = open.find((fact) => fact.needsHelper) ?? open[0]
  if (gap !== undefined) return gap
  const full = facts.flatMap((fact) => (fact.known ? [fact] : []))
  const sources = full.filter((fact) => fact.value.length > 0).map((fact) => fact.source)
  if (full.length === 0) return unknown('nothing was looked for')
  return known(
    full.flatMap((fact) => fact.value),
    [...new Set(sources)].join(', ') || (full[0]?.source ?? ''),
  )
}
