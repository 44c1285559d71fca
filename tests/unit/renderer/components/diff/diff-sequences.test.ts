// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { diffSequences } from '../../../../../src-renderer/components/diff/diff-sequences.ts'

/** Applies the runs: what must come out is the other sequence. */
function replay(before: readonly string[], after: readonly string[]): string[] {
  const made: string[] = []
  let at = 0
  for (const part of diffSequences(before, after)) {
    if (part.kind === 'same') {
      made.push(...before.slice(at, at + part.length))
      at += part.length
    } else {
      made.push(...after.slice(made.length, made.length + part.added))
      at += part.removed
    }
  }
  expect(at).toBe(before.length)
  return made
}

test.each([
  ['nothing', '', ''],
  ['the same', 'abc', 'abc'],
  ['one added', 'ac', 'abc'],
  ['one removed', 'abc', 'ac'],
  ['the example of the paper', 'abcabba', 'cbabac'],
  ['all of it', 'abc', 'xyz'],
  ['from nothing', '', 'abc'],
  ['repeats', 'aaaa', 'aabaa'],
])('%s: the runs lead from one to the other', (_what, before, after) => {
  expect(replay([...before], [...after])).toEqual([...after])
})

test('any pair of sequences is led over', () => {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  for (let round = 0; round < 400; round += 1) {
    const make = () => Array.from({ length: next(12) }, () => 'abc'[next(3)] ?? '')
    const [before, after] = [make(), make()]
    expect(replay(before, after)).toEqual(after)
  }
})

test('the way is the shortest one, and neighbours are one run', () => {
  expect(diffSequences([...'abcabba'], [...'cbabac'])).toEqual(
    expect.arrayContaining([{ kind: 'same', length: expect.any(Number) }]),
  )
  const edits = diffSequences([...'abcabba'], [...'cbabac']).reduce(
    (sum, part) => sum + (part.kind === 'changed' ? part.removed + part.added : 0),
    0,
  )
  expect(edits).toBe(5)
  expect(diffSequences([...'ab'], [...'cd'])).toEqual([{ kind: 'changed', removed: 2, added: 2 }])
})

test('what differs everywhere is one replacement, at once', () => {
  const before = Array.from({ length: 5000 }, (_, index) => `a${index}`)
  const after = Array.from({ length: 5000 }, (_, index) => `b${index}`)
  expect(diffSequences(before, after)).toEqual([{ kind: 'changed', removed: 5000, added: 5000 }])
})
