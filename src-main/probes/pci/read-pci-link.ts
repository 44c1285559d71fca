// SPDX-License-Identifier: MIT
import type { Fact } from '../../model/fact.ts'
import type { PciLink } from '../../model/pci-device.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { parsePciLink } from './parse-pci-link.ts'
import type { PciFunctionFolder } from './pci-function-folder.ts'

/**
 * The link of a function as it is (`current`) or as it could be (`max`); null where the function has none.
 *
 * Virtual functions have no link of their own: what their registers show belongs to the physical function.
 */
export function readPciLink(
  reader: HostReader,
  found: PciFunctionFolder,
  which: 'current' | 'max',
): Fact<PciLink | null> {
  const { folder, files, nothing } = found
  if (files.has('physfn') || !files.has(`${which}_link_speed`)) return nothing
  const path = `${folder}/${which}_link_speed`
  const speed = reader.readText(path)
  if (!speed.ok) return unknownFromProblem(path, speed.problem, speed.detail)
  const widthPath = `${folder}/${which}_link_width`
  const width = reader.readText(widthPath)
  if (!width.ok) return unknownFromProblem(widthPath, width.problem, width.detail)
  return parsePciLink(speed.value, width.value, path)
}
