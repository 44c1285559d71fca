// SPDX-License-Identifier: MIT
import type { HostFiles } from '../../model/host-files.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable } from '../config-failure.ts'

/** A kernel that can be booted here: its modules lie in `modules`. */
export interface InstalledKernel {
  readonly release: string
  /** `/usr/lib/modules/6.1.0-27-amd64`. */
  readonly modules: string
  /** Arch's name of the package (`linux-lts`), after which its files in /boot are named; null elsewhere. */
  readonly packageName: string | null
}

const moduleFolders = ['/usr/lib/modules', '/lib/modules']

/**
 * The kernels with modules, newest first. A folder counts where depmod has been (`modules.dep`) and the kernel itself
 * is in /boot or beside its modules; what an uninstalled kernel leaves behind has one of them at most. Where /boot
 * shows no kernel named by its release (Arch's name, another partition), the modules alone count.
 */
export function installedKernels(files: HostFiles): Result<readonly InstalledKernel[], ConfigFailure> {
  const boot = files.list('/boot')
  if (boot.state === 'unreadable') return unreadable('/boot', boot)
  const inBoot = (boot.state === 'names' ? boot.names : []).filter((name) => /^vmlinu[xz]-\d/.test(name))
  for (const folder of moduleFolders) {
    const names = files.list(folder)
    if (names.state === 'unreadable') return unreadable(folder, names)
    if (names.state === 'absent') continue
    const kernels: InstalledKernel[] = []
    for (const release of names.names) {
      const modules = `${folder}/${release}`
      const below = files.list(modules)
      if (below.state !== 'names' || !below.names.includes('modules.dep')) continue
      const name = files.read(`${modules}/pkgbase`)
      const packageName = name.state === 'text' ? name.text.trim() : null
      const isThere = inBoot.some((file) => file.slice('vmlinuz-'.length) === release) || packageName !== null
      if (inBoot.length > 0 && !isThere && !below.names.includes('vmlinuz')) continue
      kernels.push({ release, modules, packageName })
    }
    return ok(kernels.sort((left, right) => compareReleases(right.release, left.release)))
  }
  return ok([])
}

/** The release that runs now (`uname -r`), or null where the tree does not tell (a mounted system). */
export function runningRelease(files: HostFiles): string | null {
  const file = files.read('/proc/sys/kernel/osrelease')
  return file.state === 'text' ? file.text.trim() : null
}

/** The most kernels whose images are made anew at once: each takes up to a minute and the size of an image in /boot. */
const mostRebuiltKernels = 3

/**
 * The kernels whose images are made anew: all where there are at most three, else the running one and the newest.
 * The rest keep the images they have, without the pieces: a way back that nothing has touched, and less space in
 * /boot. Their names are in `left`, to be said.
 */
export function kernelsToRebuild(
  kernels: readonly InstalledKernel[],
  running: string | null,
): { readonly chosen: readonly InstalledKernel[]; readonly left: readonly InstalledKernel[] } {
  if (kernels.length <= mostRebuiltKernels) return { chosen: kernels, left: [] }
  const chosen = kernels.filter((kernel, place) => kernel.release === running || place < mostRebuiltKernels - 1)
  return { chosen, left: kernels.filter((kernel) => !chosen.includes(kernel)) }
}

/**
 * The release of the kernel file that a boot entry names: `/boot/vmlinuz-6.1.0-27-amd64`, `/vmlinuz-linux` on Arch,
 * `/<machine id>/6.1.0-27-amd64/linux` where kernel-install puts it. Fails with `refused` where no installed kernel
 * is of that name.
 */
export function releaseOfKernelFile(path: string, files: HostFiles): Result<string, ConfigFailure> {
  const kernels = installedKernels(files)
  if (!kernels.ok) return kernels
  const parts = path.split(/[/\\]/)
  const file = parts.at(-1) ?? ''
  const named = file.replace(/^(?:vmlinuz|vmlinux|linux|kernel|bzImage|Image)-/, '')
  const found = kernels.value.find(
    (kernel) => kernel.release === named || kernel.packageName === named || kernel.release === parts.at(-2),
  )
  if (found !== undefined) return ok(found.release)
  return fail({
    code: 'refused',
    path,
    text: `no installed kernel belongs to this file; installed: ${kernels.value.map(({ release }) => release).join(', ') || 'none'}`,
    needsHelper: false,
  })
}

/** Orders releases as `linux-version sort` does in the cases that occur: runs of digits by value, the rest by letter. */
export function compareReleases(left: string, right: string): number {
  const [ours, theirs] = [left.match(/\d+|\D+/g) ?? [], right.match(/\d+|\D+/g) ?? []]
  for (let place = 0; place < Math.max(ours.length, theirs.length); place += 1) {
    const [one, other] = [ours[place] ?? '', theirs[place] ?? '']
    if (one === other) continue
    // A release candidate comes before its release.
    if (one.startsWith('-rc') || one.startsWith('~')) return -1
    if (other.startsWith('-rc') || other.startsWith('~')) return 1
    const [number, otherNumber] = [Number.parseInt(one, 10), Number.parseInt(other, 10)]
    if (!Number.isNaN(number) && !Number.isNaN(otherNumber)) return number - otherNumber
    return one < other ? -1 : 1
  }
  return 0
}
