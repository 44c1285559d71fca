// SPDX-License-Identifier: MIT
import { beforeAll, expect, inject, test } from 'vitest'
import { makeStopwatch } from '../support/lab-machine.ts'
import { cutMoments, cutOnce, cutsPerCourse, measure, saveStockAndChanged } from '../support/power-cuts.ts'

let saved: Awaited<ReturnType<typeof saveStockAndChanged>>

beforeAll(async () => {
  saved = await saveStockAndChanged('cuts-undo')
})

test('a power cut in the middle of undo leaves the changed state, the stock one, or one that is told and mended', async () => {
  const lap = makeStopwatch('power cuts, undo')
  const words = `undo ${saved.transaction}`
  const lastsMs = await measure(`${inject('machineFolder')}/measure-undo`, saved.changed, words)
  const course = { from: saved.changed, words, before: saved.changedFiles, after: saved.stockFiles, lastsMs }
  const results: string[] = []
  for (const [index, afterMs] of cutMoments(lastsMs, cutsPerCourse, 'undo').entries()) {
    const result = await cutOnce(course, `${inject('machineFolder')}/cut-undo`, afterMs, index)
    lap(`cut after ${(afterMs / 1000).toFixed(1)} s of ${(lastsMs / 1000).toFixed(1)} s: ${result}`)
    results.push(result)
  }
  expect(results).toHaveLength(cutsPerCourse)
})
