// SPDX-License-Identifier: MIT
import type { PciLink, PciVirtualFunctions } from '../../model/pci-device.ts'

/** What a function's configuration space says of itself; ids lower-case hexadecimal. */
export interface ConfigSpace {
  readonly vendorId: string
  readonly deviceId: string
  readonly classCode: string
  readonly revision: string
  /** Null on bridges, which have none, and where the ids are zero. */
  readonly subsystem: { readonly vendorId: string; readonly deviceId: string } | null
  /** The bus below a bridge; null on other devices. */
  readonly secondaryBus: number | null
  /** Null where the first 64 bytes were all there was, or the device has no PCI Express capability. */
  readonly link: PciLink | null
  readonly maxLink: PciLink | null
  /** Null without the extended space (4,096 bytes, root only). */
  readonly extended: {
    readonly resizableBars: readonly { readonly index: number; readonly sizesBytes: readonly number[] }[]
    readonly virtualFunctions: PciVirtualFunctions | null
  } | null
}

const speeds = [0, 2.5, 5, 8, 16, 32, 64]
const mebibyte = 1024 * 1024
const capability = { pciExpress: 0x10 } as const
const extendedCapability = { virtualFunctions: 0x10, resizableBar: 0x15 } as const

/**
 * Reads a configuration space of 64, 256 or 4,096 bytes; null where it is shorter or the device has gone (all ones).
 *
 * Source: PCI Express Base Specification 6.0, 7.5 (header, PCI Express capability), 7.8.6 (Resizable BAR),
 * 9.3.3 (SR-IOV); the offsets are those of Linux include/uapi/linux/pci_regs.h.
 */
export function parseConfigSpace(bytes: Uint8Array): ConfigSpace | null {
  if (bytes.length < 64) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (offset: number) => view.getUint16(offset, true)
  if (word(0) === 0xffff) return null
  const isBridge = (view.getUint8(0x0e) & 0x7f) === 1
  const express = bytes.length < 256 ? null : findCapability(view, capability.pciExpress)
  const subsystem = { vendorId: hex(word(0x2c), 4), deviceId: hex(word(0x2e), 4) }
  return {
    vendorId: hex(word(0), 4),
    deviceId: hex(word(2), 4),
    classCode: hex(view.getUint32(8, true) >>> 8, 6),
    revision: hex(view.getUint8(8), 2),
    subsystem: isBridge || subsystem.vendorId === '0000' ? null : subsystem,
    secondaryBus: isBridge ? view.getUint8(0x19) : null,
    maxLink: express === null ? null : linkOf(view.getUint32(express + 0x0c, true)),
    link: express === null ? null : linkOf(word(express + 0x12)),
    extended: bytes.length < 4096 ? null : parseExtended(view),
  }
}

function findCapability(view: DataView, id: number): number | null {
  const hasCapabilities = (view.getUint16(6, true) & 0x10) !== 0
  let offset = hasCapabilities ? view.getUint8(0x34) & 0xfc : 0
  // A broken device can make the list a circle; there is room for 48 entries.
  for (let left = 48; left > 0 && offset >= 0x40 && offset <= 0xec; left -= 1) {
    if (view.getUint8(offset) === id) return offset
    offset = view.getUint8(offset + 1) & 0xfc
  }
  return null
}

function linkOf(register: number): PciLink | null {
  const speedGtPerSecond = speeds[register & 0xf] ?? 0
  const width = (register >> 4) & 0x3f
  return width === 0 || speedGtPerSecond === 0 ? null : { speedGtPerSecond, width }
}

function parseExtended(view: DataView): ConfigSpace['extended'] {
  const resizable = findExtendedCapability(view, extendedCapability.resizableBar)
  const virtual = findExtendedCapability(view, extendedCapability.virtualFunctions)
  return {
    resizableBars: resizable === null ? [] : parseResizableBars(view, resizable),
    virtualFunctions:
      virtual === null || virtual + 0x12 > view.byteLength
        ? null
        : { total: view.getUint16(virtual + 0x0e, true), enabled: view.getUint16(virtual + 0x10, true) },
  }
}

function findExtendedCapability(view: DataView, id: number): number | null {
  let offset = 0x100
  for (let left = 480; left > 0 && offset >= 0x100 && offset <= 0xff8; left -= 1) {
    const header = view.getUint32(offset, true)
    if (header === 0 || header === 0xffffffff) return null
    if ((header & 0xffff) === id) return offset
    offset = (header >>> 20) & 0xffc
  }
  return null
}

function parseResizableBars(view: DataView, offset: number): { index: number; sizesBytes: number[] }[] {
  const count = offset + 12 <= view.byteLength ? (view.getUint32(offset + 8, true) >> 5) & 0x7 : 0
  const bars = []
  for (let entry = offset + 4; entry < offset + 4 + count * 8 && entry + 8 <= view.byteLength; entry += 8) {
    const sizes = view.getUint32(entry, true) >>> 4
    bars.push({ index: view.getUint32(entry + 4, true) & 0x7, sizesBytes: sizesFromBitmap(BigInt(sizes)) })
  }
  return bars
}

/** Sizes in bytes from a bitmap in which bit 0 stands for 1 MiB, as in `resourceN_resize`. */
export function sizesFromBitmap(bitmap: bigint): number[] {
  const sizes: number[] = []
  for (let bit = 0, rest = bitmap; rest > 0n; bit += 1, rest >>= 1n) {
    if ((rest & 1n) === 1n) sizes.push(2 ** bit * mebibyte)
  }
  return sizes
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
