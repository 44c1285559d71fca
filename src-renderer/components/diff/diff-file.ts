// SPDX-License-Identifier: MIT
import { diffSequences } from './diff-sequences.ts'
import { markWords, type WordPiece } from './mark-words.ts'

/** A line with its number in its own version, and what of it differs from its counterpart. */
export interface NumberedLine {
  readonly number: number
  readonly pieces: readonly WordPiece[]
}

/** A run of lines: the same in both versions (folded where nobody needs to read it), or replaced. */
export type DiffBlock =
  | { readonly kind: 'same'; readonly isFolded: boolean; readonly lines: readonly SameLine[] }
  | { readonly kind: 'changed'; readonly removed: readonly NumberedLine[]; readonly added: readonly NumberedLine[] }

export interface SameLine {
  readonly before: number
  readonly after: number
  readonly text: string
}

/** The two versions of a file, line by line. */
export interface FileDiff {
  readonly kind: 'new' | 'removed' | 'changed' | 'unchanged'
  readonly blocks: readonly DiffBlock[]
  readonly removedCount: number
  readonly addedCount: number
  /** Versions whose last line has no line end, which an editor would add unasked. */
  readonly endsOpen: { readonly before: boolean; readonly after: boolean }
}

/** Lines of context kept around a change, and the shortest run worth folding. */
const contextLines = 3
const shortestFold = 4

/** Compares two versions of a file; null stands for no file. */
export function diffFile(before: string | null, after: string | null): FileDiff {
  const old = splitLines(before)
  const now = splitLines(after)
  const blocks: DiffBlock[] = []
  let oldAt = 0
  let nowAt = 0
  for (const part of diffSequences(old, now)) {
    if (part.kind === 'same') {
      const start = { before: oldAt, after: nowAt }
      const lines = Array.from({ length: part.length }, (_, index) => ({
        before: start.before + index + 1,
        after: start.after + index + 1,
        text: show(old[start.before + index] ?? ''),
      }))
      blocks.push({ kind: 'same', isFolded: false, lines })
      oldAt += part.length
      nowAt += part.length
    } else {
      const removed = old.slice(oldAt, oldAt + part.removed)
      const added = now.slice(nowAt, nowAt + part.added)
      blocks.push(markBlock(removed, added, oldAt, nowAt))
      oldAt += part.removed
      nowAt += part.added
    }
  }
  const changed = blocks.filter((block) => block.kind === 'changed')
  return {
    kind: kindOf(before, after),
    blocks: foldContext(blocks),
    removedCount: changed.reduce((sum, { removed }) => sum + removed.length, 0),
    addedCount: changed.reduce((sum, { added }) => sum + added.length, 0),
    endsOpen: { before: endsOpen(before), after: endsOpen(after) },
  }
}

function kindOf(before: string | null, after: string | null): FileDiff['kind'] {
  if (before === after) return 'unchanged'
  if (before === null) return 'new'
  return after === null ? 'removed' : 'changed'
}

/** The last line is the text before the last line end: an empty file has none. */
function splitLines(text: string | null): string[] {
  if (text === null || text === '') return []
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
}

function endsOpen(text: string | null): boolean {
  return text !== null && text !== '' && !text.endsWith('\n')
}

/** What would not be seen, made visible. */
function show(line: string): string {
  return line.replaceAll('\r', '␍')
}

function markBlock(removed: readonly string[], added: readonly string[], oldAt: number, nowAt: number): DiffBlock {
  const pairs = Array.from({ length: Math.max(removed.length, added.length) }, (_, index) =>
    markWords(show(removed[index] ?? ''), show(added[index] ?? '')),
  )
  return {
    kind: 'changed',
    removed: removed.map((_, index) => ({ number: oldAt + index + 1, pieces: pairs[index]?.before ?? [] })),
    added: added.map((_, index) => ({ number: nowAt + index + 1, pieces: pairs[index]?.after ?? [] })),
  }
}

/** Splits long unchanged runs so that only what surrounds a change stays open. */
function foldContext(blocks: readonly DiffBlock[]): DiffBlock[] {
  return blocks.flatMap((block, index): DiffBlock[] => {
    if (block.kind !== 'same') return [block]
    const head = index === 0 ? 0 : contextLines
    const tail = index === blocks.length - 1 ? 0 : contextLines
    const { lines } = block
    if (lines.length < head + tail + shortestFold) return [block]
    const end = lines.length - tail
    return [
      { kind: 'same' as const, isFolded: false, lines: lines.slice(0, head) },
      { kind: 'same' as const, isFolded: true, lines: lines.slice(head, end) },
      { kind: 'same' as const, isFolded: false, lines: lines.slice(end) },
    ].filter((part) => part.lines.length > 0)
  })
}
