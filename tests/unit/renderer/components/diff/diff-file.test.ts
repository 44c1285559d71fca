// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { type DiffBlock, diffFile } from '../../../../../src-renderer/components/diff/diff-file.ts'

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('')

/** A diff in a few characters: folded runs as their length, kept ones with `=`. */
function outline(blocks: readonly DiffBlock[]): string[] {
  return blocks.map((block) =>
    block.kind === 'changed'
      ? `-${block.removed.length}+${block.added.length}`
      : `${block.isFolded ? 'fold ' : '='}${block.lines.length}`,
  )
}

test('long unchanged runs fold to three lines around each change', () => {
  const before = `${numbers(1, 40)}GRUB_TIMEOUT=5\n${numbers(41, 42)}b\n${numbers(43, 80)}`
  const after = before.replace('GRUB_TIMEOUT=5', 'GRUB_TIMEOUT=10').replace('b\n', 'c\n')
  const diff = diffFile(before, after)
  expect(outline(diff.blocks)).toEqual(['fold 37', '=3', '-1+1', '=2', '-1+1', '=3', 'fold 35'])
  expect(diff).toMatchObject({ kind: 'changed', removedCount: 2, addedCount: 2 })
})

test('lines keep their numbers in their own version', () => {
  const { blocks } = diffFile('a\nb\nc\n', 'a\nnew\nnewer\nc\n')
  expect(blocks).toMatchObject([
    { kind: 'same', lines: [{ before: 1, after: 1, text: 'a' }] },
    { kind: 'changed', removed: [{ number: 2 }], added: [{ number: 2 }, { number: 3 }] },
    { kind: 'same', lines: [{ before: 3, after: 4, text: 'c' }] },
  ])
})

test('what was added to a long line is marked, and nothing else', () => {
  const { blocks } = diffFile(
    'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"\n',
    'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash intel_iommu=on"\n',
  )
  const [block] = blocks
  if (block?.kind !== 'changed') throw new Error('one line was changed')
  expect(block.removed[0]?.pieces.filter(({ isMarked }) => isMarked)).toEqual([])
  expect(block.added[0]?.pieces.filter(({ isMarked }) => isMarked)).toEqual([
    { text: ' intel_iommu=on', isMarked: true },
  ])
  expect(block.added[0]?.pieces.map(({ text }) => text).join('')).toBe(
    'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash intel_iommu=on"',
  )
})

test('lines that have nothing to do with each other are not marked inside', () => {
  const [block] = diffFile('GRUB_TERMINAL=console\n', '# written by hand\n').blocks
  if (block?.kind !== 'changed') throw new Error('one line was changed')
  expect([...block.removed, ...block.added].flatMap(({ pieces }) => pieces.map(({ isMarked }) => isMarked))).toEqual([
    false,
    false,
  ])
})

test.each([
  ['a new file', null, 'a\nb\n', 'new', ['-0+2']],
  ['a removed file', 'a\n', null, 'removed', ['-1+0']],
  ['a file as it was', 'a\n', 'a\n', 'unchanged', ['=1']],
  ['an empty file that is made', null, '', 'new', []],
] as const)('%s', (_what, before, after, kind, blocks) => {
  const diff = diffFile(before, after)
  expect({ kind: diff.kind, blocks: outline(diff.blocks) }).toEqual({ kind, blocks })
})

test('a missing line end and a carriage return are told', () => {
  const diff = diffFile('a\r\nb', 'a\r\nb\nc\n')
  expect(diff.endsOpen).toEqual({ before: true, after: false })
  expect(diff.blocks[0]).toMatchObject({ lines: [{ text: 'a␍' }, { text: 'b' }] })
})
