// SPDX-License-Identifier: MIT
import { type DiscEntry, type DiscVolume, type Extent, maxFolderBytes, maxFolderEntries } from './disc-volume.ts'
import type { ImageFile } from './image-file.ts'
import { parseAllocations, parseIdentifiers, parseLabel, readTag } from './udf-structures.ts'

const sectorBytes = 2048
const anchorSector = 256
/** Descriptors of the volume that are looked at. */
const maxDescriptors = 64
/** Pieces of one file that are followed: an install.wim of 7 GiB has seven, of at most 1 GiB each. */
const maxExtents = 1_024

const tags = {
  primary: 1,
  anchor: 2,
  partition: 5,
  logical: 6,
  terminating: 8,
  fileSet: 256,
  file: 261,
  extendedFile: 266,
}

interface Partition {
  readonly offset: number
  readonly endBytes: number
}

/**
 * The UDF file system of an image, as install discs have it: one physical partition, sectors of 2048 bytes. Null where there
 * is none.
 * Source: ECMA-167 3rd edition; OSTA UDF 1.02
 */
export async function openUdf(file: ImageFile): Promise<DiscVolume | null> {
  const anchor = await readDescriptor(file, anchorSector * sectorBytes, tags.anchor)
  if (anchor === null) return null
  const found = await readVolumeDescriptors(file, anchor.readUInt32LE(20), anchor.readUInt32LE(16))
  const { logical, partition } = found
  if (logical === null || partition === null) return null
  const place: Partition = {
    offset: partition.readUInt32LE(188) * sectorBytes,
    endBytes: (partition.readUInt32LE(188) + partition.readUInt32LE(192)) * sectorBytes,
  }
  // Logical volume contents use: the long allocation descriptor of the file set (ECMA-167 4/3.1).
  const fileSet = await readDescriptor(file, place.offset + logical.readUInt32LE(248 + 4) * sectorBytes, tags.fileSet)
  if (fileSet === null) return null
  const root = await readFileEntry(file, place, { name: '', isFolder: true, block: fileSet.readUInt32LE(400 + 4) })
  if (root === null) return null
  return {
    format: 'udf',
    label: parseLabel(logical.subarray(84, 84 + 128)),
    endBytes: place.endBytes,
    root,
    list: (folder) => listFolder(file, place, folder),
  }
}

async function readVolumeDescriptors(file: ImageFile, sector: number, lengthBytes: number) {
  let logical: Buffer | null = null
  let partition: Buffer | null = null
  const count = Math.min(maxDescriptors, Math.floor(lengthBytes / sectorBytes))
  for (let index = 0; index < count; index += 1) {
    const bytes = await file.read((sector + index) * sectorBytes, sectorBytes)
    const tag = bytes === null ? null : readTag(bytes)
    if (bytes === null || tag === null || tag === tags.terminating) break
    if (tag === tags.logical && bytes.readUInt32LE(212) === sectorBytes) logical = bytes
    if (tag === tags.partition) partition ??= bytes
  }
  return { logical, partition }
}

async function readDescriptor(file: ImageFile, offset: number, tag: number): Promise<Buffer | null> {
  const bytes = await file.read(offset, sectorBytes)
  return bytes !== null && readTag(bytes) === tag ? bytes : null
}

interface Identifier {
  readonly name: string
  readonly isFolder: boolean
  readonly block: number
}

/** A file or folder by the block of its file entry. */
async function readFileEntry(file: ImageFile, place: Partition, identifier: Identifier): Promise<DiscEntry | null> {
  const offset = place.offset + identifier.block * sectorBytes
  const bytes = await file.read(offset, sectorBytes)
  const tag = bytes === null ? null : readTag(bytes)
  if (bytes === null || (tag !== tags.file && tag !== tags.extendedFile)) return null
  const sizeBytes = Number(bytes.readBigUInt64LE(56))
  const head = tag === tags.file ? 176 : 216
  const attributesLength = bytes.readUInt32LE(head - 8)
  const start = head + attributesLength
  const end = start + bytes.readUInt32LE(head - 4)
  if (end > sectorBytes || !Number.isSafeInteger(sizeBytes)) return null
  const kind = bytes.readUInt16LE(34) & 7
  const extents = parseAllocations(bytes.subarray(start, end), kind, {
    partition: place.offset,
    embedded: offset + start,
  })
  if (extents === null || extents.length > maxExtents) return null
  return { name: identifier.name, isFolder: identifier.isFolder, sizeBytes, extents: cut(extents, sizeBytes) }
}

/** The extents without what they have beyond the end of the file. */
function cut(extents: readonly Extent[], sizeBytes: number): readonly Extent[] {
  let left = sizeBytes
  return extents.flatMap(({ offset, length }) => {
    const taken = Math.min(left, length)
    left -= taken
    return taken === 0 ? [] : [{ offset, length: taken }]
  })
}

async function listFolder(file: ImageFile, place: Partition, folder: DiscEntry): Promise<readonly DiscEntry[] | null> {
  if (!folder.isFolder) return null
  const pieces: Buffer[] = []
  let left = maxFolderBytes
  for (const { offset, length } of folder.extents) {
    const piece = await file.read(offset, Math.min(length, left))
    if (piece === null) return null
    pieces.push(piece)
    left -= piece.length
  }
  const entries: DiscEntry[] = []
  for (const identifier of parseIdentifiers(Buffer.concat(pieces)).slice(0, maxFolderEntries)) {
    const entry = await readFileEntry(file, place, identifier)
    if (entry !== null) entries.push(entry)
  }
  return entries
}
