// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'
import type { MediaFailure } from '../media-failure.ts'
import { imageUnreadable } from '../with-image-discs.ts'
import { type DiskFile, refersElsewhere } from './disk-file.ts'
import { listDescribedFiles } from './list-described-files.ts'

/** Incompatible feature of qcow2: the guest's data is in another file. */
const externalData = 1n << 2n

/**
 * The further files that a disk image is made of, by path, if they are all its own. An image that names a backing file, a file
 * with its data, or anything outside its folder is refused before any program opens it: a program would read what it names, which may
 * be any file of the person who asks.
 */
export async function refuseReferences(disk: DiskFile): Promise<Result<readonly string[], MediaFailure>> {
  const head = await disk.file.read(0, Math.min(disk.file.sizeBytes, 512))
  if (head === null || head.length < 512) return imageUnreadable(disk.path, 'it is too short')
  switch (disk.format) {
    case 'qcow2':
      return checkQcow2(disk.path, head)
    case 'vmdk':
      return listDescribedFiles(disk, head)
    // VDI and VHDX with a parent are not opened by QEMU at all; the others know no parent.
    case 'vhdx':
    case 'vhd':
    case 'vdi':
    case 'raw':
      return ok([])
  }
}

/** Source: QEMU, docs/interop/qcow2.rst, “Header” */
function checkQcow2(path: string, head: Buffer): Result<readonly string[], MediaFailure> {
  const version = head.readUInt32BE(4)
  if (head.readBigUInt64BE(8) !== 0n || head.readUInt32BE(16) !== 0)
    return refersElsewhere(
      path,
      'it is the difference to another image (a backing file): that has to be merged in first',
    )
  if (head.readUInt32BE(32) !== 0) return imageUnreadable(path, 'it is encrypted')
  if (version >= 3 && (head.readBigUInt64BE(72) & externalData) !== 0n)
    return refersElsewhere(path, 'its data is in another file')
  return version === 2 || version === 3 ? ok([]) : imageUnreadable(path, `qcow2 has no version ${version}`)
}
