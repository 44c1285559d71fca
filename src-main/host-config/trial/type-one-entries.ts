// SPDX-License-Identifier: MIT
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable } from '../config-failure.ts'
import { type BootEntry, parseBootEntry } from '../formats/parse-boot-entry.ts'
import { type OrderedEntry, splitEntryName } from './systemd-boot-order.ts'
import { readNeeded } from './write-actions.ts'

/** An entry file of type 1. */
export interface EntryFile extends OrderedEntry {
  readonly path: string
  readonly text: string
  readonly entry: BootEntry
}

/** The entry files in a folder; null where there is no such folder. */
export function readEntryFiles(folder: string, files: HostFiles): Result<readonly EntryFile[] | null, ConfigFailure> {
  const names = files.list(folder)
  if (names.state === 'unreadable') return unreadable(folder, names)
  if (names.state === 'absent') return ok(null)
  const found: EntryFile[] = []
  for (const name of names.names.filter((each) => each.toLowerCase().endsWith('.conf') && !each.startsWith('.'))) {
    const text = readNeeded(`${folder}/${name}`, files)
    if (!text.ok) return text
    found.push({
      ...splitEntryName(name),
      path: `${folder}/${name}`,
      text: text.value,
      entry: parseBootEntry(text.value),
      sortKey: lastValue(text.value, 'sort-key'),
      machineId: lastValue(text.value, 'machine-id'),
      version: lastValue(text.value, 'version'),
    })
  }
  return ok(found)
}

/** What a trial's copy of an entry has in place of the original's. */
export interface EntryChange {
  readonly title: string
  readonly initrds: readonly string[]
  readonly options: string
}

/** Keys that say where an entry stands in the menu, or that the trial has of its own. */
const notCopied = /^[ \t]*(?:title|version|sort-key|machine-id|id|grub_[a-z]+|initrd|options)[ \t]/

/** The text of an entry of ours: the other's kernel and device tree with our title, images and words. */
export function copyEntry({ text }: EntryFile, { title, initrds, options }: EntryChange): string {
  const kept = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line) && !notCopied.test(line))
  return [
    '# Put here by Throughway for one boot; `throughway undo` takes it away.',
    `title ${title}`,
    ...kept,
    ...initrds.map((initrd) => `initrd ${initrd}`),
    `options ${options}`,
    '',
  ].join('\n')
}

function lastValue(text: string, key: string): string | null {
  const found = [...text.matchAll(new RegExp(`^[ \\t]*${key}[ \\t]+(.*?)[ \\t\\r]*$`, 'gm'))].at(-1)
  return found?.[1] ?? null
}
