// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { bindingSwitchName } from '../binding/binding-switch.ts'
import { type ConfigFailure, unreadable, unsupported } from '../config-failure.ts'
import { buildImageAside, trialImageName } from '../initramfs/build-image-aside.ts'
import type { TrialRequest } from './trial-parts.ts'

/** What an entry starts: its kernel's release, and its images in order; the last is the system's own. */
export interface StartedBy {
  readonly release: string
  readonly initrds: readonly string[]
}

/** The images of a trial's entry, and what makes the one that is its own. */
export interface TrialImage {
  readonly actions: readonly HostAction[]
  readonly initrds: readonly string[]
}

/**
 * A second image beside the one in use, where a trial binds devices and the pieces must be in it; else the image in
 * use serves. `folderOnHost` tells where a folder of the loader's paths is on this system.
 */
export function trialImage(
  { release, initrds }: StartedBy,
  { generator, add }: TrialRequest,
  files: HostFiles,
  folderOnHost: (folder: string) => string,
): Result<TrialImage, ConfigFailure> {
  const isBinding = add.some((token) => token.startsWith(`${bindingSwitchName}=`))
  if (!isBinding || generator === 'none') return ok({ actions: [], initrds })
  const own = initrds.at(-1)
  if (own === undefined)
    return unsupported('the entry to copy starts without an initramfs, so nothing could bind early.')
  const folder = own.slice(0, own.lastIndexOf('/'))
  const name = trialImageName(release)
  const made = buildImageAside(release, generator, files, `${folderOnHost(folder)}/${name}`)
  return made.ok ? ok({ actions: [made.value], initrds: [...initrds.slice(0, -1), `${folder}/${name}`] }) : made
}

/** Takes images of trials out of a folder of this system. */
export function removeTrialImages(folder: string, files: HostFiles): Result<readonly HostAction[], ConfigFailure> {
  const names = files.list(folder)
  if (names.state === 'unreadable') return unreadable(folder, names)
  if (names.state === 'absent') return ok([])
  const [before = '', after = ''] = trialImageName('*').split('*')
  return ok(
    names.names
      .filter((name) => name.startsWith(before) && name.endsWith(after))
      .map((name) => removeMade(`${folder}/${name}`)),
  )
}

/** Takes a file away that a program made for us. */
export function removeMade(path: string): HostAction {
  return { kind: 'write', path, before: null, after: null, mode: 0o644, how: 'remove' }
}
