// SPDX-License-Identifier: MIT

/** Some of the names of a table of bits, each said to be wanted or not: `{ nvram: true }`. */
export type FlagChoices<Table extends Readonly<Record<string, number>>> = { readonly [Name in keyof Table]?: boolean }

/** The bits of the names that are wanted. */
export function flagsOf<Table extends Readonly<Record<string, number>>>(
  table: Table,
  choices: FlagChoices<Table> | undefined,
): number {
  let bits = 0
  if (choices === undefined) return bits
  for (const name in choices) if (choices[name] === true) bits |= table[name] ?? 0
  return bits >>> 0
}

/** The name of a number in a table, or `unknown` for one that is newer than the table. */
export function nameOf<Table extends Readonly<Record<string, number>>>(
  table: Table,
  value: number,
): keyof Table | 'unknown' {
  for (const name in table) if (table[name] === value) return name
  return 'unknown'
}
