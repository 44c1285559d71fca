// SPDX-License-Identifier: MIT
import type { Cause } from '../model/diagnosis.ts'
import { type PciAddress, parsePciAddress } from '../model/pci-address.ts'
import type { PlanChoices } from '../model/plan.ts'

/** What a planner is to be asked for about a cause, or the step in which a person has to choose it. */
export type ProposedChoices =
  | { readonly kind: 'plan'; readonly choices: Partial<PlanChoices> }
  | { readonly kind: 'choose'; readonly step: 'choose' | 'mode' }

const withoutIdleSleep = { parameters: ['vfio_pci.disable_idle_d3=1'] }
const withoutBootFramebuffer = { parameters: ['initcall_blacklist=sysfb_init'] }

/** Words for the command line by cause, where the cause itself says which. */
const bootChoices: Readonly<Record<string, Partial<PlanChoices>>> = {
  'bind-probe-einval': { iommu: true },
  'iommu-param-missing': { iommu: true },
  'iommu-explicitly-off': { iommu: true },
  'iommu-param-not-applied': { iommu: true },
  'bootloader-wrong-tool': { iommu: true },
  'guest-bsod-msr': { parameters: ['kvm.ignore_msrs=1', 'kvm.report_ignored_msrs=0'] },
  'iommu-page-fault-amd': { parameters: ['kvm_amd.avic=0'] },
  'fw-above-4g-off': { parameters: ['pci=realloc'] },
  'fw-pcie-slot-clock': withoutIdleSleep,
  'acpi-optimus-power-loop': withoutIdleSleep,
  'reset-d3cold-stuck': withoutIdleSleep,
  'reset-d3hot-refused': withoutIdleSleep,
  'boot-fb-holds-bar': withoutBootFramebuffer,
  'upd-simpledrm': withoutBootFramebuffer,
  'perf-host-isolation': { guestHook: true },
}

/** How many pages is for a person to say. */
const hugePageCauses: readonly string[] = ['qemu-hugepages-unavailable', 'perf-no-hugepages']

/**
 * The choices with which a planner would do about a cause what its remedy names; null where it has none of the
 * planner's, or where what is to be done depends on what only a person knows (a value, a risk to weigh).
 */
export function proposeChoices(cause: Cause): ProposedChoices | null {
  switch (cause.remedy) {
    case 'boot-parameters.set': {
      if (hugePageCauses.includes(cause.id)) return { kind: 'choose', step: 'mode' }
      const choices = bootChoices[cause.id]
      return choices === undefined ? null : { kind: 'plan', choices }
    }
    case 'binding-pieces.install':
    case 'initramfs.rebuild': {
      const devices = addressesIn(cause)
      // Pieces and image are made for devices; without one there is nothing to make.
      return devices.length === 0
        ? { kind: 'choose', step: 'choose' }
        : { kind: 'plan', choices: { devices, mode: 'static', iommu: true } }
    }
    case 'packages.install':
    case 'libvirt.enable':
    case 'libvirt.admit-user':
    case 'libvirt-network.enable':
    case 'libvirt-pool.enable':
      return { kind: 'plan', choices: { stack: true } }
    case 'guest-hook.install':
      return { kind: 'plan', choices: { guestHook: true } }
    default:
      return null
  }
}

const addressShape = /(?<![0-9a-f:.])(?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[01][0-9a-f]\.[0-7](?![0-9a-f.])/i

/** The device that a cause is about: the one it names, else the first in the lines that say so. */
function addressesIn({ details, evidence }: Cause): PciAddress[] {
  const named = [details['address'], ...evidence.map(({ text }) => addressShape.exec(text)?.[0])]
  const address = named.map((text) => parsePciAddress(text ?? '')).find((found) => found !== null)
  return address === undefined || address === null ? [] : [address]
}
