// SPDX-License-Identifier: MIT
import { because, element, type XmlContent, type XmlElement } from '../xml/xml-element.ts'
import { type GuestBuild, hasPart, vcpuCountOf } from './guest-build.ts'
import { memorySize } from './memory-size.ts'
import { sources } from './sources.ts'

/** `<memory>` and `<memoryBacking>`. */
export function memoryElements(build: GuestBuild): XmlContent {
  const { amount, unit } = memorySize(build.spec.memory.sizeKiB)
  return [
    because(element('memory', { unit }, `${amount}`), 'What the guest has; the host keeps the rest.', {
      part: 'memory',
    }),
    memoryBackingElement(build),
  ]
}

function memoryBackingElement({ spec, host }: GuestBuild): XmlElement | null {
  const { memory } = spec
  const isTuned = memory.pageKiB !== 4 || memory.isPreallocated
  const parts = [
    memory.pageKiB !== 4 && hugePagesElement(memory.pageKiB, spec.processor.numaCells.length),
    isTuned &&
      because(element('nosharepages'), 'The host does not search this memory for pages to merge.', {
        source: sources.memoryBacking,
        part: 'memory',
      }),
    memory.isShared &&
      because(element('source', { type: 'memfd' }), 'Memory that a helper process can map, huge pages included.', {
        source: sources.virtiofs,
        part: 'memory',
      }),
    memory.isShared &&
      because(element('access', { mode: 'shared' }), 'virtiofsd reads and writes the guest’s memory.', {
        source: sources.virtiofs,
        part: 'memory',
      }),
    memory.isPreallocated &&
      because(
        element('allocation', {
          mode: 'immediate',
          threads: hasPart(host, 'memoryBacking/allocation@threads') ? allocationThreads(spec) : null,
        }),
        'All memory is there before the guest starts: a lack of it shows at once, and no page fault interrupts it later.',
        { source: sources.memoryBacking, part: 'memory' },
      ),
  ].filter((part) => part !== false)
  return parts.length === 0 ? null : element('memoryBacking', {}, parts)
}

function hugePagesElement(pageKiB: 2048 | 1_048_576, cellCount: number): XmlElement {
  const size = memorySize(pageKiB)
  const nodeset = cellCount > 1 ? `0-${cellCount - 1}` : null
  const page = element('page', { size: size.amount, unit: size.unit === 'GiB' ? 'G' : 'M', nodeset })
  return because(
    element('hugepages', {}, page),
    'Reserved huge pages: never split, never waited for. Pages of 1 GiB also save the processor work at address translation.',
    { source: sources.hugePages, part: 'memory' },
  )
}

/** One thread for every 3 GiB, as filling takes about as long as clearing does; no more than vCPUs or 16. */
function allocationThreads(spec: GuestBuild['spec']): number {
  const wanted = Math.ceil(spec.memory.sizeKiB / (3 * 1_048_576))
  return Math.max(1, Math.min(wanted, 16, vcpuCountOf(spec.processor.topology)))
}

/** `<memballoon>`. */
export function balloonElement({ spec, host }: GuestBuild): XmlElement {
  if (!spec.memory.hasBalloon) {
    return because(
      element('memballoon', { model: 'none' }),
      'A passed-through device pins all memory, so a balloon frees nothing and only slows the guest.',
      { source: sources.lookingGlass, part: 'memory' },
    )
  }
  const reporting = hasPart(host, 'memballoon@freePageReporting') ? 'on' : null
  return because(
    element('memballoon', { model: 'virtio', autodeflate: 'on', freePageReporting: reporting }),
    'The guest tells which pages it does not use, and the host takes them back.',
    { source: sources.balloon, part: 'memory' },
  )
}
