// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { renderDoctor } from '../../../../src-main/cli/render/render-doctor.ts'
import { plainStyle } from '../../../../src-main/cli/render/text-style.ts'
import type { Finding } from '../../../../src-main/model/finding.ts'
import type { HostReport } from '../../../../src-main/model/host-report.ts'

function buildFinding(patch: Partial<Finding>): Finding {
  return {
    id: 'iommu.enabled',
    area: 'iommu',
    verdict: 'pass',
    title: 'The kernel drives the IOMMU',
    statement: 'The kernel drives dmar0.',
    why: 'Without it nothing can be handed over.',
    evidence: [{ source: '/sys/class/iommu', text: 'dmar0' }],
    remedies: [],
    sources: ['https://docs.kernel.org/driver-api/vfio.html'],
    blocking: true,
    ...patch,
  }
}

const report: HostReport = {
  schema: 1,
  host: {
    name: 'desk',
    machine: 'ASUS PRIME',
    distribution: null,
    kernel: '6.12.1',
    processor: 'AMD Ryzen 7',
    memoryKiB: 32_768_000,
    origin: 'live',
  },
  verdict: 'fail',
  summary: 'This machine can do it; one thing to fix first.',
  findings: [
    buildFinding({
      id: 'cpu.virtualization',
      area: 'cpu',
      verdict: 'fail',
      title: 'The processor’s virtualization is switched on',
      statement: 'Firmware has switched SVM off.',
      remedies: [{ kind: 'firmware', text: 'Switch SVM Mode on.', detail: 'Advanced > CPU Configuration > SVM Mode' }],
    }),
    buildFinding({}),
    buildFinding({
      id: 'iommu.units',
      verdict: 'unknown',
      title: 'All units work',
      statement: 'Could not tell: no log.',
    }),
    buildFinding({ id: 'memory.numa', area: 'memory', verdict: 'not-applicable', title: 'NUMA is balanced' }),
  ],
}

test('the verdict comes first, then what needs attention in full; what does not apply is left out', () => {
  expect(renderDoctor(report, plainStyle)).toBe(
    `desk · ASUS PRIME · Linux 6.12.1 · AMD Ryzen 7 · 31 GiB

✗ This machine can do it; one thing to fix first.

To fix
  ✗ Firmware has switched SVM off.
    Wanted: The processor’s virtualization is switched on
    Without it nothing can be handed over.
    → Switch SVM Mode on.
      Advanced > CPU Configuration > SVM Mode

Could not tell
  ? All units work
    Could not tell: no log.
    Without it nothing can be handed over.

Passed
  ✓ The kernel drives the IOMMU

4 checks: 1 pass, 0 warn, 1 fail, 1 could not be told, 1 do not apply. --verbose shows the evidence.`,
  )
})

test('--verbose adds evidence, sources and what does not apply', () => {
  const text = renderDoctor(report, { ...plainStyle, isVerbose: true })
  expect(text).toContain(
    `  ✓ The kernel drives the IOMMU
    The kernel drives dmar0.
      /sys/class/iommu: dmar0
      iommu.enabled
      https://docs.kernel.org/driver-api/vfio.html`,
  )
  expect(text).toContain('  – NUMA is balanced')
})

test('without Unicode and with colour the marks still differ in shape', () => {
  const text = renderDoctor(report, { ...plainStyle, hasUnicode: false, hasColor: true })
  expect(text).toContain('\u001b[31mx\u001b[0m')
  expect(text).toContain('    -> Switch SVM Mode on.')
})

test('lines fit the screen, but a line to copy is never broken', () => {
  const tooLong = renderDoctor(report, { ...plainStyle, width: 40 })
    .split('\n')
    .slice(2)
    .filter((line) => line.length > 40)
  expect(tooLong).toEqual(['      Advanced > CPU Configuration > SVM Mode'])
})
