// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { isPlaceholder, parseChassisType } from '../../../../src-main/probes/system/parse-machine-name.ts'

test('words left by firmware makers are placeholders, names of machines are not', () => {
  const placeholders = [
    'To Be Filled By O.E.M.',
    'To be filled by O.E.M.',
    'Default string',
    'System Product Name',
    'System manufacturer',
    'System Version',
    'Not Specified',
    'Not Applicable',
    'OEM',
    'INVALID',
    'xxxxxxxx',
    '00000000',
    'Base Board Product Name',
  ]
  const names = [
    'ASUSTeK COMPUTER INC.',
    'MS-7C02',
    'B450M DS3H',
    'Others',
    'System76',
    'SYS-6018R-TDW',
    'X99',
    'SER',
    'HP',
  ]
  expect({
    missed: placeholders.filter((text) => !isPlaceholder(text)),
    wronged: names.filter((text) => isPlaceholder(text)),
  }).toEqual({ missed: [], wronged: [] })
})

test('chassis are told by their number', () => {
  const numbers = ['3', '7', '131', '10', '31', '23', '11', '30', '1', '2', '36', '99', '']
  expect(numbers.map(parseChassisType)).toEqual([
    'desktop',
    'desktop',
    'desktop',
    'laptop',
    'laptop',
    'server',
    'handheld',
    'handheld',
    'other',
    null,
    'desktop',
    null,
    null,
  ])
})
