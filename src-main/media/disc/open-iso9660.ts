// SPDX-License-Identifier: MIT
import { type DiscEntry, type DiscVolume, maxFolderBytes, maxFolderEntries } from './disc-volume.ts'
import type { ImageFile } from './image-file.ts'
import { type DirectoryRecord, type NameKind, parseDirectoryRecords } from './parse-directory-records.ts'

export const sectorBytes = 2048
const firstDescriptor = 16
/** Descriptors that are looked at; real discs have three to five. */
const maxDescriptors = 32

/**
 * The ISO 9660 file system of an image: Joliet's names where it has them, else Rock Ridge's, else its own. Null where there
 * is none.
 * Source: ECMA-119; Joliet Specification (Microsoft, 1995); IEEE P1282 (Rock Ridge)
 */
export async function openIso9660(file: ImageFile): Promise<DiscVolume | null> {
  const descriptors: Buffer[] = []
  for (let index = 0; index < maxDescriptors; index += 1) {
    const sector = await file.read((firstDescriptor + index) * sectorBytes, sectorBytes)
    if (sector === null || sector.toString('latin1', 1, 6) !== 'CD001' || sector[0] === 255) break
    descriptors.push(sector)
  }
  const primary = descriptors.find((sector) => sector[0] === 1)
  if (primary === undefined) return null
  // Rock Ridge keeps long names that Joliet cuts at 64 characters, and every Linux disc has it; Windows discs have neither.
  const plain = volume(file, primary, 'rock-ridge')
  const hasRockRidge = ((await plain.list(plain.root)) ?? []).some(({ name }) => /[a-z]/.test(name))
  const joliet = descriptors.find((sector) => sector[0] === 2 && isJoliet(sector))
  return hasRockRidge || joliet === undefined ? plain : volume(file, joliet, 'joliet')
}

/** Escape sequences of UCS-2 levels 1 to 3. */
function isJoliet(sector: Buffer): boolean {
  return ['%/@', '%/C', '%/E'].includes(sector.toString('latin1', 88, 91))
}

function volume(file: ImageFile, descriptor: Buffer, names: NameKind): DiscVolume {
  const label =
    names === 'joliet' ? decodeBigEndian(descriptor.subarray(40, 72)) : descriptor.toString('latin1', 40, 72)
  const root: DiscEntry = {
    name: '',
    isFolder: true,
    sizeBytes: descriptor.readUInt32LE(156 + 10),
    extents: [{ offset: descriptor.readUInt32LE(156 + 2) * sectorBytes, length: descriptor.readUInt32LE(156 + 10) }],
  }
  return {
    format: 'iso9660',
    label: label.replace(/[\0 ]+$/, ''),
    endBytes: descriptor.readUInt32LE(80) * descriptor.readUInt16LE(128),
    root,
    list: (folder) => listFolder(file, folder, names),
  }
}

async function listFolder(file: ImageFile, folder: DiscEntry, names: NameKind): Promise<readonly DiscEntry[] | null> {
  const [extent] = folder.extents
  if (!folder.isFolder || extent === undefined) return null
  const bytes = await file.read(extent.offset, Math.min(extent.length, maxFolderBytes))
  if (bytes === null) return null
  const records = await parseDirectoryRecords(bytes, names, (sector, start, length) =>
    start + length > sectorBytes ? Promise.resolve(null) : file.read(sector * sectorBytes + start, length),
  )
  return joinExtents(records).slice(0, maxFolderEntries)
}

/** A file above 4 GiB stands in several records of one name, each but the last marked so (ECMA-119, 9.1.6, multi-extent). */
function joinExtents(records: readonly DirectoryRecord[]): DiscEntry[] {
  const entries: DiscEntry[] = []
  let open: DirectoryRecord[] = []
  for (const record of records) {
    open.push(record)
    if (record.continues && open.length < 64) continue
    const extents = open.map(({ sector, length }) => ({ offset: sector * sectorBytes, length }))
    const sizeBytes = extents.reduce((sum, { length }) => sum + length, 0)
    entries.push({ name: record.name, isFolder: record.isFolder, sizeBytes, extents })
    open = []
  }
  return entries
}

function decodeBigEndian(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString('utf16le')
}
