// SPDX-License-Identifier: MIT
import { type KernelArg, kernelArgName } from '../../model/kernel-args.ts'
import type { HugePageWish } from '../../model/plan.ts'
import { formatKiB } from '../../rules/format-size.ts'
import { formatKernelArg } from '../../rules/passthrough-parameters.ts'
import { type ChosenParameters, noParameters } from '../choose-parameters.ts'
import type { ParameterContext } from './parameter-context.ts'

const leastForHostKiB = 4 * 1024 * 1024

/** The flag that a CPU has where it can map pages of a size. */
const cpuFlags: Readonly<Record<number, string>> = { 2048: 'pse', 1048576: 'pdpe1gb' }

/**
 * Huge pages as the kernel reads them: a size, then its number, pair by pair; the order counts.
 *
 * Pairs of other sizes stay. All of them are written anew, since a number belongs to the size before it.
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
  const wishes = choices.hugePages.map(({ count, pageKiB }) => ({ size: sizeWord(pageKiB), count: String(count) }))
  const all = [...kept, ...wishes]
  if (isSame(pairs, all)) return noParameters
  const add = all.flatMap(({ size, count }) => [
    { token: `hugepagesz=${size}`, reason: `The number that follows counts pages of ${size}.` },
    {
      token: `hugepages=${count}`,
      reason: `${count} of them are set aside at boot, while memory is still in one piece.`,
    },
  ])
  const remove = present
    .filter((arg) => ['hugepages', 'hugepagesz'].includes(kernelArgName(arg.key)))
    .map((arg) => ({ token: formatKernelArg(arg), reason: 'All huge pages are written anew, in their order.' }))
  return { add, remove: unique(remove), refused: [], notes: [] }
}

interface Pair {
  readonly size: string
  readonly count: string
}

/** A number without a size before it counts pages of the default size. */
function readPairs(args: readonly KernelArg[]): Pair[] {
  const pairs: Pair[] = []
  let size: string | null = null
  for (const { key, value } of args) {
    const name = kernelArgName(key)
    if (name === 'hugepagesz') size = value
    else if (name === 'hugepages') {
      pairs.push({ size: size ?? '2M', count: value ?? '' })
      size = null
    }
  }
  return pairs
}

function isSame(left: readonly Pair[], right: readonly Pair[]): boolean {
  const key = (pairs: readonly Pair[]) =>
    pairs
      .map(({ size, count }) => `${sizeKiB(size)}:${count}`)
      .sort()
      .join(' ')
  return key(left) === key(right)
}

function sizeKiB(size: string): number | null {
  const [, digits = '', unit = ''] = /^(\d+)([KMG])B?$/i.exec(size) ?? []
  const factor = { k: 1, m: 1024, g: 1024 * 1024 }[unit.toLowerCase()]
  return factor === undefined ? null : Number.parseInt(digits, 10) * factor
}

function sizeWord(pageKiB: HugePageWish['pageKiB'] | number): string {
  return pageKiB === 2048 ? '2M' : '1G'
}

function unique<T extends { readonly token: string }>(changes: readonly T[]): T[] {
  return changes.filter(({ token }, place) => changes.findIndex((other) => other.token === token) === place)
}
