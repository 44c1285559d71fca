// SPDX-License-Identifier: MIT

import { formatKiB } from '../../model/format-kib.ts'
import { type KernelArg, kernelArgName } from '../../model/kernel-args.ts'
import type { HugePageWish } from '../../model/plan.ts'
import { formatKernelArg } from '../../rules/passthrough-parameters.ts'
import { type ChosenParameters, noParameters } from './chosen-parameters.ts'
import type { ParameterContext } from './parameter-context.ts'

const leastForHostKiB = 4 * 1024 * 1024

/** The flag that a CPU has where it can map pages of a size. */
const cpuFlags: Readonly<Record<number, string>> = { 2048: 'pse', 1048576: 'pdpe1gb' }

/**
 * Huge pages as the kernel reads them: a size, then its number, pair by pair; the order counts.
 *
 * Pairs of other sizes stay as they are.
 * Source: Linux mm/hugetlb.c hugepagesz_setup(), hugepages_setup().
 */
export function chooseHugePageParameters({ facts, choices, ignoreInterlocks }: ParameterContext): ChosenParameters {
  if (choices.hugePages.length === 0) return noParameters
  const refuse = (code: 'huge-pages-too-many' | 'could-not-tell' | 'parameter-refused', text: string) => ({
    ...noParameters,
    refused: [{ code, device: null, text }],
  })
  const { totalKiB } = facts.memory
  if (!totalKiB.known) return refuse('could-not-tell', `Could not tell how much memory there is: ${totalKiB.reason}.`)
  const { flags } = facts.cpu
  for (const { pageKiB } of choices.hugePages) {
    const flag = cpuFlags[pageKiB]
    if (
      flag !== undefined &&
      flags.known &&
      facts.cpu.architecture.known &&
      facts.cpu.architecture.value === 'x86_64'
    ) {
      if (!flags.value.includes(flag)) {
        return refuse('parameter-refused', `This CPU has no pages of ${sizeWord(pageKiB)} (no ${flag} flag).`)
      }
    }
  }
  const { commandLineSources } = facts.boot
  const present = commandLineSources.known ? commandLineSources.value.flatMap(({ args }) => args) : []
  const pairs = readPairs(present)
  const kept = pairs.filter(({ size }) => !choices.hugePages.some(({ pageKiB }) => sizeKiB(size) === pageKiB))
  const wantedKiB =
    choices.hugePages.reduce((sum, { count, pageKiB }) => sum + count * pageKiB, 0) +
    kept.reduce((sum, { size, count }) => sum + (sizeKiB(size) ?? 0) * (Number.parseInt(count, 10) || 0), 0)
  const leaveKiB = Math.max(leastForHostKiB, Math.ceil(totalKiB.value / 4))
  if (!ignoreInterlocks && wantedKiB > totalKiB.value - leaveKiB) {
    return refuse(
      'huge-pages-too-many',
      `${formatKiB(wantedKiB)} of huge pages are too many for ${formatKiB(totalKiB.value)} of memory: the host keeps ${formatKiB(leaveKiB)}, so at most ${formatKiB(Math.max(0, totalKiB.value - leaveKiB))} can be set aside.`,
    )
  }
  const same = (wish: HugePageWish) => pairs.filter(({ size }) => sizeKiB(size) === wish.pageKiB)
  const open = choices.hugePages.filter((wish) => {
    const present = same(wish)
    return present.length !== 1 || present[0]?.count !== String(wish.count)
  })
  return {
    add: open.flatMap(({ count, pageKiB }) => [
      {
        token: `hugepagesz=${sizeWord(pageKiB)}`,
        reason: `The number that follows counts pages of ${sizeWord(pageKiB)}.`,
      },
      {
        token: `hugepages=${count}`,
        reason: `${count} of them are set aside at boot, while memory is still in one piece.`,
      },
    ]),
    remove: open
      .flatMap(same)
      .flatMap(({ tokens }) => tokens.map((token) => ({ token, reason: 'Another number of them is wanted.' }))),
    refused: [],
    notes: [],
  }
}

interface Pair {
  readonly size: string
  readonly count: string
  /** As they stand there. */
  readonly tokens: readonly string[]
}

/** A number without a size before it counts pages of the default size. */
function readPairs(args: readonly KernelArg[]): Pair[] {
  const pairs: Pair[] = []
  let size: KernelArg | null = null
  for (const arg of args) {
    const name = kernelArgName(arg.key)
    if (name === 'hugepagesz') size = arg
    else if (name === 'hugepages') {
      const tokens = [...(size === null ? [] : [formatKernelArg(size)]), formatKernelArg(arg)]
      pairs.push({ size: size?.value ?? '2M', count: arg.value ?? '', tokens })
      size = null
    }
  }
  return pairs
}

function sizeKiB(size: string): number | null {
  const [, digits = '', unit = ''] = /^(\d+)([KMG])B?$/i.exec(size) ?? []
  const factor = { k: 1, m: 1024, g: 1024 * 1024 }[unit.toLowerCase()]
  return factor === undefined ? null : Number.parseInt(digits, 10) * factor
}

function sizeWord(pageKiB: HugePageWish['pageKiB'] | number): string {
  return pageKiB === 2048 ? '2M' : '1G'
}
