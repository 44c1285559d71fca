// SPDX-License-Identifier: MIT

/**
 * Rows in which every value of every factor meets every value of every other factor at least once. Always the same rows for the same
 * factors: each takes greedily what leaves the fewest pairs open.
 */
export function pairwiseRows<T extends Record<string, readonly unknown[]>>(
  factors: T,
): { [Key in keyof T]: T[Key][number] }[] {
  const names = Object.keys(factors)
  const sizes = names.map((name) => factors[name]?.length ?? 0)
  const open = new Set<string>()
  const key = (a: number, i: number, b: number, j: number) => (a < b ? `${a}:${i}|${b}:${j}` : `${b}:${j}|${a}:${i}`)
  for (let a = 0; a < names.length; a += 1) {
    for (let b = a + 1; b < names.length; b += 1) {
      for (let i = 0; i < (sizes[a] ?? 0); i += 1)
        for (let j = 0; j < (sizes[b] ?? 0); j += 1) open.add(key(a, i, b, j))
    }
  }
  const rows: { [Key in keyof T]: T[Key][number] }[] = []
  while (open.size > 0) {
    const row = new Map<number, number>()
    const [seed = ''] = open
    for (const part of seed.split('|')) {
      const [factor = 0, value = 0] = part.split(':').map(Number)
      row.set(factor, value)
    }
    for (let a = 0; a < names.length; a += 1) {
      if (row.has(a)) continue
      const gains = Array.from(
        { length: sizes[a] ?? 0 },
        (_, i) => [...row].filter(([b, j]) => open.has(key(a, i, b, j))).length,
      )
      row.set(a, gains.indexOf(Math.max(...gains)))
    }
    for (const [a, i] of row) for (const [b, j] of row) if (a !== b) open.delete(key(a, i, b, j))
    rows.push(
      Object.fromEntries(names.map((name, a) => [name, factors[name]?.[row.get(a) ?? 0]])) as (typeof rows)[number],
    )
  }
  return rows
}
