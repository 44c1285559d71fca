// SPDX-License-Identifier: MIT

/** The words of a comparison of two versions of a file. */
export const diffWords = {
  columns: { before: 'Before', after: 'After' },
  lineNumber: 'Line number',
  line: 'Line',
  added: 'added',
  removed: 'removed',
  empty: 'The file is empty.',
  unfold: (count: number) => (count === 1 ? 'Show 1 unchanged line' : `Show ${count} unchanged lines`),
  endAdded: 'The last line of the version before has no line end; the version after has one.',
  endRemoved: 'The last line of the version after has no line end; the version before has one.',
} as const
