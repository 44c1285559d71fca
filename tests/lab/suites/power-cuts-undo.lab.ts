// SPDX-License-Identifier: MIT
import { beforeAll, expect, inject, test } from 'vitest'
import { makeStopwatch } from '../support/lab-machine.ts'
import {
  type CutCourse,
  type CutResult,
  cutMoments,
  cutOnce,
  measureFrom,
  saveStockAndChanged,
} from '../support/power-cuts.ts'

const moments = cutMoments('undo')
const results: CutResult[] = []
let course: CutCourse

beforeAll(async () => {
  const saved = await saveStockAndChanged('cuts-undo')
  const words = `undo ${saved.transaction}`
  course = {
    from: saved.changed,
    words,
    before: saved.changedFiles,
    after: saved.stockFiles,
    toldBefore: 'committed',
    toldAfter: 'undone',
    length: await measureFrom(`${inject('machineFolder')}/measure-undo`, saved.changed, words),
  }
  process.stderr.write(
    `lab: undo takes ${course.length.workMs / 1000} s of work and ${course.length.flushes} flushes\n`,
  )
})

test.each(moments)(
  'power cut $number in undo, at $part of its $by, $cache, then $ends: changed, stock, or told and mended',
  async (moment) => {
    const lap = makeStopwatch(`power cut ${moment.number} of ${moments.length} in undo`)
    const result = await cutOnce(course, `${inject('machineFolder')}/cut-undo`, moment)
    lap(`at ${moment.part} of its ${moment.by}, ${moment.cache}: ${result}`)
    results.push(result)
  },
)

test('the power cuts in undo met the machine before and during the way back', () => {
  const kinds = results.map((result) => result.replace(/,.*/, ''))
  expect(kinds).toContain('old')
  expect(kinds).toContain('unfinished')
})
