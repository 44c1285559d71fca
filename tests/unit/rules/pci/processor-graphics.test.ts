// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { mayHaveGraphics } from '../../../../src-main/rules/pci/processor-graphics.ts'

test.each([
  ['12th Gen Intel(R) Core(TM) i5-12400F', false],
  ['Intel(R) Core(TM) i7-10700K CPU @ 3.80GHz', true],
  ['13th Gen Intel(R) Core(TM) i9-13900KF', false],
  ['Intel(R) Core(TM) Ultra 7 265KF', false],
  ['Intel(R) Core(TM) Ultra 7 265K', true],
  ['Intel(R) Xeon(R) W-2145 CPU @ 3.70GHz', false],
  ['Intel(R) Xeon(R) E-2278G CPU @ 3.40GHz', true],
  ['AMD Ryzen 7 5700X 8-Core Processor', false],
  ['AMD Ryzen 7 5800X3D 8-Core Processor', false],
  ['AMD Ryzen 7 5700G with Radeon Graphics', true],
  ['AMD Ryzen 7 5800H with Radeon Graphics', true],
  ['AMD Ryzen 9 7950X3D 16-Core Processor', true],
  ['AMD Ryzen 5 7500F 6-Core Processor', false],
  ['AMD Ryzen Threadripper 2950X 16-Core Processor', false],
  ['A processor of tomorrow', true],
])('%s may have graphics of its own: %s', (name, expected) => {
  expect(mayHaveGraphics(name)).toBe(expected)
})
