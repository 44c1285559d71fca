// SPDX-License-Identifier: MIT
import fs from 'node:fs/promises'
import path from 'node:path'
import type { InstallImage } from '../model/machine-view.ts'
import { recogniseImage } from './recognise/recognise-image.ts'

const imageName = /\.(iso|img|qcow2|raw|vmdk|vhdx?|vdi)$/i
/** Of one folder; those beyond are not seen. */
const maxFiles = 300

/**
 * Images in these folders (not below them), recognised by content. Folders that are not there or cannot be read have none. Files
 * that are no images are told too, so that a broken download can be shown as what it is.
 */
export async function findImages(folders: readonly string[]): Promise<readonly InstallImage[]> {
  const images: InstallImage[] = []
  for (const file of await listImageFiles(folders)) images.push(await recogniseImage(file))
  return images
}

async function listImageFiles(folders: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = await fs.readdir(folder).catch(() => [])
      const images = names.filter((name) => imageName.test(name) && !name.startsWith('.')).sort()
      return images.slice(0, maxFiles).map((name) => path.join(folder, name))
    }),
  )
  return [...new Set(lists.flat())]
}

/** A driver disc that was found. */
export interface DriverDisc {
  readonly path: string
  readonly version: string | null
  readonly systems: readonly string[]
}

/** Where packages of distributions put the virtio-win disc. */
export const driverFolders: readonly string[] = [
  '/usr/share/virtio-win',
  '/usr/share/virtio',
  '/var/lib/libvirt/images',
]

/** The newest VirtIO driver disc in these folders, whatever its name; null where there is none. */
export async function findDriverDisc(folders: readonly string[]): Promise<DriverDisc | null> {
  const discs = (await findImages(folders)).flatMap(({ path: file, content }) =>
    content.kind === 'virtio-drivers' ? [{ path: file, version: content.version, systems: content.systems }] : [],
  )
  return discs.sort((left, right) => compareVersions(right.version, left.version))[0] ?? null
}

function compareVersions(left: string | null, right: string | null): number {
  const [leftParts, rightParts] = [left, right].map((version) => (version ?? '0').split('.').map(Number))
  for (let index = 0; index < 4; index += 1) {
    const difference = (leftParts?.[index] ?? 0) - (rightParts?.[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
