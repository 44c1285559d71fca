// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import { ok, type Result } from '../../model/result.ts'
import { bindingSwitchName } from '../binding/binding-switch.ts'
import { type ConfigFailure, unsupported } from '../config-failure.ts'
import { buildImageAside, trialImageName } from '../initramfs/build-image-aside.ts'

/** The image a trial starts with: made beside the one in use where pieces must be in it, else the one in use. */
export interface TrialImage {
  readonly actions: readonly HostAction[]
  /** File name in the folder of the image in use; null: the image in use serves. */
  readonly name: string | null
}

/** Plans the second image of a trial that binds devices. It lies where the one in use lies and has a name of its own. */
export function planTrialImage(
  { generator, add }: Extract<Operation, { kind: 'trial.arm' }>,
  files: HostFiles,
  { kernelRelease, folder }: { readonly kernelRelease: string | null; readonly folder: string },
): Result<TrialImage, ConfigFailure> {
  const isBinding = add.some((token) => token.startsWith(`${bindingSwitchName}=`))
  if (!isBinding || generator === 'none') return ok({ actions: [], name: null })
  if (kernelRelease === null)
    return unsupported('the kernel of the default entry has no version in its name, so no image can be made for it.')
  const name = trialImageName(kernelRelease)
  const made = buildImageAside(kernelRelease, generator, files, `${folder}/${name}`)
  return made.ok ? ok({ actions: [made.value], name }) : made
}

/** Takes images of trials out of a folder. */
export function removeTrialImages(files: HostFiles, folder: string): HostAction[] {
  const names = files.list(folder)
  const isTrialImage = (name: string) => name === trialImageName(name.slice('throughway-trial-'.length, -'.img'.length))
  return names.state === 'names'
    ? names.names.filter(isTrialImage).map((name) => ({ kind: 'remove', path: `${folder}/${name}` }))
    : []
}

/** The release in a kernel's file name (`/boot/vmlinuz-6.1.0-27-amd64`), or null. */
export function kernelReleaseOf(kernel: string): string | null {
  return /\/vmlinu[xz]-([^/]+)$/.exec(kernel)?.[1] ?? null
}
