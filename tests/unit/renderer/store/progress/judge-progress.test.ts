// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import type { HostView } from '../../../../../src-main/model/host-view.ts'
import type { LibvirtState } from '../../../../../src-main/model/machine-view.ts'
import type { Claim, Standing } from '../../../../../src-main/model/standing.ts'
import { noChoices } from '../../../../../src-renderer/store/change-state.ts'
import {
  judgeProgress,
  openingStep,
  type ProgressEvidence,
} from '../../../../../src-renderer/store/progress/judge-progress.ts'
import { address, buildChanges, buildDevice, buildGroup, buildReport, buildView } from '../../fixtures.ts'
import { buildMachine, buildMachines } from '../../machine-fixtures.ts'
import { buildPlan, buildRunning, buildStep, buildTransaction } from '../../plan-fixtures.ts'

const card = buildDevice('0000:01:00.0', { kind: 'display', vendorId: '10de', deviceId: '2704' })
const devices = {
  ...buildReport([buildGroup(12, [card])]),
  candidates: [
    {
      address: card.address,
      name: card.name,
      functions: [card.address],
      group: 12,
      advice: 'give' as const,
      reasons: [],
    },
  ],
}
const chosen = { ...noChoices, devices: [card.address] }
const bound = { address: card.address, vendorId: '10de', deviceId: '2704' }
const claim = (verdict: Claim['verdict'], text = '0000:01:00.0 is with vfio-pci'): Claim => {
  return { step: 'boot-parameters', claim: text, verdict, evidence: '/proc/cmdline' }
}
const standing = (...claims: Claim[]): Standing => ({ transactionIds: ['20261124-1'], claims, devices: [bound] })
const kept = standing(claim('pass', 'The kernel was started with iommu=pt'), claim('pass'))
const applied = buildChanges(1, { history: { transactions: [buildTransaction('20261124-1')], damage: [] } })
const trial = (state: 'armed' | 'running' | 'over') =>
  buildChanges(1, { trial: { transactionId: '20261124-1', trialId: '1a2b3c4d', state, answerBefore: null } })
const noMachine = buildMachines(1, { machines: [] })
const unreachable = (code: Extract<LibvirtState, { at: 'unreachable' }>['code']) =>
  buildMachines(1, { machines: [], libvirt: { at: 'unreachable', code, text: '' } })
const installing = (isOver: boolean, patch: Parameters<typeof buildMachine>[0] = {}) =>
  buildMachines(1, {
    machines: [buildMachine({ installation: { kind: 'by-hand', imagePath: '/w.iso', isOver }, ...patch })],
  })

function situation(patch: Partial<ProgressEvidence>, host: Partial<HostView> = {}): ProgressEvidence {
  return {
    host: buildView(1, { devices, ...host }),
    changes: buildChanges(1),
    machines: noMachine,
    choices: noChoices,
    plan: null,
    ...patch,
  }
}

const withVerdict = (verdict: 'fail' | 'unknown') => ({ report: { ...buildView(1).report, verdict } })

const done = 'done done done done done done done done done'
const situations: readonly (readonly [
  what: string,
  evidence: ProgressEvidence,
  /** Check, Choose, Mode, Prepare, Apply, After the reboot, Create, Install, Done. */
  states: string,
  opensAt: string | null,
])[] = [
  [
    'nothing is read yet',
    situation({ host: null, changes: null, machines: null }),
    'unknown unknown unknown unknown unknown unknown unknown unknown locked',
    null,
  ],
  ['a fresh host', situation({}), 'done open locked locked locked locked open locked locked', 'check'],
  [
    'a fresh host that is not ready',
    situation({}, withVerdict('fail')),
    'attention open locked locked locked locked open locked locked',
    'check',
  ],
  [
    'a fresh host before libvirt has answered',
    situation({ machines: null }),
    'done open locked locked locked locked unknown unknown locked',
    null,
  ],
  [
    'Prepare was looked at with nothing chosen',
    situation({ plan: buildPlan({ steps: [] }).plan }),
    'done open locked locked locked locked open locked locked',
    'check',
  ],
  [
    'devices are chosen',
    situation({ choices: chosen }),
    'done done done open open locked open locked locked',
    'prepare',
  ],
  [
    'the plan is read',
    situation({ choices: chosen, plan: buildPlan().plan }),
    'done done done open open locked open locked locked',
    'prepare',
  ],
  [
    'the plan is refused',
    situation({
      choices: chosen,
      plan: buildPlan({ refused: [{ code: 'only-display', device: null, text: 'No.' }] }).plan,
    }),
    'done done done attention locked locked open locked locked',
    'prepare',
  ],
  [
    'everything is as chosen already',
    situation({ choices: chosen, plan: buildPlan({ steps: [buildStep('good', { unchanged: true })] }).plan }),
    'done done done done done locked open locked locked',
    'create',
  ],
  [
    'a change runs',
    situation({ choices: chosen, changes: buildChanges(1, { running: buildRunning({ ended: null }) }) }),
    'done done done open running locked open locked locked',
    'apply',
  ],
  [
    'a change failed',
    situation({
      choices: chosen,
      changes: buildChanges(1, { running: buildRunning({ ended: { state: 'failed', text: '' } }) }),
    }),
    'done done done open attention locked open locked locked',
    'prepare',
  ],
  [
    'a power cut left a change unfinished',
    situation({
      choices: chosen,
      changes: buildChanges(1, {
        history: { transactions: [buildTransaction('1', { state: 'unfinished' })], damage: [] },
      }),
    }),
    'done done done open attention locked open locked locked',
    'history',
  ],
  [
    'a trial waits for its boot',
    situation({ choices: chosen, changes: trial('armed') }),
    'done done done done done open open locked locked',
    'after',
  ],
  [
    'a trial runs unanswered',
    situation({ choices: chosen, changes: trial('running') }),
    'done done done done done attention open locked locked',
    'after',
  ],
  [
    'a trial ended without an answer',
    situation({ choices: chosen, changes: trial('over') }),
    'done done done open open attention open locked locked',
    'after',
  ],
  [
    'applied and not restarted yet',
    situation({ choices: chosen, changes: applied }, { standing: standing(claim('waits')) }),
    'done done done done done open open locked locked',
    'after',
  ],
  [
    'kept',
    situation({ choices: chosen, changes: applied }, { standing: kept }),
    'done done done done done done open locked locked',
    'create',
  ],
  [
    'kept, with what only root can look at',
    situation({ choices: chosen, changes: applied }, { standing: standing(claim('pass'), claim('unknown')) }),
    'done done done done done done open locked locked',
    'create',
  ],
  [
    'kept, and nothing of it can be told',
    situation({ choices: chosen, changes: applied }, { standing: standing(claim('unknown')) }),
    'done done done done done unknown open locked locked',
    'create',
  ],
  [
    'kept, and seen from a window that knows nothing of the choices',
    situation({ changes: applied }, { standing: kept }),
    'done open locked open open done open locked locked',
    'choose',
  ],
  [
    'other devices are chosen than are set aside',
    situation(
      { choices: { ...chosen, devices: [address('0000:02:00.0')] }, changes: applied },
      {
        standing: kept,
        devices: { ...devices, ungrouped: [buildDevice('0000:02:00.0')] },
      },
    ),
    'done done done open open done open locked locked',
    'prepare',
  ],
  [
    'the card was moved to another slot',
    situation(
      { choices: chosen, changes: applied, machines: installing(true) },
      {
        standing: standing(claim('fail')),
        devices: buildReport([buildGroup(12, [buildDevice('0000:05:00.0', { kind: 'display' })])]),
      },
    ),
    'done attention done done done attention done done attention',
    'choose',
  ],
  [
    'another card is where the chosen one was',
    situation(
      { choices: chosen, changes: applied },
      {
        standing: standing(claim('fail')),
        devices: buildReport([buildGroup(12, [{ ...card, deviceId: '2206' }])]),
      },
    ),
    'done attention done done done attention open locked locked',
    'choose',
  ],
  [
    'a kernel update came without the words of the command line',
    situation(
      { choices: chosen, changes: applied, machines: installing(true) },
      {
        standing: standing(claim('fail', 'The kernel was started with iommu=pt')),
      },
    ),
    'done done done done done attention done done attention',
    'after',
  ],
  [
    'a promise could not be told',
    situation({ choices: chosen, changes: applied }, { standing: standing(claim('unknown')) }),
    'done done done done done unknown open locked locked',
    'create',
  ],
  [
    'the host needs a chosen device',
    situation(
      { choices: chosen },
      {
        devices: buildReport([
          buildGroup(12, [{ ...card, hostCost: [{ code: 'boot-disk', severity: 'refuse', text: 'It does.' }] }]),
        ]),
      },
    ),
    'done attention done open open locked open locked locked',
    'choose',
  ],
  [
    'libvirt is missing',
    situation({ machines: unreachable('not-installed') }),
    'done open locked locked locked locked locked locked locked',
    'check',
  ],
  [
    'libvirt is missing on a prepared host',
    situation({ choices: chosen, changes: applied, machines: unreachable('not-installed') }, { standing: kept }),
    'done done done done done done locked locked locked',
    'check',
  ],
  [
    'a guest is being made',
    situation({ machines: buildMachines(1, { machines: [], task: { ...task(), ended: null } }) }),
    'done open locked locked locked locked running locked locked',
    'create',
  ],
  [
    'making it failed',
    situation(
      {
        choices: chosen,
        changes: applied,
        machines: buildMachines(1, {
          machines: [],
          task: { ...task(), ended: { outcome: 'failed', text: 'No room.' } },
        }),
      },
      { standing: kept },
    ),
    'done done done done done done attention locked locked',
    'create',
  ],
  [
    'the guest installs',
    situation(
      { choices: chosen, changes: applied, machines: installing(false, { state: 'running' }) },
      { standing: kept },
    ),
    'done done done done done done done running locked',
    'install',
  ],
  [
    'the guest is off and its installation is not over',
    situation({ choices: chosen, changes: applied, machines: installing(false) }, { standing: kept }),
    'done done done done done done done attention locked',
    'install',
  ],
  [
    'all is done',
    situation({ choices: chosen, changes: applied, machines: installing(true) }, { standing: kept }),
    done,
    'done',
  ],
  [
    'a guest without devices on a stock host',
    situation({ machines: installing(true) }),
    'done open locked locked locked locked done done done',
    'done',
  ],
  [
    'a capture is on screen',
    situation(
      {
        changes: buildChanges(1, { helper: { kind: 'none', reason: 'A capture.' } }),
        machines: unreachable('other-host'),
      },
      {
        source: { kind: 'capture', name: 'desk.tar.gz' },
      },
    ),
    'done open locked locked locked locked locked locked locked',
    'check',
  ],
  [
    'neither verdict nor devices could be told',
    situation(
      {},
      { ...withVerdict('unknown'), devices: { ...buildReport([]), unknowns: ['No PCI device is known.'] } },
    ),
    'unknown unknown locked locked locked locked open locked locked',
    'check',
  ],
]

function task() {
  return {
    kind: 'create',
    title: 'Creating guest',
    progress: 0.4,
    secondsLeft: 9,
    step: 'Making',
    canCancel: true,
  } as const
}

describe.each(situations)('%s', (_what, evidence, states, opensAt) => {
  test('how the steps stand', () => {
    expect(
      judgeProgress(evidence)
        .map(({ state }) => state)
        .join(' '),
    ).toBe(states)
  })

  test('where the window opens', () => {
    expect(openingStep(evidence)).toBe(opensAt)
  })
})

test.each([
  [
    'device-gone',
    '0000:01:00.0',
    situation({ choices: chosen }, { devices: buildReport([buildGroup(1, [buildDevice('0000:05:00.0')])]) }),
  ],
  [
    'device-replaced',
    '0000:01:00.0',
    situation(
      { choices: chosen },
      { standing: kept, devices: buildReport([buildGroup(1, [{ ...card, vendorId: '1002' }])]) },
    ),
  ],
  [
    'promise-broken',
    '0000:01:00.0 is with vfio-pci',
    situation({ choices: chosen }, { standing: standing(claim('fail')) }),
  ],
  ['installing', 'guest', situation({ machines: installing(false, { state: 'running' }) })],
  ['libvirt-not-allowed', null, situation({ machines: unreachable('not-allowed') })],
  ['at-start', null, situation({ choices: { ...chosen, mode: 'dynamic' } })],
] as const)('%s says what it is about', (reason, detail, evidence) => {
  expect(judgeProgress(evidence)).toContainEqual(expect.objectContaining({ reason, detail }))
})
