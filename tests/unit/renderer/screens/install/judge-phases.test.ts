// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { judgePhases } from '../../../../../src-renderer/screens/install/judge-phases.ts'
import { buildMachine } from '../../machine-fixtures.ts'

const byHand = { kind: 'by-hand', imagePath: '/d.iso', isOver: false } as const
const unattended = { ...byHand, kind: 'unattended' } as const
const on = { state: 'running', isAgentConnected: false, run: { startedAtMs: 1, restartCount: 0 } } as const
const restarted = { ...on, run: { startedAtMs: 1, restartCount: 1 } }

test.each([
  ['it is off', { installation: byHand }, 'started:now installer:later restarted:later agent:later over:later'],
  [
    'the installer works',
    { ...on, installation: byHand },
    'started:done installer:now restarted:later agent:later over:later',
  ],
  [
    'it restarted',
    { ...restarted, installation: byHand },
    'started:done installer:done restarted:done agent:now over:later',
  ],
  [
    'the agent of a live system reports from the disc',
    { ...on, isAgentConnected: true, installation: byHand },
    'started:done installer:now restarted:later agent:later over:later',
  ],
  [
    'the new system reports',
    { ...restarted, isAgentConnected: true, installation: byHand },
    'started:done installer:done restarted:done agent:done over:now',
  ],
  [
    'one that installs itself reports',
    { ...on, isAgentConnected: true, installation: unattended },
    'started:done installer:done restarted:done agent:done over:now',
  ],
  [
    'this program came later',
    { ...on, run: { startedAtMs: null, restartCount: 0 }, installation: byHand },
    'started:done installer:now restarted:unknown agent:later over:later',
  ],
  [
    'it has no agent',
    { ...on, isAgentConnected: null, installation: byHand },
    'started:done installer:now restarted:later over:later',
  ],
  [
    'somebody said that it is over',
    { ...on, installation: { ...byHand, isOver: true } },
    'started:done installer:done restarted:done agent:done over:done',
  ],
] as const)('%s', (_what, patch, phases) => {
  const judged = judgePhases(buildMachine(patch))
  expect(judged.map(({ id, state }) => `${id}:${state}`).join(' ')).toBe(phases)
})
