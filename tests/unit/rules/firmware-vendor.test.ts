// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { type Fact, known, unknown } from '../../../src-main/model/fact.ts'
import { firmwareVendor } from '../../../src-main/rules/firmware-vendor.ts'
import { buildFacts } from '../../support/build-facts.ts'

const text = (value: string | null): Fact<string> =>
  value === null ? unknown('not captured') : known(value, '/sys/class/dmi/id')

test.each([
  ['Dell Inc.', '0KWVT8', 'Dell Inc.', 'dell'],
  ['Alienware', '0NDYHG', 'Alienware', 'dell'],
  ['HP', '8A44', 'HP', 'hp'],
  ['Hewlett-Packard', '1998', 'Hewlett-Packard', 'hp'],
  ['HPE', 'ProLiant ML30 Gen10', 'HPE', 'other'],
  ['LENOVO', 'LENOVO', 'LENOVO', 'lenovo'],
  ['System manufacturer', 'ASUSTeK COMPUTER INC.', 'American Megatrends Inc.', 'asus'],
  ['Micro-Star International Co., Ltd.', 'Micro-Star International Co., Ltd.', 'American Megatrends', 'msi'],
  ['Gigabyte Technology Co., Ltd.', 'Gigabyte Technology Co., Ltd.', 'AMI', 'gigabyte'],
  ['To Be Filled By O.E.M.', 'ASRock', 'American Megatrends Inc.', 'asrock'],
  ['CyberPowerPC', 'MSI', 'American Megatrends Inc.', 'msi'],
  ['HP', 'Pegatron', 'AMI', 'hp'],
  ['QEMU', null, 'EFI Development Kit II / OVMF', 'other'],
  [null, null, null, 'other'],
])('system %s, board %s, firmware %s: menus of %s', (system, board, firmware, expected) => {
  const { machine } = buildFacts({
    system: { machine: { systemVendor: text(system), boardVendor: text(board), firmwareVendor: text(firmware) } },
  }).system
  expect(firmwareVendor(machine)).toBe(expected)
})
