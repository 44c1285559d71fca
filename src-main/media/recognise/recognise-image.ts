// SPDX-License-Identifier: MIT
import type { InstallImage } from '../../model/machine-view.ts'
import type { DiscVolume } from '../disc/disc-volume.ts'
import { type ImageFile, openImageFile } from '../disc/image-file.ts'
import { openDisc } from '../disc/open-disc.ts'
import { readErrorCode } from '../read-error-code.ts'
import { recogniseDisk } from './recognise-disk.ts'
import { recogniseForeign } from './recognise-foreign.ts'
import { recogniseLinux } from './recognise-linux.ts'
import { recogniseVirtioDrivers } from './recognise-virtio-drivers.ts'
import { recogniseWindows } from './recognise-windows.ts'

type Content = InstallImage['content']

/**
 * What an image holds, by its content alone. At most 64 MiB of it are read, whatever it claims about itself, and nothing of
 * it is run or mounted.
 */
export async function recogniseImage(path: string): Promise<InstallImage> {
  try {
    const file = await openImageFile(path)
    if (file === null) return { path, sizeBytes: 0, content: unreadable('it is not a file') }
    try {
      return { path, sizeBytes: file.sizeBytes, content: await recogniseContent(file) }
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = readErrorCode(error)
    if (code === null) throw error
    return { path, sizeBytes: 0, content: unreadable(code) }
  }
}

function unreadable(detail: string): Content {
  return { kind: 'not-an-image', reason: 'unreadable', detail }
}

async function recogniseContent(file: ImageFile): Promise<Content> {
  if (file.sizeBytes === 0) return { kind: 'not-an-image', reason: 'empty', detail: 'it has no bytes' }
  const head = (await file.read(0, Math.min(file.sizeBytes, 4096))) ?? Buffer.alloc(0)
  const disk = await recogniseDisk(file, head)
  if (disk !== null) return disk
  const volumes = await openDisc(file)
  if (volumes.length === 0) return recogniseForeign(file, head)
  return findShortfall(file, volumes) ?? (await recogniseVolumes(file, volumes))
}

/** A disc that says it is longer than its file was cut off while it was copied or downloaded. */
function findShortfall(file: ImageFile, volumes: readonly DiscVolume[]): Content | null {
  const endBytes = Math.max(...volumes.map((volume) => volume.endBytes))
  return endBytes <= file.sizeBytes
    ? null
    : { kind: 'not-an-image', reason: 'truncated', detail: `${file.sizeBytes} of ${endBytes} bytes are there` }
}

async function recogniseVolumes(file: ImageFile, volumes: readonly DiscVolume[]): Promise<Content> {
  for (const volume of volumes) {
    const disc = { file, volume }
    const content =
      (await recogniseWindows(disc)) ?? (await recogniseVirtioDrivers(disc)) ?? (await recogniseLinux(disc))
    if (content !== null) return content
  }
  const label = volumes.map((volume) => volume.label).find((name) => name !== '') ?? null
  return { kind: 'other', label }
}
