// SPDX-License-Identifier: MIT
import type { GuestSystem } from '../../model/guest-spec.ts'

export type WindowsSystem = Exclude<GuestSystem, 'linux'>

/** Architectures as answer files name them. */
export type WindowsArchitecture = 'amd64' | 'arm64' | 'x86'

/**
 * Drivers of the virtio-win disc, by its folders, that Setup is given: the first three so that it sees the disk and the
 * network, the others so that Windows starts complete.
 * Source: `DRIVER_OS_MAP` in util/filemap.py of https://github.com/virtio-win/virtio-win-pkg-scripts
 */
export const windowsDrivers = [
  'viostor',
  'vioscsi',
  'NetKVM',
  'vioserial',
  'Balloon',
  'viorng',
  'vioinput',
  'viofs',
  'viogpudo',
  'pvpanic',
  'qemufwcfg',
] as const

const systemFolders: Readonly<Record<WindowsSystem, string>> = { 'windows-11': 'w11', 'windows-10': 'w10' }
const architectureFolders: Readonly<Record<WindowsArchitecture, string>> = {
  amd64: 'amd64',
  arm64: 'ARM64',
  x86: 'x86',
}

/** Folder of a driver on the virtio-win disc, such as `viostor/w11/amd64`. */
export function driverFolder(driver: string, system: WindowsSystem, architecture: WindowsArchitecture): string {
  return `${driver}/${systemFolders[system]}/${architectureFolders[architecture]}`
}

/** Letters that discs may get: the install disc, the drivers and the answers come in any order, after C. */
export const discLetters = ['D', 'E', 'F', 'G'] as const

/** Where Setup is told to look: the same folder under every letter, for a path that is not there is passed over. */
export function driverPaths(system: WindowsSystem, architecture: WindowsArchitecture): readonly string[] {
  return discLetters.flatMap((letter) =>
    windowsDrivers.map((driver) => `${letter}:\\${driverFolder(driver, system, architecture).replaceAll('/', '\\')}`),
  )
}
