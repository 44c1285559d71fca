// SPDX-License-Identifier: MIT

/** A run of elements that stand in both sequences, or one that was replaced by another. Lengths, in order. */
export type SequencePart =
  | { readonly kind: 'same'; readonly length: number }
  | { readonly kind: 'changed'; readonly removed: number; readonly added: number }

/** Beyond this many edits a comparison says nothing a person could follow, and costs quadratic time. */
const mostEdits = 1000

/**
 * The shortest way from one sequence to the other, as runs.
 *
 * Sequences that differ in more than a thousand places come back as one replacement.
 * Source: E. Myers, “An O(ND) Difference Algorithm and Its Variations”, 1986.
 */
export function diffSequences(before: readonly string[], after: readonly string[]): SequencePart[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const middle = diffMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  return joinRuns([{ kind: 'same', length: head }, ...middle, { kind: 'same', length: tail }])
}

function diffMiddle(before: readonly string[], after: readonly string[]): SequencePart[] {
  const whole: SequencePart[] = [{ kind: 'changed', removed: before.length, added: after.length }]
  if (before.length === 0 || after.length === 0) return whole
  const trace = searchForward(before, after)
  return trace === null ? whole : walkBack(trace, before.length, after.length)
}

/** How far each diagonal reached after each number of edits, or null where there are too many. */
function searchForward(before: readonly string[], after: readonly string[]): Map<number, number>[] | null {
  const trace: Map<number, number>[] = []
  let reached = new Map([[1, 0]])
  for (let edits = 0; edits <= Math.min(mostEdits, before.length + after.length); edits += 1) {
    trace.push(reached)
    const next = new Map(reached)
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isDown(reached, diagonal, edits) ? (reached.get(diagonal + 1) ?? 0) : (reached.get(diagonal - 1) ?? 0) + 1
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1
      next.set(diagonal, x)
      if (x >= before.length && x - diagonal >= after.length) return trace
    }
    reached = next
  }
  return null
}

function isDown(reached: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true
  if (diagonal === edits) return false
  return (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1)
}

function walkBack(trace: readonly Map<number, number>[], fromX: number, fromY: number): SequencePart[] {
  const parts: SequencePart[] = []
  let x = fromX
  let y = fromY
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reached = trace[edits] ?? new Map<number, number>()
    const diagonal = x - y
    const isAdded = isDown(reached, diagonal, edits)
    const startX = reached.get(isAdded ? diagonal + 1 : diagonal - 1) ?? 0
    const startY = startX - (isAdded ? diagonal + 1 : diagonal - 1)
    const same = Math.min(x - startX, y - startY)
    const isFirst = edits === 0
    parts.push({ kind: 'same', length: isFirst ? x : same })
    if (!isFirst) parts.push({ kind: 'changed', removed: isAdded ? 0 : 1, added: isAdded ? 1 : 0 })
    x = startX
    y = startY
  }
  return parts.reverse()
}

/** Neighbours of a kind become one, and empty runs none. */
function joinRuns(parts: readonly SequencePart[]): SequencePart[] {
  const joined: SequencePart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'same') {
      if (part.length === 0) continue
      if (last?.kind === 'same') joined[joined.length - 1] = { kind: 'same', length: last.length + part.length }
      else joined.push(part)
    } else {
      if (part.removed + part.added === 0) continue
      if (last?.kind === 'changed') {
        const both = { removed: last.removed + part.removed, added: last.added + part.added }
        joined[joined.length - 1] = { kind: 'changed', ...both }
      } else joined.push(part)
    }
  }
  return joined
}
