// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { mapDevices } from '../../../src-main/devices/map-devices.ts'
import { known, unknown } from '../../../src-main/model/fact.ts'
import type { HostFacts } from '../../../src-main/model/host-facts.ts'
import { catalogue } from '../../../src-main/rules/catalogue.ts'
import { judgeHost } from '../../../src-main/rules/judge-host.ts'
import { sumUp } from '../../../src-main/rules/sum-up.ts'
import { buildFacts, buildUnknownFacts, type Patch } from '../../support/build-facts.ts'

function sum(facts: HostFacts): string {
  const devices = mapDevices(facts)
  const { verdict, summary } = sumUp(facts, devices, judgeHost(catalogue, { facts, devices }))
  return `${verdict}: ${summary}`
}

const noIommu: Patch<HostFacts['iommu']> = {
  units: known([], '/sys/class/iommu'),
  groups: known([], '/sys/kernel/iommu_groups'),
  interruptRemapping: known(false, '/proc/interrupts'),
}
const noTable: Patch<HostFacts['iommu']> = { ...noIommu, tables: known([], '/sys/firmware/acpi/tables') }
const offByDefault: Patch<HostFacts> = {
  cpu: { vendor: known('intel', '/proc/cpuinfo') },
  iommu: {
    ...noIommu,
    tables: known(['DMAR'], '/sys/firmware/acpi/tables'),
    intelDefault: known('off', '/boot/config'),
  },
  kernel: { loadedModules: known(['kvm', 'kvm_intel'], '/proc/modules') },
}
const guest = (patch: Patch<HostFacts> = {}): Patch<HostFacts> => ({
  ...patch,
  system: { hypervisor: known('kvm', '/sys/class/dmi/id') },
})
const noStack: Patch<HostFacts['virtualization']> = {
  qemu: known(null, '/usr/bin'),
  libvirt: known(null, '/usr/lib/systemd/system'),
  guestFirmware: known([], '/usr/share/qemu/firmware'),
}

/** The good host without the functions at these addresses and without the groups they are in. */
function without(prefix: string): Patch<HostFacts> {
  const { pciDevices, iommu } = buildFacts()
  const devices = (pciDevices.known ? pciDevices.value : []).filter(({ address }) => !address.startsWith(prefix))
  const groups = (iommu.groups.known ? iommu.groups.value : []).filter(
    (group) => !group.devices.some((address) => address.startsWith(prefix)),
  )
  return {
    pciDevices: known(devices, '/sys/bus/pci/devices'),
    iommu: { groups: known(groups, '/sys/kernel/iommu_groups') },
  }
}

test.each<[host: string, patch: Patch<HostFacts>, expected: string]>([
  ['nothing to complain about', {}, 'pass: This PC can do it; nothing stands in the way.'],
  [
    'one thing that could be better',
    { memory: { samePageMerging: known(true, '/sys/kernel/mm/ksm/run') } },
    'warn: This PC can do it; nothing stands in the way, and one thing could be better.',
  ],
  [
    'IOMMU off in firmware and nothing installed: two things, not six findings',
    { iommu: noTable, virtualization: noStack },
    'fail: This PC can do it; two things to fix first: switch the IOMMU on in the firmware and install QEMU, libvirt and UEFI firmware for guests.',
  ],
  [
    'a kernel that leaves the IOMMU off',
    offByDefault,
    'fail: This PC can do it; one thing to fix first: add the kernel parameter intel_iommu=on.',
  ],
  [
    'virtualization off in firmware, on a laptop',
    {
      cpu: { virtualization: known('disabled-in-firmware', '/proc/cpuinfo') },
      system: { machine: { chassis: known('laptop', '/sys/class/dmi/id/chassis_type') } },
      virtualization: { kvmNode: known(null, '/dev/kvm') },
    },
    'fail: This laptop can do it; one thing to fix first: switch the CPU’s virtualization on in the firmware.',
  ],
  [
    'a CPU without virtualization',
    { cpu: { virtualization: known('absent', '/proc/cpuinfo') } },
    'fail: This PC cannot do it: its CPU has no virtualization.',
  ],
  [
    'a guest without anything',
    guest({ cpu: { virtualization: known('absent', '/proc/cpuinfo') }, iommu: noTable }),
    'fail: This is a virtual machine (KVM) without an IOMMU or nested virtualization; a GPU can only be handed over by the machine that runs it.',
  ],
  [
    'a guest with a virtual IOMMU',
    guest(),
    'warn: This is a virtual machine (KVM) with a virtual IOMMU; nothing stands in the way of handing on a GPU that it was given.',
  ],
  [
    'a guest whose IOMMU could not be told',
    guest({ iommu: { units: unknown('not captured') } }),
    'unknown: This is a virtual machine (KVM), and it could not be told whether it has an IOMMU.',
  ],
  [
    'under Xen',
    { system: { hypervisor: known('xen-dom0', '/proc/xen/capabilities') } },
    'warn: This machine runs Xen, to which its CPU and IOMMU belong; started without Xen, it can be judged.',
  ],
  [
    'whether the IOMMU works could not be told',
    { iommu: { units: unknown('not captured') } },
    'unknown: Could not tell whether this PC can do it: one thing that decides it could not be read: “The kernel drives the IOMMU”.',
  ],
])('%s', (_host, patch, expected) => {
  expect(sum(buildFacts(patch))).toBe(expected)
})

test('a PC with one GPU is told what that means', () => {
  expect(sum(buildFacts(without('0000:0b')))).toMatch(
    /^(?:warn|fail): This PC can do it with its only GPU, which the host gives up while the guest runs; /,
  )
})

test('without any GPU there is nothing to hand over', () => {
  const facts = buildFacts(without('0000:0b'))
  const devices = (facts.pciDevices.known ? facts.pciDevices.value : []).filter(
    ({ address }) => !address.startsWith('0000:0a'),
  )
  expect(sum({ ...facts, pciDevices: known(devices, '/sys/bus/pci/devices') })).toBe(
    'fail: This PC cannot do it: there is no GPU in it to hand over.',
  )
})

test('a silent host is not judged', () => {
  expect(sum(buildUnknownFacts())).toMatch(
    /^unknown: Could not tell whether this machine can do it: \S+ things that decide it could not be read, among them “.+” and “.+”\.$/,
  )
})
