// SPDX-License-Identifier: MIT
import { beforeAll, expect, inject, test } from 'vitest'
import { makeStopwatch } from '../support/lab-machine.ts'
import { type CutCourse, type CutResult, cutMoments, cutOnce, saveStockAndChanged } from '../support/power-cuts.ts'

const moments = cutMoments('apply')
const results: CutResult[] = []
let course: CutCourse

beforeAll(async () => {
  const saved = await saveStockAndChanged('cuts-apply')
  course = {
    from: saved.stock,
    words: 'apply --device 0000:01:00.0 --yes',
    before: saved.stockFiles,
    after: saved.changedFiles,
    toldBefore: null,
    toldAfter: 'committed',
    length: saved.applyLength,
  }
  process.stderr.write(
    `lab: apply takes ${course.length.workMs / 1000} s of work and ${course.length.flushes} flushes\n`,
  )
})

test.each(moments)(
  'power cut $number in apply, at $part of its $by, $cache, then $ends: old, new, or told and mended',
  async (moment) => {
    const lap = makeStopwatch(`power cut ${moment.number} of ${moments.length} in apply`)
    const result = await cutOnce(course, `${inject('machineFolder')}/cut-apply`, moment)
    lap(`at ${moment.part} of its ${moment.by}, ${moment.cache}: ${result}`)
    results.push(result)
  },
)

test('the power cuts in apply met the machine before and during the change', () => {
  const kinds = results.map((result) => result.replace(/,.*/, ''))
  expect(kinds).toContain('old')
  expect(kinds).toContain('unfinished')
})
