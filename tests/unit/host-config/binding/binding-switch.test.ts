// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { bindingSwitch, parseBindingSwitch } from '../../../../src-main/host-config/binding/binding-switch.ts'
import { isAllowedKernelToken } from '../../../../src-main/model/kernel-token.ts'
import type { BoundDevice } from '../../../../src-main/model/operation.ts'
import { pciAddress } from '../../../support/pci-address.ts'

const gpu: BoundDevice = { address: pciAddress('0000:01:00.0'), vendorId: '10de', deviceId: '2684' }
const audio: BoundDevice = { address: pciAddress('0000:01:00.1'), vendorId: '10de', deviceId: '22ba' }
const behindVmd: BoundDevice = { address: pciAddress('10000:e1:00.0'), vendorId: '8086', deviceId: '0a54' }

test('the switch names each device by address and id, in one order', () => {
  expect(bindingSwitch([audio, gpu])).toBe('throughway.bind=0000:01:00.0=10de:2684,0000:01:00.1=10de:22ba')
  expect(bindingSwitch([behindVmd, gpu])).toBe('throughway.bind=0000:01:00.0=10de:2684,10000:e1:00.0=8086:0a54')
  expect(bindingSwitch([])).toBe('')
})

test('the switch is a word that the helper allows, and reads back', () => {
  const devices = [gpu, audio, behindVmd]
  expect(isAllowedKernelToken(bindingSwitch(devices))).toBe(true)
  expect(parseBindingSwitch(bindingSwitch(devices))).toEqual(devices)
})

test.each([
  'throughway.bind',
  'throughway.bind=',
  'throughway.trial=0000:01:00.0=10de:2684',
  'throughway.bind=01:00.0=10de:2684',
  'throughway.bind=0000:01:00.0=10DE:2684',
  'throughway.bind=0000:01:00.0=10de',
  'throughway.bind=0000:01:00.0=10de:2684,',
  'throughway.bind=0000:01:00.0=10de:2684=1',
])('%s is no switch of ours', (word) => {
  expect(parseBindingSwitch(word)).toBeNull()
})
