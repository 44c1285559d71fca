// SPDX-License-Identifier: MIT
import { ok } from '../../model/result.ts'
import { refused, unsupported } from '../config-failure.ts'
import { parseGrubEnvironment } from '../formats/parse-grub-environment.ts'
import {
  defaultGrubEntry,
  type GrubMenu,
  type GrubMenuEntry,
  isRecoveryEntry,
  listGrubEntries,
  parseGrubMenu,
} from '../formats/parse-grub-menu.ts'
import { releaseOfKernelFile } from '../initramfs/installed-kernels.ts'
import { clearGrubOneShot, demandWritableEnvironment, findGrubFolder, setGrubOneShot } from './grub-one-shot.ts'
import { grubTrialEntry } from './grub-trial-entry.ts'
import { addMarkedBlock, removeMarkedBlock } from './marked-block.ts'
import { removeTrialImages, trialImage } from './trial-image.ts'
import { trialEntryId } from './trial-names.ts'
import type { TrialMechanism } from './trial-parts.ts'
import { readNeeded, readOptional, removeFile, writeFile } from './write-actions.ts'

/**
 * GRUB with a menu that grub-mkconfig writes: an entry of its own in custom.cfg, which grub.cfg reads at each start,
 * and `next_entry` in the environment block. grub.cfg and the settings it is made from stay as they are.
 *
 * Source: util/grub.d/00_header.in and 41_custom.in of GRUB 2.06 to 2.14.
 */
export const grubTrial: TrialMechanism = {
  name: 'GRUB next_entry',
  arm(request, files) {
    const folder = findGrubFolder(files)
    if (!folder.ok) return folder
    const environment = demandWritableEnvironment(folder.value, files)
    if (!environment.ok) return environment
    const path = `${folder.value}/grub.cfg`
    const text = readNeeded(path, files)
    if (!text.ok) return text
    const menu = parseGrubMenu(text.value)
    if (!menu.honoursNextEntry) {
      return unsupported(
        `${path} does not read next_entry, or does not clear it before it counts; GRUB would not go back`,
      )
    }
    if (!/^\s*source\s.*custom\.cfg/m.test(text.value)) {
      return unsupported(`${path} does not read custom.cfg (/etc/grub.d/41_custom is missing or not executable)`)
    }
    const variables = parseGrubEnvironment(environment.value) ?? new Map<string, string>()
    const copied = entryToCopy(menu, variables)
    if (copied === null) return unsupported(`no entry of ${path} starts this Linux in a way that can be copied`)
    const [kernel = '', ...words] = copied.linux[0] ?? []
    const release = releaseOfKernelFile(kernel, files)
    if (!release.ok) return release
    const image = trialImage({ release: release.value, initrds: copied.initrds }, request, files, () => '/boot')
    if (!image.ok) return image
    const lines = grubTrialEntry(copied, image.value.initrds, usualDefault(menu, copied), request)
    if (!lines.ok) return refused(path, `the entry “${copied.title}” cannot be copied: ${lines.failure}`)
    const entry = writeEntry(`${folder.value}/custom.cfg`, lines.value, files)
    if (!entry.ok) return entry
    const oneShot = setGrubOneShot(folder.value, trialEntryId, files)
    if (!oneShot.ok) return oneShot
    return ok({
      image: image.value.actions,
      entry: entry.value,
      oneShot: oneShot.value,
      goodLine: words.join(' '),
      // grub-mkconfig takes parameters from /etc/default/grub, never from the running kernel.
      newKernelsCopyRunningLine: false,
      record: {},
    })
  },
  disarm(files) {
    const folder = findGrubFolder(files)
    if (!folder.ok) return folder
    const oneShot = clearGrubOneShot(folder.value, trialEntryId, files)
    if (!oneShot.ok) return oneShot
    const entry = removeEntry(`${folder.value}/custom.cfg`, files)
    if (!entry.ok) return entry
    const images = removeTrialImages('/boot', files)
    if (!images.ok) return images
    return ok([...oneShot.value, ...entry.value, ...images.value])
  },
}

/** custom.cfg with the entry at its end, judged by what GRUB then finds in it. */
function writeEntry(
  path: string,
  lines: readonly string[],
  files: Parameters<TrialMechanism['disarm']>[0],
): ReturnType<TrialMechanism['disarm']> {
  const custom = readOptional(path, files)
  if (!custom.ok) return custom
  const before = removeMarkedBlock(custom.value ?? '')
  const ruling = /^[^#\n]*\b(?:default|fallback|boot_once|next_entry)=.*$/m.exec(before)
  if (ruling !== null) {
    return refused(path, `it decides itself what is started, and a trial could not: ${ruling[0].trim()}`)
  }
  const after = addMarkedBlock(before, lines)
  const entries = listGrubEntries(parseGrubMenu(after).items)
  const ours = entries.filter(({ id }) => id === trialEntryId)
  const others = listGrubEntries(parseGrubMenu(before).items)
  if (ours.length !== 1 || ours[0]?.path !== trialEntryId || entries.length !== others.length + 1) {
    return refused(path, 'a quote or a bracket in it is never closed, so nothing can be added after it')
  }
  return writeFile(path, after, files)
}

function removeEntry(
  path: string,
  files: Parameters<TrialMechanism['disarm']>[0],
): ReturnType<TrialMechanism['disarm']> {
  const custom = readOptional(path, files)
  if (!custom.ok) return custom
  if (custom.value === null) return ok([])
  const rest = removeMarkedBlock(custom.value)
  return rest === '' ? removeFile(path, files) : writeFile(path, rest, files)
}

/** The default entry where it starts this Linux; else the first ordinary one that does. */
function entryToCopy(menu: GrubMenu, variables: ReadonlyMap<string, string>): GrubMenuEntry | null {
  const standard = defaultGrubEntry(menu, variables)
  return standard !== null && canBeCopied(standard) ? standard : (listGrubEntries(menu.items).find(canBeCopied) ?? null)
}

function canBeCopied(entry: GrubMenuEntry): boolean {
  const isThisSystem = entry.madeBy === null || /\/(10_linux|20_linux_xen)(_|$)/.test(entry.madeBy)
  return entry.linux.length === 1 && entry.initrds.length > 0 && isThisSystem && !isRecoveryEntry(entry)
}

/** What GRUB starts in the trial's place where it could not clear the one-shot. */
function usualDefault(menu: GrubMenu, copied: GrubMenuEntry): string {
  return /^[\w$ {}>.,()+-]*$/.test(menu.defaultValue) && menu.defaultValue !== '' ? menu.defaultValue : copied.path
}
