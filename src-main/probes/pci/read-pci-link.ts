// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { PciLink } from '../../model/pci-device.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import type { FoundPciFunction } from './find-pci-functions.ts'
import { parsePciLink } from './parse-pci-link.ts'

/**
 * The link of a function as it is (`current`) or as it could be (`max`); null where the function has none.
 *
 * Virtual functions have no link of their own: what their registers show belongs to the physical function.
 */
export function readPciLink(
  reader: HostReader,
  found: FoundPciFunction,
  which: 'current' | 'max',
): Fact<PciLink | null> {
  const { folder, files } = found
  if (files.has('physfn') || !files.has(`${which}_link_speed`)) return known(null, folder)
  const path = `${folder}/${which}_link_speed`
  const speed = reader.readText(path)
  if (!speed.ok) return unknownFromProblem(path, speed.problem, speed.detail)
  const widthPath = `${folder}/${which}_link_width`
  const width = reader.readText(widthPath)
  if (!width.ok) return unknownFromProblem(widthPath, width.problem, width.detail)
  return parsePciLink(speed.value, width.value, path)
}
