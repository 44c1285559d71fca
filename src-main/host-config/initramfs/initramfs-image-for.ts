// SPDX-License-Identifier: MIT
import type { InitramfsGenerator } from '../../model/boot-facts.ts'
import type { HostProgram, ProgramRun } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable, unsupported } from '../config-failure.ts'
import { type InstalledKernel, installedKernels } from './installed-kernels.ts'
import { type MkinitcpioRecipe, readMkinitcpioRecipes } from './read-mkinitcpio-recipes.ts'

/** How a kernel's initramfs is made, and where it lies. */
export interface InitramfsImage {
  readonly kernel: InstalledKernel
  /** The image that the boot loader reads; null where it is part of a unified kernel image. */
  readonly path: string | null
  /** The unified kernel image that mkinitcpio makes for this kernel, or null. */
  readonly unifiedKernelImage: string | null
  /** Makes it anew; `{output}` in it stands for the file. */
  readonly run: ProgramRun
  readonly lister: 'lsinitramfs' | 'lsinitrd' | 'lsinitcpio' | 'booster'
}

/**
 * The image of one installed kernel, by its release or by the name its file has on Arch (`linux-lts`). Fails with
 * `unsupported` where the generator is none that makes files here.
 */
export function initramfsImageFor(
  kernelName: string,
  generator: InitramfsGenerator,
  files: HostFiles,
): Result<InitramfsImage, ConfigFailure> {
  const kernels = installedKernels(files)
  if (!kernels.ok) return kernels
  const kernel = kernels.value.find(({ release, packageName }) => release === kernelName || packageName === kernelName)
  if (kernel === undefined) return unsupported(`there are no modules of a kernel ${kernelName} on this system`)
  const kernelRelease = kernel.release
  const boot = files.list('/boot')
  if (boot.state === 'unreadable') return unreadable('/boot', boot)
  const present = boot.state === 'names' ? boot.names : []
  const image = (
    path: string | null,
    program: HostProgram,
    args: readonly string[],
    lister: InitramfsImage['lister'],
    unifiedKernelImage: string | null = null,
  ) => ok({ kernel, path, unifiedKernelImage, run: { program, args }, lister })

  switch (generator) {
    case 'initramfs-tools':
      return image(`/boot/initrd.img-${kernelRelease}`, 'mkinitramfs', ['-o', '{output}', kernelRelease], 'lsinitramfs')
    case 'dracut': {
      const seen = dracutNames(kernel).find((candidate) => present.includes(candidate))
      const name = seen ?? nameInEntry(kernel, files) ?? customaryName(kernel, present, files)
      // `--no-uefi`: without it a configured `uefi=yes` makes a unified kernel image of the file.
      const run = ['--force', '--no-uefi', '{output}', kernelRelease]
      return image(name === null ? null : `/boot/${name}`, 'dracut', run, 'lsinitrd')
    }
    case 'mkinitcpio': {
      const recipes = readMkinitcpioRecipes(files)
      if (!recipes.ok) return recipes
      // Where nothing tells what the kernel's file is called, one kernel and one preset can only mean each other.
      const isOnly = kernels.value.length === 1 && recipes.value.length === 1 && kernel.packageName === null
      const recipe = recipes.value.find((candidate) => isOnly || makes(candidate, kernel)) ?? null
      const config = recipe?.config == null ? [] : ['-c', recipe.config]
      const run = ['-k', kernelRelease, ...config, ...(recipe?.options ?? []), '-g', '{output}']
      return image(recipe?.image ?? null, 'mkinitcpio', run, 'lsinitcpio', recipe?.unifiedKernelImage ?? null)
    }
    case 'booster': {
      const path = kernel.packageName === null ? null : `/boot/booster-${kernel.packageName}.img`
      return image(path, 'booster', ['build', '--force', '--kernel-version', kernelRelease, '{output}'], 'booster')
    }
    case 'nixos':
      return unsupported('NixOS builds its images from its configuration; see the module to paste')
    case 'none':
      return unsupported('this system boots without an initramfs')
  }
}

/** What distributions call dracut's image in /boot: Debian, Fedora, openSUSE, Arch. */
function dracutNames({ release, packageName }: InstalledKernel): string[] {
  const names = [`initrd.img-${release}`, `initramfs-${release}.img`, `initrd-${release}`]
  return packageName === null ? names : [...names, `initramfs-${packageName}.img`]
}

/** The name in the kernel's own boot entry in /boot (Fedora: `initrd /initramfs-6.17.7.img`), or null. */
function nameInEntry(kernel: InstalledKernel, files: HostFiles): string | null {
  const folder = '/boot/loader/entries'
  const entries = files.list(folder)
  if (entries.state !== 'names') return null
  for (const entry of entries.names.filter((name) => name.endsWith(`-${kernel.release}.conf`))) {
    const file = files.read(`${folder}/${entry}`)
    const initrd = file.state === 'text' ? /^initrd\s+\/(?:boot\/)?([^/\s]+)/m.exec(file.text)?.[1] : undefined
    if (initrd !== undefined && dracutNames(kernel).includes(initrd)) return initrd
  }
  return null
}

/**
 * The name that the distribution gives an image, for a /boot that has kernels but shows no image at all: what a
 * capture keeps of it. Null elsewhere: an image where nobody looks for it would do nothing.
 */
function customaryName({ release }: InstalledKernel, present: readonly string[], files: HostFiles): string | null {
  if (present.some((name) => /^init(?:rd|ramfs)/.test(name)) || !present.some((name) => name.endsWith(`-${release}`)))
    return null
  const system = files.read('/etc/os-release')
  const id = system.state === 'text' ? (/^ID="?([a-z]+)/m.exec(system.text)?.[1] ?? '') : ''
  if (id === 'debian' || id === 'ubuntu') return `initrd.img-${release}`
  return id === 'opensuse' || id === 'sles' ? `initrd-${release}` : `initramfs-${release}.img`
}

function makes(recipe: MkinitcpioRecipe, kernel: InstalledKernel): boolean {
  const { kernelVersion } = recipe
  if (kernelVersion === kernel.release) return true
  if (kernelVersion.startsWith('/')) {
    const name = kernelVersion.slice(kernelVersion.lastIndexOf('/') + 1).replace(/^vmlinuz-/, '')
    return name === kernel.packageName || name === kernel.release || kernelVersion.includes(`/${kernel.release}/`)
  }
  return false
}
