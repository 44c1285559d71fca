// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known, unknown } from '../../../src-main/model/fact.ts'
import type { IommuFacts } from '../../../src-main/model/iommu-facts.ts'
import { type IommuCause, iommuCause } from '../../../src-main/rules/iommu-cause.ts'
import { buildCommandLine, buildFacts, type Patch } from '../../support/build-facts.ts'

const untold = unknown('not captured')
const intel: Patch<IommuFacts> = { tables: known(['DMAR'], 'tables'), units: known([], '/sys/class/iommu') }

test.each<[line: string, patch: Patch<IommuFacts>, cause: IommuCause]>([
  ['', {}, 'working'],
  ['', { units: untold }, 'unknown'],
  ['', { ...intel, tables: known([], 'tables') }, 'no-table'],
  ['', { ...intel, tables: untold }, 'unknown'],
  ['intel_iommu=on,off', { ...intel, intelDefault: known('off', 'config') }, 'parameter'],
  ['', { ...intel, intelDefault: known('not-built', 'config') }, 'not-built'],
  ['', { ...intel, intelDefault: known('off', 'config') }, 'kernel-default'],
  ['', { ...intel, intelDefault: known('on', 'config') }, 'unexplained'],
  ['intel_iommu=on', { ...intel, intelDefault: known('off', 'config') }, 'unexplained'],
  ['', { ...intel, intelDefault: untold }, 'kernel-default'],
  ['', { ...intel, intelDefault: untold, firmwareBugs: untold }, 'unknown'],
  ['', { ...intel, intelDefault: known('on', 'config'), firmwareBugs: known(['broken'], 'log') }, 'firmware-bug'],
  ['', { tables: known(['IVRS'], 'tables'), units: known([], 'iommu'), amdBuilt: known(false, 'config') }, 'not-built'],
  ['intel_iommu=off', { units: known([], 'iommu') }, 'unexplained'],
])('command line "%s" with %j: %s', (line, patch, cause) => {
  expect(iommuCause(buildFacts({ iommu: patch, kernel: buildCommandLine(line) }))).toBe(cause)
})
