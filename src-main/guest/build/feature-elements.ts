// SPDX-License-Identifier: MIT
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import { type GuestBuild, hasPart, isWindows } from './guest-build.ts'
import { hypervElement } from './hyperv-elements.ts'
import { sources } from './sources.ts'

/** `<features>`. */
export function featuresElement(build: GuestBuild): XmlElement {
  const { spec, host } = build
  return element(
    'features',
    {},
    element('acpi'),
    element('apic'),
    hypervElement(build),
    kvmElement(build),
    host.domainType === 'kvm' && performanceCounters(spec.processor.hasPerformanceCounters),
    because(element('vmport', { state: 'off' }), 'VMware’s back door, of no use here.', { source: sources.features }),
    spec.firmware.secureBoot &&
      because(
        element('smm', { state: 'on' }),
        'Secure Boot stores its keys where only system management mode can write.',
        { source: sources.secureBoot, part: 'firmware' },
      ),
  )
}

function performanceCounters(isOn: boolean): XmlElement {
  return because(
    element('pmu', { state: isOn ? 'on' : 'off' }),
    isOn
      ? 'Performance counters for profilers in the guest.'
      : 'No performance counters: they cost exits and nothing in the guest asks for them.',
    { source: sources.realtime, part: 'processor' },
  )
}

function kvmElement({ spec, host }: GuestBuild): XmlElement | null {
  if (host.domainType !== 'kvm') return null
  const isDedicated = !isWindows(spec) && spec.processor.pinning !== null
  const parts = [
    spec.processor.hidesHypervisor &&
      because(
        element('hidden', { state: 'on' }),
        'KVM’s signature is hidden from drivers that refuse virtual machines.',
        {
          source: sources.features,
          part: 'processor',
        },
      ),
    isDedicated &&
      hasPart(host, 'features/kvm/hint-dedicated') &&
      because(
        element('hint-dedicated', { state: 'on' }),
        'Each virtual processor has a host processor of its own, so Linux need not yield to the hypervisor at locks.',
        { source: sources.kvmParavirtual, part: 'processor' },
      ),
    isDedicated &&
      hasPart(host, 'features/kvm/poll-control') &&
      because(element('poll-control', { state: 'on' }), 'The guest waits for work itself instead of the host for it.', {
        source: sources.features,
        part: 'processor',
      }),
  ].filter((part) => part !== false)
  return parts.length === 0 ? null : element('kvm', {}, parts)
}
