// SPDX-License-Identifier: MIT
import { type PciAddress, parsePciAddress } from '../../model/pci-address.ts'
import type { HugePageWish, PlanChoices } from '../../model/plan.ts'
import { ok, type Result } from '../../model/result.ts'
import type { Invocation } from '../command.ts'
import type { CommandFailure } from '../command-failure.ts'
import { usageFailure } from '../usage-failure.ts'

const usage = (message: string) => usageFailure('plan', message)

const pageKiBs: Readonly<Record<string, number>> = {
  '2m': 2048,
  '2mb': 2048,
  '2mib': 2048,
  '2048k': 2048,
  '1g': 1_048_576,
  '1gb': 1_048_576,
  '1gib': 1_048_576,
}

/**
 * The choices that the options of `plan` and `apply` spell. Whether they fit the host is the planner's to say; only
 * what has no meaning at all is a usage failure here.
 */
export function planChoicesFrom({
  flags,
  values,
  lists,
}: Pick<Invocation, 'flags' | 'values' | 'lists'>): Result<PlanChoices, CommandFailure> {
  const devices: PciAddress[] = []
  for (const word of (lists.get('device') ?? []).flatMap((text) => text.split(','))) {
    const address = parsePciAddress(word)
    if (address === null) return usage(`“${word}” is not a PCI address: they look like 01:00.0 or 0000:01:00.0.`)
    if (!devices.includes(address)) devices.push(address)
  }
  const hugePages: HugePageWish[] = []
  for (const word of lists.get('hugepages') ?? []) {
    const wish = parseHugePages(word)
    if (wish === null) return usage(`“${word}” is not a number of huge pages: they look like 16:1G or 8192:2M.`)
    if (hugePages.some(({ pageKiB }) => pageKiB === wish.pageKiB)) {
      return usage(`--hugepages is given twice for pages of ${wish.pageKiB === 2048 ? '2M' : '1G'}.`)
    }
    hugePages.push(wish)
  }
  return ok({
    devices,
    mode: values.get('mode') === 'dynamic' ? 'dynamic' : 'static',
    iommu: flags.has('iommu'),
    hugePages,
    isolatedCpus: values.get('isolate') ?? null,
    parameters: [...new Set(lists.get('parameter') ?? [])],
    stack: flags.has('stack'),
    guestHook: flags.has('guest-hook'),
  })
}

function parseHugePages(word: string): HugePageWish | null {
  const [, digits = '', size = ''] = /^([0-9]{1,9}):([0-9a-z]+)$/i.exec(word) ?? []
  const count = Number.parseInt(digits, 10)
  const pageKiB = pageKiBs[size.toLowerCase()]
  return pageKiB === undefined || !(count > 0) || count > 100_000_000 ? null : { count, pageKiB }
}
