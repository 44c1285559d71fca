// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { GuestProblem } from '../../../../../src-main/model/guest-draft.ts'
import { countProblems, findOthers, findProblems } from '../../../../../src-renderer/screens/create/find-problems.ts'

const at = (field: string | null, severity: GuestProblem['severity'] = 'error'): GuestProblem => ({
  severity,
  code: 'x',
  field,
  text: `${field}`,
})

const problems = [
  at('disks.1.bus', 'note'),
  at('disks.1.source.path'),
  at('disks.10.bus'),
  at('disks', 'warning'),
  at(null),
]

test('a field has its own problems and those below it, the worst first, and not those of a namesake', () => {
  expect(findProblems(problems, 'disks.1').map(({ text }) => text)).toEqual(['disks.1.source.path', 'disks.1.bus'])
  expect(findProblems(problems, 'disks.2')).toEqual([])
})

test('what no field shows stands at the head of its section, once', () => {
  expect(findOthers(problems, ['disks', 'disks'], ['disks.1', 'disks.10']).map(({ text }) => text)).toEqual(['disks'])
})

test('problems are counted by what they do', () => {
  expect(countProblems(problems)).toEqual({ errors: 3, warnings: 1 })
})
