// SPDX-License-Identifier: MIT

// NR_CPUS is 8192 at most; a capture made to harm must not make a list that fills memory.
const maxCpuId = 65_535

/**
 * The CPU numbers of a list as the kernel prints it, ascending; null for text of another shape.
 *
 * Shape: `0-3,8,10-11`, or nothing for no CPU at all. Source: Linux lib/bitmap.c, bitmap_parselist().
 */
export function parseCpuList(text: string): number[] | null {
  const cpus = new Set<number>()
  let named = 0
  for (const part of text.trim().split(',')) {
    if (part === '') continue
    const match = /^(\d+)(?:-(\d+))?$/.exec(part)
    if (match === null) return null
    const first = Number(match[1])
    const last = Number(match[2] ?? match[1])
    named += last - first + 1
    if (last > maxCpuId || last < first || named > maxCpuId * 2) return null
    for (let cpu = first; cpu <= last; cpu += 1) cpus.add(cpu)
  }
  return [...cpus].sort((left, right) => left - right)
}

/** CPU numbers as such a list, ranges joined: `2-7,10`. */
export function formatCpuList(cpus: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const cpu of [...new Set(cpus)].sort((left, right) => left - right)) {
    const open = ranges.at(-1)
    if (open !== undefined && open[1] === cpu - 1) open[1] = cpu
    else ranges.push([cpu, cpu])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',')
}
