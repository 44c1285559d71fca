// SPDX-License-Identifier: MIT
import type { IommuFacts } from '../../model/iommu-facts.ts'

type DomainType = Extract<IommuFacts['defaultDomainType'], { known: true }>['value']

const firmwareBugPatterns: readonly RegExp[] = [
  /firmware (?:bug|warn|error).*(?:DMAR|IVRS|AMD-Vi|RMRR|IOMMU)/i,
  /(?:DMAR|IVRS|AMD-Vi|IOMMU).*firmware (?:bug|warn|error)/i,
  /your bios is broken; .*(?:DMAR|RMRR|IOMMU|VT-d|graphics)/i,
  /parse DMAR table failure/i,
  /IVRS invalid checksum/i,
  /No southbridge IOAPIC found/i,
  /IOAPIC\[\d+\] not in IVRS table/i,
  /DMAR: (?:No DRHD|Invalid|BIOS has|Unknown DMAR structure)/i,
]

const faultPatterns: readonly RegExp[] = [
  /DMAR: ?\[DMA (?:Read|Write)/i,
  /DMAR: DRHD: handling fault status reg/i,
  /AMD-Vi: Event logged \[(?:IO_PAGE_FAULT|DEV_TAB_HARDWARE_ERROR|PAGE_TAB_HARDWARE_ERROR|ILLEGAL_DEV_TABLE_ENTRY|IOTLB_INV_TIMEOUT|INVALID_DEVICE_REQUEST)/i,
  /AMD-Vi: Completion-Wait loop timed out/i,
  /arm-smmu\S* \S+: (?:event 0x|Unhandled context fault)/,
]

// In the order of the log the last word counts: what was enabled early may be given up later. `x2apic: IRQ remapping
// doesn't support X2APIC mode` is not among them: it is also printed where remapping is on in xAPIC mode.
const remappingLines: readonly (readonly [RegExp, boolean])[] = [
  [/Enabled IRQ remapping/i, true],
  [/AMD-Vi: Interrupt remapping enabled/i, true],
  [/Disabling (?:interrupt|IRQ) remapping/i, false],
  [/Interrupt remapping (?:is )?disabled/i, false],
  [/Failed to (?:enable|set up|setup|copy).*(?:irq|interrupt)[ -]remapping/i, false],
  [/interrupt remapping is being disabled/i, false],
]

/** What the kernel log says of the IOMMU; null where it says nothing. Lines are those of `KernelFacts.log`. */
export interface IommuLog {
  readonly firmwareBugs: readonly string[]
  readonly faults: readonly string[]
  readonly interruptRemapping: boolean | null
  readonly domainType: DomainType | null
  readonly hostAddressWidth: number | null
  /** False where the beginning of this boot is no longer in the log, so that a missing line says nothing. */
  readonly isWhole: boolean
}

/**
 * Picks what the IOMMU drivers say out of the kernel log.
 *
 * Source: Linux drivers/iommu/iommu.c iommu_subsys_init(), intel/{dmar,iommu,irq_remapping}.c,
 * amd/{init,iommu}.c. `DMAR: IOMMU enabled` is not looked for: it is printed only where a parameter says so, and its
 * absence means nothing.
 */
export function parseIommuLog(lines: readonly string[]): IommuLog {
  const matching = (patterns: readonly RegExp[]) =>
    lines.filter((line) => patterns.some((pattern) => pattern.test(line)))
  const widths = lines
    .map((line) => /DMAR: Host address width (\d+)/.exec(line)?.[1])
    .filter((width) => width !== undefined)
  return {
    firmwareBugs: matching(firmwareBugPatterns),
    faults: matching(faultPatterns),
    interruptRemapping: lastRemapping(lines),
    domainType: parseDomainType(lines),
    hostAddressWidth: widths[0] === undefined ? null : Number(widths[0]),
    isWhole: lines.some((line) => /\bLinux version \d/.test(line)),
  }
}

function lastRemapping(lines: readonly string[]): boolean | null {
  let last: boolean | null = null
  for (const line of lines) last = remappingLines.find(([pattern]) => pattern.test(line))?.[1] ?? last
  return last
}

function parseDomainType(lines: readonly string[]): DomainType | null {
  const find = (pattern: RegExp) =>
    lines.map((line) => pattern.exec(line)?.[1]?.toLowerCase()).findLast(Boolean) ?? null
  const type = find(/iommu: Default domain type: (Translated|Passthrough)/i)
  if (type === null) return null
  if (type === 'passthrough') return 'passthrough'
  // Under a hypervisor both drivers go over to strict after the general line was printed.
  const isForcedStrict = lines.some((line) =>
    /AMD-Vi: Using strict mode due to virtualization|DMAR: IOMMU batching disallowed due to virtualization/.test(line),
  )
  const policy = isForcedStrict ? 'strict' : find(/DMA domain TLB invalidation policy: (lazy|strict) mode/i)
  return policy === null ? 'translated' : policy === 'lazy' ? 'translated-lazy' : 'translated-strict'
}
