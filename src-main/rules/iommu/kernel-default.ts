// SPDX-License-Identifier: MIT
import type { HostFacts } from '../../model/host-facts.ts'
import { iommuCause } from '../iommu-cause.ts'
import { iommuKind } from '../iommu-kind.ts'
import { isIntelIommuSwitchedOn } from '../iommu-parameters.ts'
import { addParameterRemedy } from '../parameter-remedy.ts'
import { evidenceOf, fail, type Judgement, notApplicable, pass, type Rule, unknownBecause } from '../rule.ts'

export const kernelDefault: Rule = {
  id: 'iommu.kernel-default',
  title: 'The kernel switches the IOMMU on, by itself or because it is told to',
  why: 'Some distributions build the kernel so that an Intel IOMMU stays off until a parameter asks for it; an AMD one needs no parameter.',
  sources: [
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/iommu/intel/Kconfig',
  ],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { units } = facts.iommu
    if (units.known && units.value.length > 0) return pass('The kernel drives the IOMMU.', [evidenceOf(units)])
    const kind = iommuKind(facts)
    if (kind === null) return unknownBecause(facts.iommu.tables, facts.cpu.vendor)
    if (kind === 'other') return notApplicable('This rule knows the IOMMUs of Intel and AMD only.')
    return kind === 'amd' ? judgeAmd(facts) : judgeIntel(facts)
  },
}

function judgeAmd({ iommu }: HostFacts): Judgement {
  const { amdBuilt } = iommu
  if (!amdBuilt.known) return unknownBecause(amdBuilt)
  const evidence = [evidenceOf(amdBuilt, (isBuilt) => `AMD_IOMMU=${isBuilt ? 'y' : 'n'}`)]
  return amdBuilt.value
    ? pass('The kernel switches an AMD IOMMU on by itself.', evidence)
    : fail('The kernel is built without AMD’s IOMMU.', evidence, [otherKernel])
}

function judgeIntel(facts: HostFacts): Judgement {
  const { intelDefault } = facts.iommu
  const { commandLineArgs } = facts.kernel
  if (intelDefault.known && intelDefault.value === 'not-built') {
    return fail('The kernel is built without Intel’s IOMMU.', [evidenceOf(intelDefault)], [otherKernel])
  }
  if (commandLineArgs.known && isIntelIommuSwitchedOn(commandLineArgs.value)) {
    return pass('The command line switches it on.', [evidenceOf(commandLineArgs, () => 'intel_iommu=on')])
  }
  if (intelDefault.known && intelDefault.value !== 'off') {
    return pass('The kernel switches an Intel IOMMU on by itself.', [evidenceOf(intelDefault)])
  }
  if (!commandLineArgs.known) return unknownBecause(commandLineArgs, intelDefault)
  if (intelDefault.known) {
    return fail(
      'The kernel leaves an Intel IOMMU off unless it is told otherwise, and nothing tells it.',
      [evidenceOf(intelDefault), evidenceOf(facts.kernel.commandLine)],
      [addParameterRemedy('intel_iommu=on', facts)],
    )
  }
  if (iommuCause(facts) !== 'kernel-default') return unknownBecause(intelDefault)
  return fail(
    'The firmware has a DMAR table, nothing switches the IOMMU off, and still the kernel drives none: its default must be off.',
    [
      evidenceOf(facts.iommu.tables),
      evidenceOf(facts.iommu.units, () => 'empty'),
      evidenceOf(facts.kernel.commandLine),
    ],
    [addParameterRemedy('intel_iommu=on', facts)],
  )
}

const otherKernel = { kind: 'package', text: 'Install the distribution’s standard kernel, which has it.' } as const
