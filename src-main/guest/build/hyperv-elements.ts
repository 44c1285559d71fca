// SPDX-License-Identifier: MIT
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import { type GuestBuild, hasPart, isWindows } from './guest-build.ts'
import { sources } from './sources.ts'

const on = { state: 'on' }

/** `<hyperv>`: what Windows does better when it knows that it is a guest; null for other systems and in emulation. */
export function hypervElement(build: GuestBuild): XmlElement | null {
  const { spec, host } = build
  if (!isWindows(spec) || host.domainType !== 'kvm' || spec.processor.hidesHypervisor) return null
  const features = enlightenments(build).filter(
    (feature) => host.hypervFeatures === null || host.hypervFeatures.includes(feature.name),
  )
  // Dependencies fall with what they stand on, so that libvirt's own check accepts the rest.
  const names = new Set(features.map((feature) => feature.name))
  const needs: Readonly<Record<string, string>> = {
    stimer: 'synic',
    synic: 'vpindex',
    tlbflush: 'vpindex',
    ipi: 'vpindex',
    evmcs: 'vapic',
  }
  const stands = (name: string): boolean => {
    const needed = needs[name]
    return names.has(name) && (needed === undefined || stands(needed))
  }
  const kept = features.filter((feature) => stands(feature.name))
  if (kept.length === 0) return null
  return because(
    element('hyperv', { mode: 'custom' }, kept),
    'Enlightenments: Windows calls the hypervisor instead of driving emulated hardware. Those that this host offers.',
    { source: sources.hyperv, part: 'system' },
  )
}

function enlightenments(build: GuestBuild): XmlElement[] {
  const { spec, host } = build
  const isNested = spec.processor.isNested
  const base = [
    because(element('relaxed', on), 'Guest watchdogs do not fire when the host is busy.', { source: sources.hyperv }),
    because(element('vapic', on), 'Interrupts end without leaving the guest.', { source: sources.hyperv }),
    because(
      element('spinlocks', { ...on, retries: 8191 }),
      'After so many tries at a lock Windows tells the hypervisor, which can run whoever holds it.',
      { source: sources.hyperv },
    ),
    because(element('vpindex', on), 'Numbers of virtual processors, needed by the next ones.', {
      source: sources.hyperv,
    }),
    because(element('runtime', on), 'Windows sees the time stolen from it.', { source: sources.hyperv }),
    because(element('synic', on), 'Synthetic interrupt controller, needed by the synthetic timers.', {
      source: sources.hyperv,
    }),
    syntheticTimer(build),
    hasPart(host, 'hyperv/frequencies') &&
      because(element('frequencies', on), 'TSC and APIC frequencies without calibration.', { source: sources.hyperv }),
    hasPart(host, 'hyperv/tlbflush') && tlbFlush(build),
    hasPart(host, 'hyperv/ipi') &&
      because(element('ipi', on), 'One call interrupts many processors.', { source: sources.hyperv }),
    hasPart(host, 'hyperv/xmm_input') &&
      because(element('xmm_input', on), 'Arguments of such calls travel in registers.', { source: sources.hyperv }),
  ]
  const hardware = [
    hasPart(host, 'hyperv/avic') &&
      host.usesInterruptVirtualization === true &&
      because(
        element('avic', on),
        'Keeps the processor’s interrupt virtualization (APICv, AVIC) in use, which the synthetic controller otherwise switches off. Only where the host uses it.',
        { source: sources.hyperv },
      ),
    isNested &&
      hasPart(host, 'hyperv/emsr_bitmap') &&
      because(element('emsr_bitmap', on), 'Fewer exits for a hypervisor inside the guest (VBS, WSL2).', {
        source: sources.hyperv,
        part: 'processor',
      }),
    isNested &&
      hasPart(host, 'hyperv/evmcs') &&
      host.cpuVendor === 'intel' &&
      because(element('evmcs', on), 'Makes VBS and WSL2 inside the guest bearable on Intel processors.', {
        source: sources.vbsCost,
        part: 'processor',
      }),
  ]
  return [...base, ...hardware].filter((feature) => feature !== false)
}

function syntheticTimer({ host }: GuestBuild): XmlElement {
  const direct = hasPart(host, 'hyperv/stimer/direct') && element('direct', on)
  return because(
    element('stimer', on, direct),
    'Synthetic timers, as ordinary interrupts: an idle guest drops from some tens to a few per cent of a host processor.',
    { source: sources.idleCost },
  )
}

function tlbFlush({ spec, host }: GuestBuild): XmlElement {
  const direct = spec.processor.isNested && hasPart(host, 'hyperv/tlbflush/direct') && element('direct', on)
  const extended = hasPart(host, 'hyperv/tlbflush/extended') && element('extended', on)
  return because(
    element('tlbflush', on, direct, extended),
    'One call flushes the address caches of many processors, also of those that do not run now.',
    { source: sources.hyperv },
  )
}

/** Whether the set asks for the Hyper-V clock, which stands among the timers. */
export function wantsHypervClock({ spec, host }: GuestBuild): boolean {
  return isWindows(spec) && host.domainType === 'kvm' && !spec.processor.hidesHypervisor
}
