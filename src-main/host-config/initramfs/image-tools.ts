// SPDX-License-Identifier: MIT
import type { InitramfsGenerator } from '../../model/boot-facts.ts'
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unreadable } from '../config-failure.ts'
import { bootPartitions, entryToken } from './find-boot-copy.ts'

/** Files that Limine reads its menu from, below a boot partition. */
export const limineMenus = ['/limine.conf', '/limine/limine.conf', '/EFI/limine/limine.conf', '/EFI/BOOT/limine.conf']

/**
 * The run of a tool that makes the images of this system itself and puts them where no other may: sdbootutil
 * (openSUSE, images named by their content) and limine-entry-tool (CachyOS, Omarchy). Null for systems without.
 *
 * Its own undo: once the pieces are gone it makes the images without them.
 */
export function findImageTool(
  generator: InitramfsGenerator,
  files: HostFiles,
): Result<HostAction | null, ConfigFailure> {
  const isSuse = /^ID(?:_LIKE)?=.*suse/m.test(textOf('/etc/os-release', files))
  if (isSuse && files.read('/usr/bin/sdbootutil').state === 'text') {
    const run = { program: 'sdbootutil', args: ['mkinitrd'] } as const
    return ok({ kind: 'run', run, undo: run, files: bootEntries(files), alsoFine: [] })
  }
  if (files.read('/etc/default/limine').state === 'text' || files.list('/etc/limine-entry-tool.d').state === 'names') {
    const run = { program: generator === 'mkinitcpio' ? 'limine-mkinitcpio' : 'limine-update', args: [] } as const
    return ok({ kind: 'run', run, undo: run, files: existing(limineMenus, files), alsoFine: [] })
  }
  return ok(null)
}

/**
 * The run that brings images made in /boot to where they are booted from: Proxmox (every EFI system partition, which
 * it mounts itself) and kernelstub. Its own undo: run again over the old images it copies those.
 */
export function carryImagesOnward(files: HostFiles): Result<readonly HostAction[], ConfigFailure> {
  for (const [sign, program] of [
    ['/etc/kernel/proxmox-boot-uuids', 'proxmox-boot-tool'],
    ['/etc/kernelstub/configuration', 'kernelstub'],
  ] as const) {
    const found = files.read(sign)
    if (found.state === 'unreadable') return unreadable(sign, found)
    if (found.state === 'absent') continue
    const run = { program, args: program === 'kernelstub' ? [] : ['refresh'] }
    return ok([
      { kind: 'run', run, undo: run, files: program === 'kernelstub' ? bootEntries(files) : [], alsoFine: [] },
    ])
  }
  return ok([])
}

/** Fails with `refused` where Limine's menu holds a checksum of the image, which a new image would not have. */
export function refuseImageWithChecksum(path: string, files: HostFiles): Result<null, ConfigFailure> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  for (const menu of existing(limineMenus, files)) {
    const line = textOf(menu, files)
      .split('\n')
      .find((candidate) => candidate.includes(`/${name}#`))
    if (line !== undefined) {
      return refused(menu, `Limine would not start a new image because of the checksum in: ${line.trim()}`)
    }
  }
  return ok(null)
}

function bootEntries(files: HostFiles): string[] {
  const token = entryToken(files)
  return bootPartitions.flatMap((partition) => {
    const folder = `${partition}/loader/entries`
    const names = files.list(folder)
    if (names.state !== 'names') return []
    return names.names
      .filter((name) => /^Pop_OS-.*\.conf$/.test(name) || (token !== null && name.includes(token)))
      .map((name) => `${folder}/${name}`)
  })
}

function existing(places: readonly string[], files: HostFiles): string[] {
  return bootPartitions
    .flatMap((partition) => places.map((place) => `${partition}${place}`))
    .filter((path) => files.read(path).state === 'text')
}

function textOf(path: string, files: HostFiles): string {
  const file = files.read(path)
  return file.state === 'text' ? file.text : ''
}
