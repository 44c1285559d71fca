// SPDX-License-Identifier: MIT
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unsupported } from '../config-failure.ts'
import { parseGrubEnvironment } from '../formats/parse-grub-environment.ts'
import { parseGrubMenu } from '../formats/parse-grub-menu.ts'
import { releaseOfKernelFile, runningRelease } from '../initramfs/installed-kernels.ts'
import { clearGrubOneShot, demandWritableEnvironment, findGrubFolder, setGrubOneShot } from './grub-one-shot.ts'
import { removeTrialImages, trialImage } from './trial-image.ts'
import { trialTitle } from './trial-names.ts'
import type { TrialMechanism } from './trial-parts.ts'
import { changeKernelLine } from './trial-words.ts'
import { copyEntry, type EntryFile, readEntryFiles } from './type-one-entries.ts'
import { readNeeded, removeFile, writeFile } from './write-actions.ts'

const folderOfEntries = '/boot/loader/entries'

/** What an entry's name gets: a tilde sorts before the name's end, so the trial stands below what it is copied from. */
const suffix = '~throughway'

/**
 * GRUB that reads entry files (Fedora, RHEL): an entry of its own and `next_entry`.
 *
 * GRUB starts the greatest name where nothing is saved, and knows an entry by its file's name without `.conf`.
 * Source: grub-core/commands/blscfg.c of rhboot/grub2, Fedora 43; grubby makes its copies likewise (`~custom`).
 */
export const blsTrial: TrialMechanism = {
  name: 'GRUB next_entry',
  arm(request, files) {
    const folder = findGrubFolder(files)
    if (!folder.ok) return folder
    const environment = demandWritableEnvironment(folder.value, files)
    if (!environment.ok) return environment
    const readsNext = demandMenu(folder.value, files)
    if (!readsNext.ok) return readsNext
    const variables = parseGrubEnvironment(environment.value) ?? new Map()
    const copied = entryToCopy(variables, `${folder.value}/grubenv`, files)
    if (!copied.ok) return copied
    const { entry, id } = copied.value
    const options = expandOptions(entry.options ?? '', variables)
    if (!options.ok) return refused(copied.value.path, options.failure)
    const release = releaseOfKernelFile(entry.linux ?? '', files)
    if (!release.ok) return release
    const initrds = entry.initrds.filter((word) => !word.startsWith('$'))
    const image = trialImage({ release: release.value, initrds }, request, files, () => '/boot')
    if (!image.ok) return image
    const name = `${id.replace(/\.conf$/, '')}${suffix}`
    const change = {
      title: trialTitle,
      initrds: [...image.value.initrds, ...entry.initrds.filter((word) => word.startsWith('$'))],
      options: changeKernelLine(options.value, request).split(' ').map(quote).join(' '),
    }
    const written = writeFile(`${folderOfEntries}/${name}.conf`, copyEntry(copied.value, change), files)
    if (!written.ok) return written
    const oneShot = setGrubOneShot(folder.value, name, files)
    if (!oneShot.ok) return oneShot
    return ok({
      image: image.value.actions,
      entry: written.value,
      oneShot: oneShot.value,
      goodLine: options.value,
      newKernelsCopyRunningLine: true,
      record: {},
    })
  },
  disarm(files) {
    const folder = findGrubFolder(files)
    if (!folder.ok) return folder
    const entries = readEntryFiles(folderOfEntries, files)
    if (!entries.ok) return entries
    const ours = (entries.value ?? []).filter(({ id }) => id.endsWith(`${suffix}.conf`))
    const images = removeTrialImages('/boot', files)
    if (!images.ok) return images
    const actions = []
    for (const { id, path } of ours) {
      const oneShot = clearGrubOneShot(folder.value, id.replace(/\.conf$/, ''), files)
      if (!oneShot.ok) return oneShot
      const removed = removeFile(path, files)
      if (!removed.ok) return removed
      actions.push(...oneShot.value, ...removed.value)
    }
    return ok([...actions, ...images.value])
  },
}

function demandMenu(folder: string, files: HostFiles): Result<null, ConfigFailure> {
  const path = `${folder}/grub.cfg`
  const text = readNeeded(path, files)
  if (!text.ok) return text
  const menu = parseGrubMenu(text.value)
  if (!menu.honoursNextEntry) {
    return unsupported(
      `${path} does not read next_entry, or does not clear it before it counts; GRUB would not go back`,
    )
  }
  return menu.readsEntryFiles ? ok(null) : unsupported(`${path} does not read the entry files in ${folderOfEntries}`)
}

/** The entry of the next boot: the saved one, else the one of the running kernel. */
function entryToCopy(
  variables: ReadonlyMap<string, string>,
  path: string,
  files: HostFiles,
): Result<EntryFile, ConfigFailure> {
  const entries = readEntryFiles(folderOfEntries, files)
  if (!entries.ok) return entries
  const others = (entries.value ?? []).filter(({ id, entry }) => !id.endsWith(`${suffix}.conf`) && entry.linux !== null)
  const saved = variables.get('saved_entry') ?? ''
  if (/^[1-9]\d*$/.test(saved)) {
    return refused(path, `the default is a number (saved_entry=${saved}), and one more entry would shift what it means`)
  }
  const release = runningRelease(files)
  const found =
    others.find(({ id }) => id === `${saved}.conf`) ??
    others.find(({ id }) => release !== null && id.endsWith(`-${release}.conf`))
  return found === undefined
    ? unsupported(`none of the entry files in ${folderOfEntries} is the default or that of the running kernel`)
    : ok(found)
}

/** `options` with GRUB's variables put in (`$kernelopts`), as a copy must not change when they do. */
function expandOptions(options: string, variables: ReadonlyMap<string, string>): Result<string, string> {
  const words: string[] = []
  for (const word of options.split(/\s+/)) {
    const name = /^\$\{?(\w+)\}?$/.exec(word)?.[1]
    const value = name === undefined ? word : variables.get(name)
    // tuned's parameters are none where it has not set any.
    if (value === undefined && name !== 'tuned_params') {
      return { ok: false, failure: `${word} is set neither in the entry nor in grubenv` }
    }
    if (value !== undefined && value !== '') words.push(value)
  }
  return ok(words.join(' '))
}

/** GRUB's shell reads `options`: `;` would end the command. */
function quote(word: string): string {
  return word.includes(';') && !/['"\\]/.test(word) ? `'${word}'` : word
}
