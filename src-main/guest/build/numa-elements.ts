// SPDX-License-Identifier: MIT
import { formatCpuList } from '../../model/cpu-list.ts'
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import type { GuestBuild } from './guest-build.ts'
import { memorySize } from './memory-size.ts'
import { sources } from './sources.ts'

/** `<numatune>`: which host nodes the memory comes from; null where the host decides. */
export function numaTuneElement({ spec }: GuestBuild): XmlElement | null {
  const cells = spec.processor.numaCells
  if (cells.length === 0) return null
  const nodeset = formatCpuList(cells.map((cell) => cell.hostNode))
  return because(
    element(
      'numatune',
      {},
      element('memory', { mode: 'strict', nodeset }),
      cells.length > 1 &&
        cells.map((cell) => element('memnode', { cellid: cell.id, mode: 'strict', nodeset: cell.hostNode })),
    ),
    'Memory comes from the node of the processors that use it, or the start fails; memory of another node is slower.',
    { source: sources.numaTuning, part: 'processor' },
  )
}

/** `<numa>` of `<cpu>`, where the guest sees several cells. */
export function guestNumaElement({ spec }: GuestBuild): XmlElement | null {
  const cells = spec.processor.numaCells
  if (cells.length < 2) return null
  return because(
    element(
      'numa',
      {},
      cells.map((cell) => {
        const size = memorySize(cell.memoryKiB)
        return element('cell', {
          id: cell.id,
          cpus: formatCpuList(cell.vcpus),
          memory: size.amount,
          unit: size.unit,
          memAccess: spec.memory.isShared ? 'shared' : null,
        })
      }),
    ),
    'The guest sees the nodes as they are, so that it keeps work near its memory.',
    { source: sources.cpuModel, part: 'processor' },
  )
}
