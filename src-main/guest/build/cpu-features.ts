// SPDX-License-Identifier: MIT
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import { type GuestBuild, hasPart, isAmd } from './guest-build.ts'
import { sources } from './sources.ts'

/** `<feature>` elements of `<cpu>`; none in emulation. */
export function cpuFeatures(build: GuestBuild): XmlElement[] {
  const { spec, host } = build
  if (host.domainType !== 'kvm') return []
  const { isNested, hidesHypervisor, topology } = spec.processor
  const nestedFeature = isAmd(host) ? 'svm' : 'vmx'
  const isKnownVendor = isAmd(host) || host.cpuVendor === 'intel' || host.cpuVendor === 'zhaoxin'
  return [
    isAmd(host) &&
      topology.threads > 1 &&
      because(
        element('feature', { policy: 'require', name: 'topoext' }),
        'QEMU never adds it by itself, and without it guests on AMD processors see no hardware threads.',
        { source: sources.topologyExtensions },
      ),
    spec.purpose !== 'general' &&
      host.clockSourceIsTsc === true &&
      because(
        element('feature', { policy: 'require', name: 'invtsc' }),
        'The host keeps time by its TSC, so the guest can read the same without leaving itself. Rules out saving the guest’s state.',
        { source: sources.kvmClock },
      ),
    !isNested &&
      isKnownVendor &&
      because(
        element('feature', { policy: 'disable', name: nestedFeature }),
        'No hypervisor inside the guest: Windows would start VBS on it, which costs up to a million exits a second.',
        { source: sources.vbsCost, part: 'processor' },
      ),
    hidesHypervisor &&
      because(
        element('feature', { policy: 'disable', name: 'hypervisor' }),
        'Hides that this is a guest, as was asked for. Windows then uses none of the enlightenments.',
        { source: sources.features, part: 'processor' },
      ),
  ].filter((feature) => feature !== false)
}

/** `<maxphysaddr>`: how wide addresses in the guest are, which decides where firmware puts large BARs. */
export function physicalAddressElement({ host }: GuestBuild): XmlElement | null {
  if (host.domainType !== 'kvm' || !host.supportsHostPassthrough || !hasPart(host, 'cpu/maxphysaddr')) return null
  const processor = host.physicalAddressBits
  const iommu = host.iommuAddressBits
  if (processor === null || iommu === null || iommu >= processor) {
    return because(
      element('maxphysaddr', { mode: 'passthrough' }),
      'The firmware lays out large BARs by the width of this processor’s addresses.',
      { source: sources.physicalBits },
    )
  }
  const reason = `The processor addresses ${processor} bits and the IOMMU ${iommu}: BARs above would be where no device can reach, and the screen stays black.`
  const limited = hasPart(host, 'cpu/maxphysaddr@limit')
    ? element('maxphysaddr', { mode: 'passthrough', limit: iommu })
    : element('maxphysaddr', { mode: 'emulate', bits: iommu })
  return because(limited, reason, { source: sources.physicalBits })
}
