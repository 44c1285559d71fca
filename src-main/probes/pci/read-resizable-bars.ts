// SPDX-License-Identifier: MIT
import { type Fact, known, needsHelper, unknown } from '../../model/fact.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { parseConfigSpace, sizesFromBitmap } from './parse-config-space.ts'
import type { PciFunctionFolder } from './pci-function-folder.ts'

type ResizableBars = PciDevice['resizableBars']
type Sizes = { readonly index: number; readonly sizesBytes: readonly number[] }

const resizeFile = /^resource(\d)_resize$/

/**
 * The sizes that a function's memory BARs could have.
 *
 * `tells` says whether the kernel has `resourceN_resize` at all (Linux 6.1, ABI/testing/sysfs-bus-pci); where it
 * has not, the capability is looked up in the extended configuration space, which only root may read whole.
 * Configuration space is not read for more than that: on a live host the read wakes a sleeping device.
 */
export function readResizableBars(reader: HostReader, found: PciFunctionFolder, tells: boolean | null): ResizableBars {
  const { folder, files } = found
  const names = [...files].filter((name) => resizeFile.test(name))
  if (names.length > 0) return readResizeFiles(reader, folder, names)
  if (tells === true) return known([], folder)
  if (!files.has('config')) return unknown(`this kernel does not tell which BARs of ${found.address} can be resized`)
  return readFromConfig(reader, `${folder}/config`)
}

function readResizeFiles(reader: HostReader, folder: string, names: readonly string[]): ResizableBars {
  const bars: Sizes[] = []
  for (const name of names) {
    const path = `${folder}/${name}`
    const read = reader.readText(path)
    if (!read.ok) return unknownFromProblem(path, read.problem, read.detail)
    const bitmap = /^(?:0x)?([0-9a-f]{1,16})$/i.exec(read.value.trim())?.[1]
    if (bitmap === undefined) return unknown(`${path} holds something unexpected`)
    bars.push({ index: Number(resizeFile.exec(name)?.[1]), sizesBytes: sizesFromBitmap(BigInt(`0x${bitmap}`)) })
  }
  return known(bars, folder)
}

function readFromConfig(reader: HostReader, path: string): Fact<readonly Sizes[]> {
  const read = reader.readBytes(path)
  if (!read.ok) return unknownFromProblem(path, read.problem, read.detail)
  const config = parseConfigSpace(read.value)
  if (config === null) return unknown(`${path} holds something unexpected; the device may be asleep or gone`)
  if (config.extended !== null) return known(config.extended.resizableBars, path)
  // 256 bytes is all that a conventional device has; 64 are what others than root get to see.
  return read.value.length === 256 ? known([], path) : needsHelper(path)
}
