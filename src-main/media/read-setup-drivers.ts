// SPDX-License-Identifier: MIT
import { driverFolder, type WindowsArchitecture, type WindowsSystem } from '../guest/install/windows-drivers.ts'
import { ok, type Result } from '../model/result.ts'
import { type Disc, listPath } from './disc/disc.ts'
import { readEntry } from './disc/read-entry.ts'
import type { MediaFailure } from './media-failure.ts'
import { imageUnreadable, withImageDiscs } from './with-image-discs.ts'

/** A file of a driver, for the answer disc. */
export interface DriverFile {
  /** Path on the answer disc. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Without these Setup sees no disk and no network; the guest tools bring the others. */
const setupDrivers = ['viostor', 'vioscsi', 'NetKVM']
/** Of one file; the largest driver has less than 1 MiB. */
const maxFileBytes = 8 * 1024 * 1024

/**
 * The drivers that Setup needs, from a virtio-win disc, for the folder of the answer disc that Setup takes drivers from by
 * itself. For guests with no drive left for the driver disc.
 * Source: https://learn.microsoft.com/troubleshoot/windows-client/deployment/add-third-party-storage-drivers (`$WinPEDriver$`)
 */
export function readSetupDrivers(
  image: string,
  system: WindowsSystem,
  architecture: WindowsArchitecture,
): Promise<Result<readonly DriverFile[], MediaFailure>> {
  return withImageDiscs(image, async (discs) => {
    for (const disc of discs) {
      const files = await readDrivers(disc, system, architecture)
      if (files !== null) return ok(files)
    }
    return imageUnreadable(image, `it has no drivers for ${system} on ${architecture}`)
  })
}

async function readDrivers(disc: Disc, system: WindowsSystem, architecture: WindowsArchitecture) {
  const files: DriverFile[] = []
  for (const driver of setupDrivers) {
    const entries = await listPath(disc, driverFolder(driver, system, architecture))
    const wanted = entries.filter((entry) => !entry.isFolder && /^[\w.-]+\.(inf|sys|cat|dll)$/i.test(entry.name))
    if (!wanted.some(({ name }) => /\.inf$/i.test(name))) return null
    for (const entry of wanted) {
      const bytes = entry.sizeBytes > maxFileBytes ? null : await readEntry(disc.file, entry, 0, entry.sizeBytes)
      if (bytes === null) return null
      files.push({ path: `$WinPEDriver$/${driver}/${entry.name}`, bytes })
    }
  }
  return files
}
