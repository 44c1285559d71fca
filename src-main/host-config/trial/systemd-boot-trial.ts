// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unsupported } from '../config-failure.ts'
import { bootPartitions, entryToken } from '../initramfs/find-boot-copy.ts'
import { installedKernels, releaseOfKernelFile, runningRelease } from '../initramfs/installed-kernels.ts'
import { isUefi, readLoaderVariable } from './read-efi-variable.ts'
import { compareBootEntries, matchesEntryPattern } from './systemd-boot-order.ts'
import { removeTrialImages, trialImage } from './trial-image.ts'
import { trialTitle } from './trial-names.ts'
import type { TrialMechanism, TrialRequest } from './trial-parts.ts'
import { changeKernelLine } from './trial-words.ts'
import { copyEntry, type EntryFile, readEntryFiles } from './type-one-entries.ts'
import { readOptional, removeFile, writeFile } from './write-actions.ts'

/**
 * The trial's entry. Without a sort key it comes after all that have one; of those without, systemd-boot starts the
 * *greatest* name, and a name that begins with `0-` is the smallest there is (a tilde is not taken by bootctl).
 * No counter of tries: systemd-bless-boot would make an ordinary entry of it after a good start.
 */
const entryName = '0-throughway-trial.conf'

/**
 * systemd-boot with entry files: an entry of its own that is never the default, and LoaderEntryOneShot, which the
 * loader clears before it starts anything.
 *
 * Source: systemd-boot(7), Boot Loader Interface; src/boot/boot.c config_select_default_entry().
 */
export const systemdBootTrial: TrialMechanism = {
  name: 'LoaderEntryOneShot',
  arm(request, files) {
    if (!isUefi(files))
      return unsupported('the variables of the firmware cannot be reached, and the one-shot is one of them')
    const place = findEntries(files)
    if (!place.ok) return place
    const { partition, entries } = place.value
    const others = entries.filter(({ path }) => !path.endsWith(`/${entryName}`))
    const copied = entryToCopy(others, files)
    if (!copied.ok) return copied
    const rival = neverDefault(partition, others, files)
    if (!rival.ok) return rival
    const release = releaseOf(copied.value, files)
    if (!release.ok) return release
    const { initrds } = copied.value.entry
    const image = trialImage({ release: release.value, initrds }, request, files, (folder) => `${partition}${folder}`)
    if (!image.ok) return image
    return finish(
      { ...copied.value, partition },
      { initrds: image.value.initrds, image: image.value.actions },
      request,
      files,
    )
  },
  disarm(files) {
    const oneShot = clearOneShot(files)
    const place = findEntries(files)
    if (!place.ok) return place
    const { partition } = place.value
    const entry = removeFile(`${partition}/loader/entries/${entryName}`, files)
    if (!entry.ok) return entry
    const images: HostAction[] = []
    for (const folder of imageFolders(place.value)) {
      const removed = removeTrialImages(folder, files)
      if (!removed.ok) return removed
      images.push(...removed.value)
    }
    return ok([...oneShot, ...entry.value, ...images])
  },
}

interface Place {
  readonly partition: string
  readonly entries: readonly EntryFile[]
}

/** The partition whose entries count: the only one that has any. */
function findEntries(files: HostFiles): Result<Place, ConfigFailure> {
  const found: Place[] = []
  for (const partition of bootPartitions) {
    const entries = readEntryFiles(`${partition}/loader/entries`, files)
    if (!entries.ok) return entries
    if (entries.value !== null && entries.value.length > 0) found.push({ partition, entries: entries.value })
  }
  const [first, ...others] = found
  if (first === undefined) {
    return unsupported(
      'there is no boot entry in a file (loader/entries); a unified kernel image has its parameters inside',
    )
  }
  const selected = readLoaderVariable('LoaderEntrySelected', files)
  const chosen = found.find(
    ({ entries }) => selected.state === 'text' && entries.some((entry) => isNamed(entry, selected.text)),
  )
  if (others.length > 0 && chosen === undefined) {
    return unsupported(
      `there are boot entries on ${found.map(({ partition }) => partition).join(' and ')}; which of them the running one is cannot be told`,
    )
  }
  return ok(chosen ?? first)
}

/** The entry that runs now: it is known to be good. Where the loader does not tell, the one that it starts by default. */
function entryToCopy(entries: readonly EntryFile[], files: HostFiles): Result<EntryFile, ConfigFailure> {
  const selected = readLoaderVariable('LoaderEntrySelected', files)
  if (selected.state === 'text' && selected.text.toLowerCase().endsWith('.efi')) {
    return unsupported(
      `this system was started from ${selected.text}, a unified kernel image with its parameters inside`,
    )
  }
  const sorted = [...entries].sort(compareBootEntries)
  const named = sorted.find((entry) => selected.state === 'text' && isNamed(entry, selected.text))
  const entry = named ?? sorted.find(({ triesLeft, entry: { linux } }) => linux !== null && triesLeft !== 0)
  if (entry === undefined) return unsupported('no boot entry starts a Linux kernel')
  if (entry.entry.linux === null) return refused(entry.path, 'the running entry names no kernel (`linux`)')
  return ok(entry)
}

/** Fails where anything could make the trial's entry the default. */
function neverDefault(partition: string, others: readonly EntryFile[], files: HostFiles): Result<null, ConfigFailure> {
  const path = `${partition}/loader/loader.conf`
  const settings = readOptional(path, files)
  if (!settings.ok) return settings
  const [line, pattern] = [
    ...(settings.value ?? '').matchAll(/^[ \t]*(?:default|preferred)[ \t]+(\S.*?)[ \t\r]*$/gm),
  ].find(([, each = '']) => matchesEntryPattern(each, entryName)) ?? [null, null]
  if (pattern !== null) return refused(path, `it would take the trial’s entry as its default, for good: ${line ?? ''}`)
  for (const name of ['LoaderEntryDefault', 'LoaderEntryPreferred', 'LoaderEntrySysFail']) {
    const variable = readLoaderVariable(name, files)
    if (variable.state === 'text' && matchesEntryPattern(variable.text, entryName)) {
      return unsupported(
        `the firmware’s variable ${name} (${variable.text}) would take the trial’s entry as its default`,
      )
    }
  }
  const ours = { id: entryName, sortKey: null, machineId: null, version: null, triesLeft: null }
  // An entry that is counted may have no tries left one day, and then sorts behind the trial's.
  const before = others.filter((entry) => entry.triesLeft === null && compareBootEntries(entry, ours) < 0)
  if (before.length === 0) {
    return unsupported(
      'every boot entry sorts behind one of ours or is counted (boot counting), so the trial’s could become the default',
    )
  }
  return ok(null)
}

function finish(
  { entry, partition, id, ...file }: EntryFile & { readonly partition: string },
  { initrds, image }: { readonly initrds: readonly string[]; readonly image: readonly HostAction[] },
  request: TrialRequest,
  files: HostFiles,
): ReturnType<TrialMechanism['arm']> {
  const options = entry.options ?? ''
  const text = copyEntry(
    { ...file, entry, id },
    { title: trialTitle, initrds, options: changeKernelLine(options, request) },
  )
  const written = writeFile(`${partition}/loader/entries/${entryName}`, text, files)
  if (!written.ok) return written
  const token = entryToken(files)
  return ok({
    image,
    entry: written.value,
    oneShot: [
      {
        kind: 'run',
        run: { program: 'bootctl', args: ['set-oneshot', entryName] },
        undo: { program: 'bootctl', args: ['set-oneshot', ''] },
        files: [],
        alsoFine: [],
      },
    ],
    goodLine: options,
    newKernelsCopyRunningLine: token !== null && id.startsWith(`${token}-`),
    record: {},
  })
}

function clearOneShot(files: HostFiles): readonly HostAction[] {
  const variable = readLoaderVariable('LoaderEntryOneShot', files)
  if (variable.state !== 'text' || variable.text.toLowerCase() !== entryName) return []
  const run = { program: 'bootctl', args: ['set-oneshot', ''] } as const
  return [{ kind: 'run', run, undo: null, files: [], alsoFine: [] }]
}

/** Folders in which the trial's image can lie: those of the entries' own images. */
function imageFolders({ partition, entries }: Place): readonly string[] {
  const folders = entries
    .flatMap(({ entry }) => entry.initrds)
    .map((path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)))
  return [...new Set(folders)].map((folder) => `${partition}${folder}`)
}

function releaseOf({ path, entry }: EntryFile, files: HostFiles): Result<string, ConfigFailure> {
  // kernelstub copies the newest kernel to one name for all (`vmlinuz.efi`).
  if (!/\/Pop_OS-current\.conf$/.test(path)) return releaseOfKernelFile(entry.linux ?? '', files)
  const kernels = installedKernels(files)
  if (!kernels.ok) return kernels
  const newest = kernels.value[0]?.release ?? null
  if (newest === null || newest !== runningRelease(files)) {
    return refused(path, `a newer kernel is installed than the one that runs; restart first`)
  }
  return ok(newest)
}

function isNamed({ id }: EntryFile, selected: string): boolean {
  return id.toLowerCase() === selected.toLowerCase()
}
