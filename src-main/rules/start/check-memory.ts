// SPDX-License-Identifier: MIT

import { formatKiB } from '../../model/format-kib.ts'
import type { PreflightCheck } from '../../model/machine-view.ts'
import { formatCount } from '../format-count.ts'
import { failed, passed, untold, warned } from './check.ts'
import type { StartQuestion } from './start-question.ts'

// QEMU itself, its devices and video memory; measured on guests with a display and without.
const overheadKiB = 256 * 1024

/** Whether there is memory for the guest, in the pages and on the nodes that it asks for. */
export function checkMemory(question: StartQuestion): PreflightCheck[] {
  return question.outline.hugePages.length > 0 ? checkHugePages(question) : [checkAvailable(question)]
}

function checkAvailable({ outline, host: { availableKiB } }: StartQuestion): PreflightCheck {
  if (!availableKiB.known) return untold('memory', 'How much memory is free', availableKiB)
  const wanted = outline.memoryKiB + overheadKiB
  const { value: free, source } = availableKiB
  if (free >= wanted)
    return passed(
      'memory',
      `${formatKiB(free)} are free for the ${formatKiB(outline.memoryKiB)} of this machine.`,
      source,
    )
  const text = `This machine takes ${formatKiB(outline.memoryKiB)} and ${formatKiB(free)} are free.`
  // Memory that a device reaches is locked as a whole; other memory comes as the guest touches it.
  return outline.hostDevices.length > 0
    ? failed('memory', `${text} Close programs, or give it less.`, source)
    : warned('memory', `${text} The host may swap.`, source)
}

interface Demand {
  readonly pageKiB: number
  readonly pages: number
  readonly node: number | null
}

function checkHugePages(question: StartQuestion): PreflightCheck[] {
  const { host } = question
  const demands = listDemands(question)
  if (demands === null) {
    return host.defaultHugePageKiB.known
      ? []
      : [untold('huge-pages', 'The size of huge pages', host.defaultHugePageKiB)]
  }
  return demands.map((demand) => checkDemand(question, demand))
}

function checkDemand({ outline, host }: StartQuestion, { pageKiB, pages, node }: Demand): PreflightCheck {
  const pools = node === null ? host.hugePages : host.hugePagesByNode
  if (!pools.known) return untold('huge-pages', 'How many huge pages are free', pools)
  const where = node === null ? '' : ` on node ${node}`
  const found = pools.value
    .filter((pool) => pool.pageSizeKiB === pageKiB && (node === null || ('node' in pool && pool.node === node)))
    .reduce((sum, pool) => sum + pool.free, 0)
  const wanted = `${formatCount(pages, 'huge page')} of ${formatKiB(pageKiB)}${where}`
  if (found >= pages) return passed('huge-pages', `${wanted} are there (${found} free).`, pools.source)
  const made = (outline.tuning?.hugePages ?? []).some((page) => page.pageKiB === pageKiB && page.count >= pages)
  if (made && host.hasHook.known && host.hasHook.value)
    return warned('huge-pages', `${wanted} are made at the start; ${found} are free now.`, pools.source)
  return failed(
    'huge-pages',
    `${wanted} are needed and ${found} are free. Reserve them with \`throughway plan --hugepages ${pages}:${pageKiB === 2048 ? '2M' : '1G'}\`, or stop what holds them.`,
    pools.source,
  )
}

/** Pages by size and node; null where the default size is asked for and not known. */
function listDemands({ outline, host }: StartQuestion): Demand[] | null {
  const cells = outline.cells.length > 0 ? outline.cells : [{ id: 0, memoryKiB: outline.memoryKiB }]
  const demands: Demand[] = []
  for (const cell of cells) {
    const page =
      outline.hugePages.find(({ guestNodes }) => guestNodes?.includes(cell.id) === true) ??
      outline.hugePages.find(({ guestNodes }) => guestNodes === null || guestNodes.length === 0)
    if (page === undefined) continue
    const fallback = host.defaultHugePageKiB.known ? host.defaultHugePageKiB.value : null
    const pageKiB = page.pageKiB ?? fallback
    if (pageKiB === null) return null
    const nodes =
      outline.memoryNodes.find((binding) => binding.cell === cell.id) ??
      outline.memoryNodes.find((binding) => binding.cell === null)
    // Memory that may come from several nodes is counted over all of them.
    const node = nodes?.hostNodes.length === 1 ? (nodes.hostNodes[0] ?? null) : null
    demands.push({ pageKiB, pages: Math.ceil(cell.memoryKiB / pageKiB), node })
  }
  const sums = new Map<string, Demand>()
  for (const demand of demands) {
    const key = `${demand.pageKiB}@${demand.node}`
    sums.set(key, { ...demand, pages: demand.pages + (sums.get(key)?.pages ?? 0) })
  }
  return [...sums.values()]
}
