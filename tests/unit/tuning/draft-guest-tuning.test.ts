// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import type { MemoryPlan } from '../../../src-main/model/cpu-plan.ts'
import { formatGuestTuning, parseGuestTuning } from '../../../src-main/model/guest-metadata.ts'
import type { GuestPurpose } from '../../../src-main/model/guest-spec.ts'
import { draftGuestTuning } from '../../../src-main/tuning/draft-guest-tuning.ts'
import { draftPlanFor } from '../../support/check-cpu-plan.ts'
import { buildCpuWish } from '../../support/cpu-wish.ts'
import { madeUpTopologies } from '../../support/made-up-topologies.ts'

const pages: MemoryPlan = {
  pageKiB: 2048,
  pageCount: 8192,
  from: 'runtime',
  perNode: [{ node: 0, pages: 8192 }],
  reason: 'fits-free-memory',
  betterAtBoot: null,
}
const ordinary: MemoryPlan = { ...pages, pageKiB: 4, pageCount: 0, from: 'none', perNode: [], reason: 'not-worth-it' }

function attributesFor(title: string, purpose: GuestPurpose, isolatesCpus: boolean, memoryPlan: MemoryPlan | null) {
  const machine = madeUpTopologies.find((candidate) => candidate.title === title)
  if (machine === undefined) throw new Error(`no machine of that name: ${title}`)
  const cpuPlan = draftPlanFor(machine, buildCpuWish({ purpose }))
  const tuning = draftGuestTuning({ purpose, isolatesCpus, cpuPlan, memoryPlan, topology: machine.topology })
  if (tuning === null) return null
  const attributes = formatGuestTuning(tuning)
  expect(parseGuestTuning(new Map(attributes))).toEqual(tuning)
  return attributes.map(([name, value]) => `${name}="${value}"`).join(' ')
}

test.each<[string, string, GuestPurpose, boolean, MemoryPlan | null, string | null]>([
  [
    'games on the stacked cache',
    'Ryzen X3D: cache die first',
    'gaming',
    true,
    pages,
    'hostCpus="8-15,24-31" guestCpus="0-7,16-23" governor="performance" idleLatencyUs="100" x3dMode="frequency" hugePages="2048:8192"',
  ],
  [
    'not isolated',
    'Ryzen of Zen 4: two CCD of 8',
    'gaming',
    false,
    ordinary,
    'guestCpus="8-15,24-31" governor="performance" idleLatencyUs="100"',
  ],
  [
    'pages on two nodes',
    'Ryzen of Zen 3: one CCD of 8',
    'ml',
    true,
    { ...pages, perNode: [0, 1].map((node) => ({ node, pages: 4096 })) },
    'hostCpus="0-1,8-9" guestCpus="2-7,10-15" governor="performance" hugePages="2048:4096@0,2048:4096@1"',
  ],
  [
    'pages reserved at boot are not the hook’s',
    'Ryzen of Zen 3: one CCD of 8',
    'ml',
    false,
    { ...pages, from: 'boot' },
    'guestCpus="2-7,10-15" governor="performance"',
  ],
  ['an everyday guest', 'Ryzen of Zen 3: one CCD of 8', 'general', false, ordinary, null],
  [
    'an everyday guest that is isolated',
    'Ryzen of Zen 3: one CCD of 8',
    'general',
    true,
    null,
    'hostCpus="0-3,8-11" guestCpus="4-7,12-15"',
  ],
])('%s', (_what, title, purpose, isolatesCpus, memoryPlan, expected) => {
  expect(attributesFor(title, purpose, isolatesCpus, memoryPlan)).toBe(expected)
})

describe('attributes of another form are not understood', () => {
  test.each([
    { guestCpus: '1;2' },
    { hostCpus: 'all' },
    { governor: 'ondemand' },
    { governor: '' },
    { x3dMode: 'off' },
    { idleLatencyUs: '-1' },
    { hugePages: '4:1' },
    { hugePages: '2048:1,' },
    { hugePages: '2048:1@x' },
  ])('%o', (changes) => {
    const attributes = { hostCpus: '0-1', guestCpus: '2-3', ...changes }
    expect(parseGuestTuning(new Map(Object.entries(attributes)))).toBeNull()
  })
})
