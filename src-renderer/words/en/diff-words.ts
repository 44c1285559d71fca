// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'

const { number, plural } = createFormats('en')

/** The words of a comparison of two versions of a file. */
export const diffWords = {
  columns: { before: 'Before', after: 'After' },
  lineNumber: 'Line number',
  line: 'Line',
  added: 'added',
  removed: 'removed',
  empty: 'The file is empty.',
  unfold: (count: number) =>
    plural(count, { one: 'Show 1 unchanged line', other: `Show ${number(count)} unchanged lines` }),
  endAdded: 'The last line of the version before has no line end; the version after has one.',
  endRemoved: 'The last line of the version after has no line end; the version before has one.',
} as const
