// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { mapDevices } from '../../../src-main/devices/map-devices.ts'
import { unknown } from '../../../src-main/model/fact.ts'
import { groupState } from '../../../src-main/model/group-state.ts'
import { buildFacts } from '../../support/build-facts.ts'

function states(facts: Parameters<typeof buildFacts>[0]) {
  const { groups } = mapDevices(buildFacts(facts))
  return new Set(groups.map(groupState))
}

test('what could not be told makes a group unsure, and never one that is held', () => {
  expect(states({})).toEqual(new Set(['free', 'held']))
  const untold = states({ peripherals: { networkInterfaces: unknown('not read') } })
  expect(untold).toContain('unsure')
  expect(untold).toContain('held')
})
