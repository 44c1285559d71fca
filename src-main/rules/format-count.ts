// SPDX-License-Identifier: MIT

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

/** A count with its noun, in words up to twelve: `one thing`, `two things`, `13 things`, `no things`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${numbers[count] ?? count} ${count === 1 ? one : many}`
}
