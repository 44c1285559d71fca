// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { IommuFacts, IommuGroup } from '../../model/iommu-facts.ts'
import { type KernelArg, kernelArgValues, lastKernelArg } from '../../model/kernel-args.ts'

type DomainType = Extract<IommuFacts['defaultDomainType'], { known: true }>['value']

/** Where the kernel's choice shows, best first. */
export interface DomainTypeSources {
  readonly log: Fact<DomainType | null>
  readonly commandLineArgs: Fact<readonly KernelArg[]>
  readonly groups: Fact<readonly IommuGroup[]>
}

/** What the kernel uses for host devices by default: from its log, else its parameters, else what most groups have. */
export function deriveDefaultDomainType({ log, commandLineArgs, groups }: DomainTypeSources): Fact<DomainType> {
  if (log.known && log.value !== null) return known(log.value, log.source)
  const asked = commandLineArgs.known ? domainTypeFromArgs(commandLineArgs.value) : null
  if (asked !== null && commandLineArgs.known) return known(asked, commandLineArgs.source)
  const used = groups.known ? domainTypeFromGroups(groups.value) : null
  if (used !== null && groups.known) return known(used, groups.source)
  if (!log.known && log.needsHelper === true) return log
  return unknown('neither the kernel log nor a parameter nor the groups tell the default domain type')
}

/** Source: Documentation/admin-guide/kernel-parameters.txt, `iommu=`, `iommu.passthrough`, `iommu.strict`. */
export function domainTypeFromArgs(args: readonly KernelArg[]): DomainType | null {
  const isOn = (value: string | null) => (value === null ? null : /^(?:1|y|on)/i.test(value))
  const words = kernelArgValues(args, 'iommu').flatMap((value) => value.split(','))
  const word = words.findLast((candidate) => candidate === 'pt' || candidate === 'nopt')
  const passthrough = isOn(lastKernelArg(args, 'iommu.passthrough')) ?? (word === undefined ? null : word === 'pt')
  if (passthrough === true) return 'passthrough'
  const strict = isOn(lastKernelArg(args, 'iommu.strict'))
  if (strict !== null) return strict ? 'translated-strict' : 'translated-lazy'
  return passthrough === false ? 'translated' : null
}

/** `blocked` and `unmanaged` are what VFIO makes of a group, so they say nothing of the default. */
function domainTypeFromGroups(groups: readonly IommuGroup[]): DomainType | null {
  const names: Readonly<Record<string, DomainType>> = {
    // Without any DMA-FQ beside it, this is what kernels before 5.15 print for both policies.
    DMA: 'translated',
    'DMA-FQ': 'translated-lazy',
    identity: 'passthrough',
  }
  const counts = new Map<DomainType, number>()
  for (const { domainType } of groups) {
    const type = names[domainType ?? '']
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, left], [, right]) => right - left)
  return most?.[0] ?? null
}
