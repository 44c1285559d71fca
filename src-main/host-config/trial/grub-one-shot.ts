// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unsupported } from '../config-failure.ts'
import { parseGrubEnvironment } from '../formats/parse-grub-environment.ts'
import { editGrubEnvironment, splitGrubEnvironment } from './edit-grub-environment.ts'
import { findMount, layerBelow } from './find-mount.ts'
import { readNeeded, readOptional } from './write-actions.ts'

/** File systems that GRUB writes an environment block to. Not btrfs and ZFS: 00_header itself says it cannot. */
const writable: ReadonlySet<string> = new Set(['ext2', 'ext3', 'ext4', 'vfat', 'xfs'])

/** Where GRUB's files are. Fails where two sets of them lie about, as the one in use cannot be told then. */
export function findGrubFolder(files: HostFiles): Result<string, ConfigFailure> {
  const folders = ['/boot/grub', '/boot/grub2'].filter((folder) => files.read(`${folder}/grub.cfg`).state !== 'absent')
  const [folder, other] = folders
  if (folder === undefined) return unsupported('neither /boot/grub/grub.cfg nor /boot/grub2/grub.cfg is there')
  if (other !== undefined)
    return unsupported(`there is a menu in ${folder} and in ${other}; which of them GRUB reads cannot be told`)
  return ok(folder)
}

/**
 * grubenv's text, if GRUB can clear a one-shot in it. If it cannot, the trial would come again at each start, and a
 * machine that hangs would not come back: nothing is armed then.
 */
export function demandWritableEnvironment(folder: string, files: HostFiles): Result<string, ConfigFailure> {
  const path = `${folder}/grubenv`
  const mount = findMount(folder, files)
  if (mount === null)
    return unsupported(`what ${folder} lies on cannot be told, so neither whether GRUB can clear a one-shot there`)
  if (!writable.has(mount.fileSystem)) {
    return unsupported(
      `GRUB cannot write to ${mount.fileSystem}, on which ${folder} lies: a one-shot would stay and the trial would come again at each start. A separate /boot of ext4 would do`,
    )
  }
  const layer = layerBelow(mount, files)
  if (layer !== null) {
    return unsupported(
      `GRUB cannot write through ${layer}, on which ${folder} lies (${mount.source}): a one-shot would stay and the trial would come again at each start. A /boot on a plain partition would do`,
    )
  }
  const text = readNeeded(path, files)
  if (!text.ok) return text
  const lines = splitGrubEnvironment(text.value)
  return lines.ok ? text : refused(path, `GRUB would not take it as its environment: ${lines.failure}`)
}

/** Has GRUB start `entry` at the next boot, and only then. */
export function setGrubOneShot(
  folder: string,
  entry: string,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const path = `${folder}/grubenv`
  const before = readNeeded(path, files)
  if (!before.ok) return before
  const waiting = parseGrubEnvironment(before.value)?.get('next_entry') ?? ''
  if (waiting !== '' && waiting !== entry) {
    return refused(path, `another entry is already set for the next boot: next_entry=${waiting}`)
  }
  return editOneShot(path, before.value, entry)
}

/** Takes our one-shot away, spent or not; another's stays. */
export function clearGrubOneShot(
  folder: string,
  entry: string,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const path = `${folder}/grubenv`
  const before = readOptional(path, files)
  if (!before.ok) return before
  if (before.value === null || !splitGrubEnvironment(before.value).ok) return ok([])
  const waiting = parseGrubEnvironment(before.value)?.get('next_entry')
  // Empty: GRUB has spent it. A variable without a value means the same as none.
  return waiting === entry || waiting === '' ? editOneShot(path, before.value, null) : ok([])
}

function editOneShot(path: string, before: string, value: string | null): Result<readonly HostAction[], ConfigFailure> {
  const after = editGrubEnvironment(before, 'next_entry', value)
  if (!after.ok) return refused(path, after.failure)
  if (after.value === before) return ok([])
  return ok([{ kind: 'write', path, before, after: after.value, mode: 0o644, how: 'in-place' }])
}
