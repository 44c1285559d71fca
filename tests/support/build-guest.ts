// SPDX-License-Identifier: MIT

import { oldestSchemaParts } from '../../src-main/guest/host/schema-parts.ts'
import type { GuestChoices } from '../../src-main/model/guest-draft.ts'
import type { GuestHost } from '../../src-main/model/guest-host.ts'
import type { GuestSpec } from '../../src-main/model/guest-spec.ts'

/** The enlightenments that KVM offers on libvirt 9.0. */
const hypervFeatures = [
  ...['relaxed', 'vapic', 'spinlocks', 'vpindex', 'runtime', 'synic', 'stimer', 'reset', 'vendor_id', 'frequencies'],
  ...['reenlightenment', 'tlbflush', 'ipi', 'evmcs', 'avic'],
]

/** A Ryzen with Debian 12's libvirt 9.0 and everything that belongs to it installed, changed by `patch`. */
export function buildGuestHost(patch: Partial<GuestHost> = {}): GuestHost {
  return {
    domainType: 'kvm',
    emulator: '/usr/bin/qemu-system-x86_64',
    machines: ['q35', 'pc-q35-7.2'],
    cpuVendor: 'amd',
    supportsHostPassthrough: true,
    hypervFeatures,
    firmwareFeatures: null,
    supportsSecureBoot: true,
    secureBootKeys: null,
    supportsTpm2: true,
    diskBuses: ['ide', 'fdc', 'scsi', 'virtio', 'usb', 'sata'],
    videoModels: ['vga', 'cirrus', 'vmvga', 'qxl', 'virtio', 'none', 'bochs', 'ramfb'],
    graphicsTypes: ['sdl', 'vnc', 'spice', 'egl-headless', 'dbus'],
    audioTypes: null,
    supportsVirtiofs: true,
    memorySources: ['file', 'anonymous', 'memfd'],
    interfaceBackends: null,
    schemaParts: oldestSchemaParts,
    clockSourceIsTsc: true,
    usesInterruptVirtualization: true,
    physicalAddressBits: 48,
    iommuAddressBits: null,
    hasKvmfr: false,
    ...patch,
  }
}

/** Choices with nothing set by hand. */
export function buildGuestChoices(patch: Partial<GuestChoices> = {}): GuestChoices {
  return {
    name: 'guest',
    system: 'linux',
    purpose: 'general',
    install: { kind: 'none' },
    devices: [],
    vcpuCount: null,
    memoryKiB: null,
    overrides: {},
    ...patch,
  }
}

/** A small Linux guest with one disk and one network that is fit for any host, changed by `patch`. */
export function buildGuestSpec(patch: Partial<GuestSpec> = {}): GuestSpec {
  return {
    schema: 1,
    name: 'guest',
    system: 'linux',
    purpose: 'general',
    processor: {
      topology: { sockets: 1, dies: 1, cores: 2, threads: 1 },
      pinning: null,
      numaCells: [],
      isNested: false,
      hasHostCache: false,
      hasPerformanceCounters: false,
      hidesHypervisor: false,
    },
    memory: { sizeKiB: 4 * 1_048_576, pageKiB: 4, isPreallocated: false, isShared: false, hasBalloon: true },
    firmware: { secureBoot: false, tpm: false, pciWindowMiB: null },
    disks: [
      {
        source: { kind: 'file', path: '/var/lib/libvirt/images/guest.qcow2', format: 'qcow2' },
        bus: 'virtio-blk',
        cache: 'none',
        io: 'io_uring',
        discard: true,
        iothread: null,
        serial: null,
      },
    ],
    discs: [],
    networks: [
      {
        source: { kind: 'network', name: 'default' },
        model: 'virtio',
        macAddress: null,
        queues: null,
        isConnected: true,
      },
    ],
    hostDevices: [],
    usbDevices: [],
    evdevInputs: [],
    display: { video: 'virtio', graphics: 'vnc', lookingGlass: null },
    sound: 'none',
    sharedFolders: [],
    hasAgent: true,
    isolatesCpus: false,
    tuning: null,
    startsWithHost: false,
    ...patch,
  }
}
