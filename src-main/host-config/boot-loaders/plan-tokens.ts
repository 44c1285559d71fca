// SPDX-License-Identifier: MIT
import { kernelArgName } from '../../model/kernel-args.ts'

/** Words that are to be on a kernel command line, and words that are not. */
export interface TokenChange {
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

/** What a change comes down to for one command line. */
export interface TokenPlan {
  /** Places of the words that go, ascending. */
  readonly gone: readonly number[]
  /** Words that come, in order. */
  readonly added: readonly string[]
}

/**
 * Which of these words go and which come. Null stands for a word that is not known, such as a variable of GRUB.
 *
 * What is there already is not added again. `hugepagesz=` and the `hugepages=` after it are one thing: the same count
 * may stand there for each size. A word that is both added and removed is added.
 */
export function planTokens(words: readonly (string | null)[], change: TokenChange): TokenPlan {
  const gone = new Set<number>()
  const coming = toUnits(change.add)
  const removed = toUnits(change.remove).filter((unit) => !coming.some((other) => isSameUnit(other, unit)))
  for (const unit of removed) for (const place of findUnits(words, unit).flat()) gone.add(place)
  const line = words.filter((_, place) => !gone.has(place))
  const added: string[] = []
  for (const unit of coming) {
    if (findUnits([...line, ...added], unit).length === 0) added.push(...unit)
  }
  return { gone: [...gone].sort((left, right) => left - right), added }
}

/** True where the two are the same to the kernel: `-` and `_` in a name are. */
export function isSameToken(left: string, right: string): boolean {
  return normalize(left) === normalize(right)
}

function normalize(token: string): string {
  const equals = token.indexOf('=')
  return equals < 0 ? kernelArgName(token) : kernelArgName(token.slice(0, equals)) + token.slice(equals)
}

const isSize = (word: string) => word.startsWith('hugepagesz=')
const isCount = (word: string) => word.startsWith('hugepages=')

/** Single words, and a size of huge pages with its count. */
function toUnits(tokens: readonly string[]): string[][] {
  const units: string[][] = []
  for (const token of tokens) {
    const last = units.at(-1)
    if (isCount(token) && last?.length === 1 && last[0] !== undefined && isSize(last[0])) last.push(token)
    else units.push([token])
  }
  return units
}

function isSameUnit(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((token, place) => isSameToken(token, right[place] ?? ''))
}

/** Every place where the unit stands, as places of its words. */
function findUnits(words: readonly (string | null)[], unit: readonly string[]): number[][] {
  const [first = '', second] = unit
  if (!isSize(first) && !isCount(first)) {
    return words.flatMap((word, place) => (word !== null && isSameToken(word, first) ? [[place]] : []))
  }
  const found: number[][] = []
  const places = words.flatMap((word, place) => (word !== null && (isSize(word) || isCount(word)) ? [place] : []))
  for (const [index, place] of places.entries()) {
    if (words[place] !== first) continue
    const next = places[index + 1]
    const previous = places[index - 1]
    const follows = isCount(first) && previous !== undefined && isSize(words[previous] ?? '')
    if (second === undefined && !follows) found.push([place])
    else if (second !== undefined && next !== undefined && words[next] === second) found.push([place, next])
  }
  return found
}
