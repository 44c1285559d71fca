// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Operation } from '../../src-main/model/operation.ts'
import { buildHelper } from './support/build-helper.ts'
import { newestTransaction, requestFor, undoOf } from './support/helper-host.ts'
import { copyTree, killEverywhere } from './support/kill-everywhere.ts'
import { makeQuickFolder } from './support/quick-folder.ts'
import { type HelperStart, lastWord, ownMachineGap, runHelper } from './support/run-helper.ts'
import { operations, script, scriptEnvironment, writeScriptedHost } from './support/scripted-host.ts'
import { takeSnapshot } from './support/tree-snapshot.ts'

let helper = ''
let remove = () => {}
beforeAll(async () => {
  const built = await buildHelper({ deriving: 'scripted' })
  helper = built.file
  remove = built.remove
})
afterAll(() => remove())

const timeout = 600_000

type Place = HelperStart['as']
const rows: readonly (readonly [string, Place, readonly Operation[]])[] = [
  ['an environment block, in a folder of ours', 'root', [operations.trial]],
  ['three steps', 'root', [operations.parameters, operations.images, operations.trial]],
  ['made files', 'host', [operations.parameters, operations.images]],
  ['a program that rewrites files', 'host', [operations.packages]],
]

describe.each(rows.filter(([, as]) => as === 'root' || ownMachineGap === null))('%s (%s)', (_title, as, wanted) => {
  test('killed at every write point of apply: old, new, or unfinished with both ways open', { timeout }, async () => {
    const prepared = makeQuickFolder()
    writeScriptedHost(prepared)
    const { start, request, old, done, doneStates } = await rehearse(prepared)
    const report = await killEverywhere({ start, prepared, verb: 'apply', request, old, done, doneStates })
    expect(report.broken).toEqual([])
    expect(report.points).toBeGreaterThan(10)
  })

  test('killed at every write point of undo: old, new, or unfinished with both ways open', { timeout }, async () => {
    const prepared = makeQuickFolder()
    writeScriptedHost(prepared)
    const { start, request, old, done, doneStates } = await rehearse(prepared)
    await runHelper({ ...start, root: prepared }, 'apply', request)
    const { id = '' } = newestTransaction(prepared) ?? {}
    const report = await killEverywhere({ start, prepared, verb: 'undo', request: undoOf(id), old, done, doneStates })
    expect(report.broken).toEqual([])
    expect(report.points).toBeGreaterThan(5)
  })

  test('killed while it rolls back what was killed: it can be rolled back again', { timeout }, async () => {
    const prepared = makeQuickFolder()
    writeScriptedHost(prepared)
    const { start, request, old, done, doneStates } = await rehearse(prepared)
    const points = (
      await killEverywhere({ start, prepared: copyTree(prepared), verb: 'apply', request, old, done, doneStates })
    ).points
    const half = { ...start.environment, THROUGHWAY_DIE_AT: String(Math.ceil(points / 2)) }
    await runHelper({ ...start, root: prepared, environment: half }, 'apply', request)
    const { id = '', state } = newestTransaction(prepared) ?? {}
    expect(state).toBe('unfinished')
    const rollBack = { type: 'resolve', transactionId: id, way: 'roll-back' } as const
    const report = await killEverywhere({ start, prepared, verb: 'undo', request: rollBack, old, done, doneStates })
    expect(report.broken).toEqual([])
  })

  /** Does it once without a kill, to know how the tree is when all is done. */
  async function rehearse(prepared: string) {
    const start = { helper, as, environment: scriptEnvironment }
    const root = copyTree(prepared)
    const request = requestFor(root, wanted, { script })
    const old = takeSnapshot(root, { times: true })
    const end = lastWord(await runHelper({ ...start, root }, 'apply', request))
    if (end.type !== 'ended') throw new Error(`it cannot even be done: ${JSON.stringify(end)}`)
    return { start, request, old, done: takeSnapshot(root, { times: false }), doneStates: [end.state] }
  }
})

if (ownMachineGap !== null) test.skip(`on a machine of its own (skipped: ${ownMachineGap})`, () => {})
