// SPDX-License-Identifier: MIT
import type { InitramfsGenerator } from '../../model/boot-facts.ts'
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import type { ConfigFailure } from '../config-failure.ts'
import { initramfsCheck } from './initramfs-check.ts'
import { initramfsImageFor } from './initramfs-image-for.ts'

/**
 * A name for a second image of a kernel, which no loader's generator takes for an image of its own
 * (`initrd*`, `initramfs*`, `*-fallback*` and `*.efi` are what they look for).
 */
export function trialImageName(kernelRelease: string): string {
  return `throughway-trial-${kernelRelease}.img`
}

/**
 * Makes a second image for a kernel at `path`, of what lies in /etc by then, and leaves the image in use alone.
 * The binding pieces are to be derived first, or the image is made without them (and its check asks for none).
 */
export function buildImageAside(
  kernelRelease: string,
  generator: InitramfsGenerator,
  files: HostFiles,
  path: string,
): Result<HostAction, ConfigFailure> {
  const image = initramfsImageFor(kernelRelease, generator, files)
  if (!image.ok) return image
  const check = initramfsCheck(image.value, generator, files)
  return ok({ kind: 'generate', path, run: image.value.run, check })
}
