// SPDX-License-Identifier: MIT
import type { GuestMemory } from '../../model/guest-spec.ts'
import type { ElementReader } from './element-reader.ts'

/** KiB of one of each unit; libvirt's default is KiB. Source: https://libvirt.org/formatdomain.html#memory-allocation */
const unitsKiB: Readonly<Record<string, number>> = {
  b: 1 / 1024,
  bytes: 1 / 1024,
  KB: 1000 / 1024,
  k: 1,
  K: 1,
  KiB: 1,
  MB: 1_000_000 / 1024,
  m: 1024,
  M: 1024,
  MiB: 1024,
  GB: 1_000_000_000 / 1024,
  g: 1_048_576,
  G: 1_048_576,
  GiB: 1_048_576,
  TB: 1_000_000_000_000 / 1024,
  t: 1_073_741_824,
  T: 1_073_741_824,
  TiB: 1_073_741_824,
}

/** A size in KiB, rounded up as libvirt does; null where it is none. */
export function readKiB(amount: string, unit: string | null): number | null {
  const factor = unitsKiB[unit ?? 'KiB']
  return factor === undefined || !/^\d{1,15}$/.test(amount) ? null : Math.ceil(Number(amount) * factor)
}

/** `memory` of the spec, or null where the domain has none that makes sense. */
export function readMemory(domain: ElementReader): GuestMemory | null {
  const memory = domain.child('memory')
  const current = domain.child('currentMemory')
  const sizeKiB = memory === null ? null : readKiB(memory.text, memory.attribute('unit'))
  if (sizeKiB === null) return null
  if (current !== null && readKiB(current.text, current.attribute('unit')) !== sizeKiB) current.forget()
  const backing = domain.child('memoryBacking')
  backing?.child('nosharepages')
  backing?.child('source')?.attribute('type')
  const allocation = backing?.child('allocation') ?? null
  allocation?.attribute('threads')
  return {
    sizeKiB,
    pageKiB: readPages(backing),
    isPreallocated: allocation?.attribute('mode') === 'immediate',
    isShared: backing?.child('access')?.attribute('mode') === 'shared',
    hasBalloon: readBalloon(domain.child('devices')),
  }
}

/** `<hugepages/>` alone means the host's default size, which is 2 MiB on x86. */
function readPages(backing: ElementReader | null): GuestMemory['pageKiB'] {
  const huge = backing?.child('hugepages') ?? null
  if (huge === null) return 4
  const pages = huge.children('page')
  const sizes = new Set(pages.map((page) => readKiB(page.attribute('size') ?? '', page.attribute('unit'))))
  for (const page of pages) page.attribute('nodeset')
  if (sizes.size > 1) huge.forget()
  return sizes.has(1_048_576) ? 1_048_576 : 2048
}

/** libvirt adds a balloon where nothing is said. */
function readBalloon(devices: ElementReader | null): boolean {
  const balloon = devices?.child('memballoon') ?? null
  balloon?.attribute('autodeflate')
  balloon?.attribute('freePageReporting')
  return balloon === null || balloon.attribute('model') !== 'none'
}
