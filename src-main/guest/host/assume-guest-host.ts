// SPDX-License-Identifier: MIT
import type { GuestHost } from '../../model/guest-host.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { canVirtualize, factsForGuests } from './facts-for-guests.ts'
import { oldestSchemaParts } from './schema-parts.ts'

/**
 * What a host most likely offers to guests, where its libvirt cannot be asked: its facts, and beside them the oldest libvirt that
 * is supported, with QEMU, OVMF, swtpm and virtiofsd as distributions build them.
 */
export function assumeGuestHost(facts: HostFacts): GuestHost {
  return {
    ...factsForGuests(facts),
    domainType: canVirtualize(facts) ? 'kvm' : 'qemu',
    emulator: '/usr/bin/qemu-system-x86_64',
    machines: ['q35'],
    supportsHostPassthrough: canVirtualize(facts),
    hypervFeatures: null,
    firmwareFeatures: null,
    supportsSecureBoot: true,
    secureBootKeys: null,
    supportsTpm2: true,
    diskBuses: ['scsi', 'virtio', 'usb', 'sata'],
    videoModels: ['vga', 'cirrus', 'qxl', 'virtio', 'none', 'bochs', 'ramfb'],
    graphicsTypes: ['vnc', 'spice', 'egl-headless', 'dbus'],
    audioTypes: null,
    supportsVirtiofs: true,
    memorySources: ['file', 'anonymous', 'memfd'],
    interfaceBackends: null,
    schemaParts: oldestSchemaParts,
  }
}
