// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known, unknown } from '../../../../src-main/model/fact.ts'
import { parseKernelArgs } from '../../../../src-main/model/kernel-args.ts'
import {
  deriveDefaultDomainType,
  domainTypeFromArgs,
} from '../../../../src-main/probes/iommu/derive-default-domain-type.ts'
import { buildIommuGroup } from '../../../support/build-facts.ts'

test.each([
  ['quiet', null],
  ['intel_iommu=on iommu=pt', 'passthrough'],
  ['iommu.passthrough=1', 'passthrough'],
  ['iommu=pt iommu=nopt', 'translated'],
  ['iommu.passthrough=0 iommu.strict=1', 'translated-strict'],
  ['iommu.strict=0', 'translated-lazy'],
  ['iommu=soft,pt', 'passthrough'],
])('%s', (line, expected) => expect(domainTypeFromArgs(parseKernelArgs(line))).toBe(expected))

test('takes the log, else a parameter, else what most groups have', () => {
  const groups = known(
    ['DMA-FQ', 'identity', 'DMA-FQ', 'unmanaged'].map((domainType, id) => buildIommuGroup(id, [], { domainType })),
    '/sys/kernel/iommu_groups',
  )
  const args = known(parseKernelArgs('iommu=pt'), '/proc/cmdline')
  const noArgs = known([], '/proc/cmdline')
  const silent = known(null, '/dev/kmsg')
  expect([
    deriveDefaultDomainType({ log: known('translated-strict', '/dev/kmsg'), commandLineArgs: args, groups }),
    deriveDefaultDomainType({ log: silent, commandLineArgs: args, groups }),
    deriveDefaultDomainType({ log: unknown('denied'), commandLineArgs: noArgs, groups }),
    deriveDefaultDomainType({ log: silent, commandLineArgs: noArgs, groups: known([], '/sys/kernel/iommu_groups') }),
  ]).toEqual([
    known('translated-strict', '/dev/kmsg'),
    known('passthrough', '/proc/cmdline'),
    known('translated-lazy', '/sys/kernel/iommu_groups'),
    { known: false, reason: expect.stringContaining('domain type') },
  ])
})
