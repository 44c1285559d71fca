// SPDX-License-Identifier: MIT
import { type Fact, valueOr } from '../../model/fact.ts'
import type { GuestHost } from '../../model/guest-host.ts'
import type { HostFacts } from '../../model/host-facts.ts'

/** The part of what a host offers to guests that its facts tell, without libvirt. */
export function factsForGuests({ cpu, kernel, iommu }: HostFacts) {
  return {
    cpuVendor: valueOr(cpu.vendor, 'other'),
    clockSourceIsTsc: told(cpu.clockSource, (clock) => clock.current === 'tsc'),
    usesInterruptVirtualization: told(cpu.interruptVirtualization, (state) => state.inUse),
    physicalAddressBits: told(cpu.physicalAddressBits, (bits) => bits),
    iommuAddressBits: told(iommu.addressWidthBits, (bits) => bits),
    hasKvmfr: told(kernel.loadedModules, (modules) => modules.includes('kvmfr')) ?? false,
  } satisfies Partial<GuestHost>
}

/** Whether guests run on the processor itself, as far as it is known; otherwise they are emulated. */
export function canVirtualize({ virtualization: { kvmNode } }: HostFacts): boolean {
  return !kvmNode.known || kvmNode.value !== null
}

function told<T, U>(fact: Fact<T>, translate: (value: T) => U | null): U | null {
  return fact.known ? translate(fact.value) : null
}
