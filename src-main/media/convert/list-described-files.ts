// SPDX-License-Identifier: MIT
import fs from 'node:fs/promises'
import path from 'node:path'
import { ok, type Result } from '../../model/result.ts'
import { openImageFile } from '../disc/image-file.ts'
import type { MediaFailure } from '../media-failure.ts'
import { imageUnreadable } from '../with-image-discs.ts'
import { type DiskFile, refersElsewhere } from './disk-file.ts'
import { parseVmdkDescriptor } from './parse-vmdk-descriptor.ts'

const sectorBytes = 512
const maxDescriptorBytes = 64 * 1024
/** Pieces of 2 GiB of a disk of 1 TiB. */
const maxFiles = 512

/**
 * The files that a VMDK's descriptor lists, if each is a plain file beside it that lists none itself.
 * Source: VMware Virtual Disk Format 5.0
 */
export async function listDescribedFiles(
  disk: DiskFile,
  head: Buffer,
): Promise<Result<readonly string[], MediaFailure>> {
  const isSparse = head.toString('latin1', 0, 4) === 'KDMV'
  const text = isSparse ? await readEmbedded(disk, head) : await readStart(disk)
  if (text === null) return imageUnreadable(disk.path, 'its description cannot be read')
  const described = parseVmdkDescriptor(text)
  if (described.hasParent)
    return refersElsewhere(disk.path, 'it is the difference to another image: that has to be merged in first')
  // A sparse file with a capacity is the disk itself, and its description lists it under whatever name it once had.
  if (isSparse) return head.readBigUInt64LE(12) > 0n ? ok([]) : refersElsewhere(disk.path, 'it only lists other files')
  return checkFiles(disk.path, described.files)
}

async function readEmbedded({ file }: DiskFile, head: Buffer): Promise<string | null> {
  const offset = head.readBigUInt64LE(28) * BigInt(sectorBytes)
  const length = head.readBigUInt64LE(36) * BigInt(sectorBytes)
  if (offset === 0n || length === 0n) return ''
  if (length > BigInt(maxDescriptorBytes) || offset > BigInt(file.sizeBytes)) return null
  return (await file.read(Number(offset), Number(length)))?.toString('latin1') ?? null
}

async function readStart({ file }: DiskFile): Promise<string | null> {
  if (file.sizeBytes > maxDescriptorBytes) return null
  return (await file.read(0, file.sizeBytes))?.toString('latin1') ?? null
}

async function checkFiles(disk: string, names: readonly string[]): Promise<Result<readonly string[], MediaFailure>> {
  if (names.length === 0 || names.length > maxFiles) return imageUnreadable(disk, `it lists ${names.length} files`)
  const files: string[] = []
  for (const name of names) {
    if (!/^[^/\\:\p{Cc}]+$/u.test(name)) return refersElsewhere(disk, `it lists “${name}”, which is not beside it`)
    const file = path.join(path.dirname(disk), name)
    const status = await fs.lstat(file)
    if (!status.isFile()) return refersElsewhere(disk, `“${name}” is no plain file`)
    if (await listsFiles(file)) return refersElsewhere(disk, `“${name}” lists further files`)
    files.push(file)
  }
  return ok(files)
}

/** Whether a piece of a disk would itself be read as a list of files. */
async function listsFiles(piece: string): Promise<boolean> {
  const file = await openImageFile(piece)
  if (file === null) return true
  try {
    const head = file.sizeBytes < 512 ? null : await file.read(0, 512)
    return head?.toString('latin1', 0, 4) === 'KDMV' && head.readBigUInt64LE(12) === 0n
  } finally {
    await file.close()
  }
}
