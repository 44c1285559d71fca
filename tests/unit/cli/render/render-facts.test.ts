// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { renderFacts } from '../../../../src-main/cli/render/render-facts.ts'
import { plainStyle } from '../../../../src-main/cli/render/text-style.ts'
import { known, needsHelper, unknown } from '../../../../src-main/model/fact.ts'
import { buildFacts } from '../../../support/build-facts.ts'

const facts = buildFacts({
  cpu: { modelName: known('AMD Ryzen 7', '/proc/cpuinfo'), flags: unknown('/proc/cpuinfo does not exist') },
  memory: {
    totalKiB: known(1024, '/proc/meminfo'),
    swap: known([], '/proc/swaps'),
    lockLimitKiB: known(null, '/proc/self/limits'),
    hugePages: known([{ pageSizeKiB: 2048, total: 4, free: 1 }], '/sys/kernel/mm/hugepages'),
  },
  iommu: { faults: needsHelper('/dev/kmsg') },
})
const text = renderFacts(facts, plainStyle)

test('a fact stands with its source, an unknown with its reason', () => {
  const lines = text.split('\n').map((line) => line.trim())
  expect(lines).toEqual(
    expect.arrayContaining([
      'CPU',
      'model name: AMD Ryzen 7 (/proc/cpuinfo)',
      'flags: ? /proc/cpuinfo does not exist',
      'total KiB: 1024 (/proc/meminfo)',
      'swap: none (/proc/swaps)',
      'lock limit KiB: none (/proc/self/limits)',
      'huge pages: (/sys/kernel/mm/hugepages)',
      '· page size KiB: 2048',
      'faults: ? /dev/kmsg is readable only by root; needs the helper',
    ]),
  )
})

test('no fact is left out', () => {
  const sources = JSON.stringify(facts).match(/"source":"[^"]+"/g) ?? []
  const missing = [...new Set(sources)].map((pair) => pair.slice(10, -1)).filter((source) => !text.includes(source))
  expect({ isEnough: sources.length > 60, missing }).toEqual({ isEnough: true, missing: [] })
})
