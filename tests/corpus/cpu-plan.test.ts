// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { formatCpuList } from '../../src-main/model/cpu-list.ts'
import { buildNodes } from '../support/build-topology.ts'
import { checkPlan, draftPlanFor, type SearchTally, wishesFor } from '../support/check-cpu-plan.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'
import { buildCpuWish } from '../support/cpu-wish.ts'
import { readCorpusTopology } from '../support/read-corpus-topology.ts'

// A machine of 192 cores has more choices than can be looked at; small ones come nowhere near.
const budget = 100_000

describe.skipIf(!hasCorpus)(corpusTitle('no choice of CPUs scores better than the plan'), () => {
  const tally: SearchTally = { searched: 0, gaveUp: 0 }
  let machines = 0
  const seen = new Set<string>()
  for (const file of listCorpus('cpu', /./)) {
    test(file.name, (context) => {
      const topology = readCorpusTopology(file)
      if (topology === null) return context.skip('tells of no topology')
      machines += 1
      const shape = JSON.stringify([topology.cpus, topology.l3Domains])
      if (seen.has(shape)) return
      seen.add(shape)
      const machine = { title: file.name, topology, nodes: buildNodes(topology) }
      for (const wish of wishesFor(machine)) checkPlan(machine, wish, tally, budget)
    })
  }

  test('nearly all files tell of a machine, and the search looked at all choices of nearly all of them', () => {
    expect(machines).toBeGreaterThan(190)
    expect(tally.gaveUp / tally.searched).toBeLessThan(0.01)
  })
})

describe.skipIf(!hasCorpus)(corpusTitle('what comes out on machines that people gave to guests'), () => {
  test.each<[RegExp, { readonly guest: string; readonly host: string }]>([
    [/__Intel-RaptorLake-Corei7-1370P\.xml$/, { guest: '0-11', host: '12-19' }],
    [/2d0e40c7bda1__lscpu-e_arch-wiki/, { guest: '4-11', host: '0-3' }],
    [/4d1baa2b5a6c__lscpu-e_arch-wiki/, { guest: '2-5,8-11', host: '0-1,6-7' }],
  ])('%s', (pattern, expected) => {
    const [file] = listCorpus('cpu', pattern)
    const topology = file === undefined ? null : readCorpusTopology(file)
    if (topology === null) throw new Error('no such machine')
    const plan = draftPlanFor({ title: '', topology, nodes: buildNodes(topology) }, buildCpuWish())
    expect({ guest: formatCpuList(plan.vcpus), host: formatCpuList(plan.hostCpus) }).toEqual(expected)
  })
})
