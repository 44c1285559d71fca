// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { listOthers } from '../../../../../src-renderer/screens/create/list-devices.ts'
import { address, buildDevice, buildGroup, buildReport } from '../../fixtures.ts'

test('what can be spared is listed once with its company; bridges, cards, held groups and what the host needs are not', () => {
  const warning = { code: 'network-in-use', severity: 'warn', text: 'It has an address.' } as const
  const refusal = { code: 'boot-disk', severity: 'refuse', text: 'The host boots from it.' } as const
  const report = buildReport([
    buildGroup(1, [buildDevice('01:00.0', { kind: 'display' }), buildDevice('01:00.1', { kind: 'audio' })]),
    buildGroup(2, [
      buildDevice('00:02.0', { isBridge: true }),
      buildDevice('02:00.0', { companions: [address('02:00.1')] }),
      buildDevice('02:00.1', { companions: [address('02:00.0')], hostCost: [warning] }),
    ]),
    buildGroup(3, [buildDevice('03:00.0', { kind: 'nvme', hostCost: [refusal] })]),
    buildGroup(4, [buildDevice('04:00.0')], { assignable: false }),
  ])
  const card = {
    address: address('01:00.0'),
    name: 'Card',
    functions: [address('01:00.0'), address('01:00.1')],
    group: 1,
    advice: 'give',
    reasons: [],
  } as const
  expect(
    listOthers({ ...report, candidates: [card] }).map(({ functions, warnings }) => ({ functions, warnings })),
  ).toEqual([{ functions: ['0000:02:00.0', '0000:02:00.1'], warnings: ['It has an address.'] }])
})
