// SPDX-License-Identifier: MIT
import type { InstallImage } from '../../model/machine-view.ts'
import type { ImageFile } from '../disc/image-file.ts'

type DiskImage = Extract<InstallImage['content'], { kind: 'disk-image' }>

/**
 * A disk image by the marks of its format, or null. A disc that is also bootable as a disk (all Linux discs) is none; a plain
 * copy of a disk is one by its partition table.
 *
 * Sources: QEMU's docs/interop/qcow2.rst; VMware Virtual Disk Format 5.0; [MS-VHDX]; Virtual Hard Disk Image Format 1.0;
 * UEFI 2.10, 5.3.2
 */
export async function recogniseDisk(file: ImageFile, head: Buffer): Promise<DiskImage | null> {
  if (head.length < 512) return null
  if (head.toString('latin1', 0, 4) === 'QFI\xfb') return diskImage('qcow2', head.readBigUInt64BE(24))
  if (head.toString('latin1', 0, 4) === 'KDMV') return diskImage('vmdk', head.readBigUInt64LE(12) * 512n)
  if (head.toString('latin1', 0, 21) === '# Disk DescriptorFile') return diskImage('vmdk', null)
  if (head.toString('latin1', 0, 8) === 'vhdxfile') return diskImage('vhdx', null)
  if (head.readUInt32LE(64) === 0xbeda107f) return diskImage('vdi', head.readBigUInt64LE(368))
  if (head.toString('latin1', 0, 8) === 'conectix') return diskImage('vhd', head.readBigUInt64BE(48))
  const fixed = await readFixedDisk(file)
  if (fixed !== null) return fixed
  const hasDisc = (await file.read(16 * 2048 + 1, 5))?.toString('latin1') === 'CD001'
  if (!hasDisc && head.readUInt16LE(510) === 0xaa55 && hasPartitions(head))
    return diskImage('raw', BigInt(file.sizeBytes))
  return null
}

/** A VHD of fixed size is a plain copy of the disk with a footer behind it. */
async function readFixedDisk(file: ImageFile): Promise<DiskImage | null> {
  const footer = await file.read(file.sizeBytes - 512, 512)
  return footer?.toString('latin1', 0, 8) === 'conectix' ? diskImage('vhd', footer.readBigUInt64BE(48)) : null
}

/** A GUID partition table, or an MBR with a partition that begins after it. */
function hasPartitions(head: Buffer): boolean {
  if (head.length >= 520 && head.toString('latin1', 512, 520) === 'EFI PART') return true
  return [446, 462, 478, 494].some(
    (at) => head.readUInt8(at + 4) !== 0 && (head.readUInt8(at) & 0x7f) === 0 && head.readUInt32LE(at + 8) > 0,
  )
}

function diskImage(format: DiskImage['format'], size: bigint | null): DiskImage {
  const virtualSizeBytes = size === null || size > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(size)
  return { kind: 'disk-image', format, virtualSizeBytes }
}
