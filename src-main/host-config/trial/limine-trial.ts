// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unreadable, unsupported } from '../config-failure.ts'
import { type LimineConfig, type LimineEntry, parseLimineConfig } from '../formats/parse-limine-config.ts'
import { bootPartitions } from '../initramfs/find-boot-copy.ts'
import { limineMenus } from '../initramfs/image-tools.ts'
import { releaseOfKernelFile } from '../initramfs/installed-kernels.ts'
import { addMarkedBlock, removeMarkedBlock } from './marked-block.ts'
import { isUefi, readLoaderVariable } from './read-efi-variable.ts'
import { removeTrialImages, trialImage } from './trial-image.ts'
import { trialEntryId } from './trial-names.ts'
import type { TrialMechanism } from './trial-parts.ts'
import { changeKernelLine, splitKernelLine } from './trial-words.ts'
import { readNeeded, readOptional, writeFile } from './write-actions.ts'

/** Limine clears LoaderEntryOneShot from this version on; older ones take no notice of it at all. */
const firstVersion = [12, 4] as const

/**
 * Limine: an entry at the end of its menu and LoaderEntryOneShot.
 *
 * Source: Limine issues 601, 620, 652 and its ChangeLog of 12.4.0; CONFIG.md.
 */
export const limineTrial: TrialMechanism = {
  name: 'LoaderEntryOneShot',
  arm(request, files) {
    const version = demandVersion(files)
    if (!version.ok) return version
    const menu = findMenu(files)
    if (!menu.ok) return menu
    const { path, partition, text } = menu.value
    const config = parseLimineConfig(removeMarkedBlock(text))
    const steady = demandSteadyDefault(path, config, text, files)
    if (!steady.ok) return steady
    const copied = runningEntry(path, config.entries, files)
    if (!copied.ok) return copied
    const release = releaseOfKernelFile(withoutChecksum(copied.value.kernel ?? ''), files)
    if (!release.ok) return release
    const initrds = copied.value.modules.map(withoutChecksum)
    const source = { release: release.value, initrds }
    const image = trialImage(source, request, files, (folder) => `${partition}${withoutVolume(folder)}`)
    if (!image.ok) return image
    const modules = image.value.initrds.map((made, index) =>
      made === initrds[index] ? (copied.value.modules[index] ?? made) : made,
    )
    const goodLine = copied.value.commandLine ?? ''
    const written = writeFile(
      path,
      addMarkedBlock(text, [
        `/${trialEntryId}`,
        '    protocol: linux',
        `    path: ${copied.value.kernel}`,
        `    cmdline: ${changeKernelLine(goodLine, request)}`,
        ...modules.map((module) => `    module_path: ${module}`),
      ]),
      files,
    )
    if (!written.ok) return written
    return ok({
      image: image.value.actions,
      entry: written.value,
      oneShot: [setOneShot(trialEntryId, [''])],
      goodLine,
      newKernelsCopyRunningLine: false,
      record: {},
    })
  },
  disarm(files) {
    const variable = readLoaderVariable('LoaderEntryOneShot', files)
    const isOurs = variable.state === 'text' && variable.text.replace(/^\//, '') === trialEntryId
    const oneShot = isOurs ? [setOneShot('', null)] : []
    const menu = findMenu(files)
    if (!menu.ok) return menu
    const { path, partition, text } = menu.value
    const rest = writeFile(path, removeMarkedBlock(text), files)
    if (!rest.ok) return rest
    const folders = parseLimineConfig(text).entries.flatMap(({ modules }) => modules.map(folderOf))
    const images: HostAction[] = []
    for (const folder of new Set(folders)) {
      const removed = removeTrialImages(`${partition}${folder}`, files)
      if (!removed.ok) return removed
      images.push(...removed.value)
    }
    return ok([...oneShot, ...rest.value, ...images])
  },
}

function setOneShot(entry: string, undo: readonly string[] | null): HostAction {
  return {
    kind: 'run',
    run: { program: 'bootctl', args: ['set-oneshot', entry] },
    undo: undo === null ? null : { program: 'bootctl', args: ['set-oneshot', ...undo] },
    files: [],
    alsoFine: [],
  }
}

/** The version as the loader itself told it at this start; what is installed may be newer than what runs. */
function demandVersion(files: HostFiles): Result<null, ConfigFailure> {
  if (!isUefi(files)) return unsupported('Limine has a one-shot only where UEFI started it')
  const told = readLoaderVariable('LoaderInfo', files)
  const [, major, minor] = /^Limine (\d+)\.(\d+)/.exec(told.state === 'text' ? told.text : '') ?? []
  if (major === undefined || minor === undefined) {
    return unsupported(
      'Limine did not tell its version at this start (LoaderInfo); before 12.4 it takes no notice of a one-shot',
    )
  }
  const [needed, neededMinor] = firstVersion
  const isNew = Number(major) > needed || (Number(major) === needed && Number(minor) >= neededMinor)
  return isNew
    ? ok(null)
    : unsupported(`Limine ${major}.${minor} started this system, and before 12.4 it takes no notice of a one-shot`)
}

interface Menu {
  readonly partition: string
  readonly path: string
  readonly text: string
}

function findMenu(files: HostFiles): Result<Menu, ConfigFailure> {
  const found: Menu[] = []
  for (const partition of bootPartitions) {
    for (const place of limineMenus) {
      const path = `${partition}${place}`
      const file = files.read(path)
      if (file.state === 'unreadable') return unreadable(path, file)
      if (file.state === 'text') found.push({ partition, path, text: file.text })
    }
  }
  const [menu, other] = found
  if (menu === undefined) return unsupported('limine.conf is at none of its usual places')
  if (other !== undefined) {
    return unsupported(
      `there is a menu in ${menu.path} and in ${other.path}; which of them Limine reads cannot be told`,
    )
  }
  return ok(menu)
}

/** Fails where Limine could remember the trial as its default, or would not start with another text of its menu. */
function demandSteadyDefault(
  path: string,
  { globals }: LimineConfig,
  text: string,
  files: HostFiles,
): Result<null, ConfigFailure> {
  const isOn = (value: string | undefined) => /^(?:yes|true|1|on)$/i.test(value?.trim() ?? '')
  if (isOn(globals.get('remember_last_entry'))) {
    const line = text.split('\n').find((each) => /remember_last_entry/i.test(each)) ?? ''
    return refused(path, `Limine would remember the trial and start it again: ${line.trim()}`)
  }
  const settings = readOptional('/etc/default/limine', files)
  if (!settings.ok) return settings
  const enrolled = /^\s*ENABLE_ENROLL_LIMINE_CONFIG=["']?yes.*$/m.exec(settings.value ?? '')
  if (enrolled !== null) {
    return refused(
      '/etc/default/limine',
      `Limine starts only with the menu whose checksum it holds: ${enrolled[0].trim()}`,
    )
  }
  return ok(null)
}

/** The entry that runs now: its words are those of the running kernel. */
function runningEntry(
  path: string,
  entries: readonly LimineEntry[],
  files: HostFiles,
): Result<LimineEntry, ConfigFailure> {
  const line = readNeeded('/proc/cmdline', files)
  if (!line.ok) return line
  const running = splitKernelLine(line.value.trim())
  const found = entries.find(({ protocol, commandLine }) => {
    const words = splitKernelLine(commandLine ?? '')
    return protocol?.toLowerCase() === 'linux' && words.length > 0 && words.every((word) => running.includes(word))
  })
  return found === undefined
    ? refused(path, 'none of its entries starts a Linux kernel with the words that the running one has')
    : ok(found)
}

function withoutChecksum(path: string): string {
  return path.replace(/#[0-9a-f]+$/i, '')
}

/** `boot():/path` as a path on the partition that the menu lies on. */
function withoutVolume(path: string): string {
  return path.replace(/^[a-z]+\([^)]*\):/i, '')
}

function folderOf(module: string): string {
  const path = withoutVolume(withoutChecksum(module))
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
