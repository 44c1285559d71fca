// SPDX-License-Identifier: MIT
import { beforeAll, expect, inject, test } from 'vitest'
import { makeStopwatch } from '../support/lab-machine.ts'
import { cutMoments, cutOnce, cutsPerCourse, saveStockAndChanged } from '../support/power-cuts.ts'

let saved: Awaited<ReturnType<typeof saveStockAndChanged>>

beforeAll(async () => {
  saved = await saveStockAndChanged('cuts-apply')
})

test('a power cut in the middle of apply leaves the old state, the new one, or one that is told and mended', async () => {
  const lap = makeStopwatch('power cuts, apply')
  const course = {
    from: saved.stock,
    words: 'apply --device 0000:01:00.0 --yes',
    before: saved.stockFiles,
    after: saved.changedFiles,
    lastsMs: saved.applyLastsMs,
  }
  const results: string[] = []
  for (const [index, afterMs] of cutMoments(course.lastsMs, cutsPerCourse * 2, 'apply').entries()) {
    const result = await cutOnce(course, `${inject('machineFolder')}/cut-apply`, afterMs, index)
    lap(`cut after ${(afterMs / 1000).toFixed(1)} s of ${(course.lastsMs / 1000).toFixed(1)} s: ${result}`)
    results.push(result)
  }
  expect(results).toHaveLength(cutsPerCourse * 2)
})
