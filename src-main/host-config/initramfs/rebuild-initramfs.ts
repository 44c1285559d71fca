// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import { ok, type Result } from '../../model/result.ts'
import { sealedImageReason } from '../binding/binding-carrier.ts'
import { type ConfigFailure, refused, unsupported } from '../config-failure.ts'
import { type BootCopy, findBootCopy } from './find-boot-copy.ts'
import { carryImagesOnward, findImageTool, refuseImageWithChecksum } from './image-tools.ts'
import { initramfsCheck } from './initramfs-check.ts'
import { type InitramfsImage, initramfsImageFor } from './initramfs-image-for.ts'
import { installedKernels, kernelsToRebuild, runningRelease } from './installed-kernels.ts'
import { readMkinitcpioRecipes } from './read-mkinitcpio-recipes.ts'

/**
 * Makes the images of the kernels that matter (`kernelsToRebuild`) anew: each aside, checked, then put in place.
 * What only the distribution's own command can do (an image inside a unified kernel image, copies on an EFI system
 * partition) is run after, with the files it rewrites saved.
 */
export function rebuildInitramfs(
  { generator }: Extract<Operation, { kind: 'initramfs.rebuild' }>,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const sealed = sealedImageReason(files)
  if (sealed !== null) return unsupported(sealed)
  const tool = findImageTool(generator, files)
  if (!tool.ok) return tool
  if (tool.value !== null) return ok([tool.value])
  const kernels = installedKernels(files)
  if (!kernels.ok) return kernels
  const { chosen } = kernelsToRebuild(kernels.value, runningRelease(files))
  if (chosen.length === 0) return refused('/usr/lib/modules', 'no kernel with modules is installed')
  const actions: HostAction[] = []
  for (const { release } of chosen) {
    const image = initramfsImageFor(release, generator, files)
    if (!image.ok) return image
    const copy = isCopiedOnward(image.value, files) ? findBootCopy(release, files) : ok(null)
    if (!copy.ok) return copy
    const made = imageActions(image.value, copy.value, generator, files)
    if (!made.ok) return made
    actions.push(...made.value)
  }
  const onward = carryImagesOnward(files)
  return onward.ok ? ok([...actions, ...onward.value]) : onward
}

/**
 * Whether kernel-install may have a part in it: it made an image that is not in /boot, or Debian's systemd-boot
 * package has every new image copied (its hook; Debian 12 and later).
 */
function isCopiedOnward(image: InitramfsImage, files: HostFiles): boolean {
  const hooks = ['/etc/initramfs/post-update.d', '/usr/share/initramfs/post-update.d']
  return image.path === null || hooks.some((folder) => files.read(`${folder}/systemd-boot`).state !== 'absent')
}

/** The actions for one kernel. */
function imageActions(
  image: InitramfsImage,
  copy: BootCopy | null,
  generator: Extract<Operation, { kind: 'initramfs.rebuild' }>['generator'],
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const { release, modules } = image.kernel
  const actions: HostAction[] = []
  if (image.path !== null) {
    const unchecked = refuseImageWithChecksum(image.path, files)
    if (!unchecked.ok) return unchecked
    const check = initramfsCheck(image, generator, files)
    actions.push({ kind: 'generate', path: image.path, run: image.run, check })
  }
  if (image.unifiedKernelImage !== null) {
    const recipes = readMkinitcpioRecipes(files)
    if (!recipes.ok) return recipes
    const recipe = recipes.value.find(({ unifiedKernelImage }) => unifiedKernelImage === image.unifiedKernelImage)
    const preset = recipe?.presetFile ?? 'linux'
    actions.push(official('mkinitcpio', ['-p', preset], [image.unifiedKernelImage]))
  } else if (copy !== null) {
    // kernel-install copies the image that it is given, and where it is given none has its own generator make one.
    const given = image.path === null ? [`${modules}/vmlinuz`] : [`/boot/vmlinuz-${release}`, image.path]
    actions.push(official('kernel-install', ['add', release, ...given], copy.files))
  }
  if (actions.length === 0) {
    return refused(
      '/boot',
      `no initramfs of the kernel ${release} was found, neither in /boot nor beside its boot entry`,
    )
  }
  return ok(actions)
}

function official(program: 'mkinitcpio' | 'kernel-install', args: readonly string[], files: readonly string[]) {
  return { kind: 'run', run: { program, args }, undo: null, files, alsoFine: [] } satisfies HostAction
}
