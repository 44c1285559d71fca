// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import {
  type MachineNames,
  parseHypervisorClock,
  parseHypervisorFlag,
  parseHypervisorName,
} from '../../../../src-main/probes/system/parse-hypervisor.ts'

const none: MachineNames = { systemVendor: '', productName: '', boardVendor: '', firmwareVendor: '' }

test.each<[Partial<MachineNames>, ReturnType<typeof parseHypervisorName>]>([
  [
    { systemVendor: 'QEMU', productName: 'Standard PC (Q35 + ICH9, 2009)' },
    { name: 'qemu', isCertain: true },
  ],
  [
    { systemVendor: 'Red Hat', productName: 'KVM' },
    { name: 'kvm', isCertain: true },
  ],
  [
    { systemVendor: 'VMware, Inc.', productName: 'VMware20,1' },
    { name: 'vmware', isCertain: true },
  ],
  [
    { systemVendor: 'innotek GmbH', productName: 'VirtualBox' },
    { name: 'virtualbox', isCertain: true },
  ],
  [
    { systemVendor: 'Xen', productName: 'HVM domU' },
    { name: 'xen', isCertain: true },
  ],
  [
    { systemVendor: 'Microsoft Corporation', productName: 'Virtual Machine' },
    { name: 'microsoft', isCertain: true },
  ],
  [{ systemVendor: 'Microsoft Corporation', productName: 'Surface Laptop 5' }, null],
  [
    { systemVendor: 'Amazon EC2', productName: 'c5n.metal' },
    { name: 'kvm', isCertain: false },
  ],
  [{ systemVendor: 'Oracle Corporation', productName: 'SUN FIRE X4270' }, null],
  [{ systemVendor: 'ASUSTeK COMPUTER INC.', boardVendor: 'ASUSTeK COMPUTER INC.' }, null],
])('firmware that says %o', (names, expected) => {
  expect(parseHypervisorName({ ...none, ...names })).toEqual(expected)
})

test('the CPU and the clocks say whether and by whom', () => {
  expect([
    parseHypervisorFlag('processor\t: 0\nflags\t\t: fpu vme hypervisor lahf_lm\n'),
    parseHypervisorFlag('flags\t\t: fpu vme x2apic hypervisor\n'),
    parseHypervisorFlag('flags\t\t: fpu vme svm\n'),
    parseHypervisorFlag('processor\t: 0\nFeatures\t: fp asimd\n'),
    parseHypervisorClock('kvm-clock tsc acpi_pm\n'),
    parseHypervisorClock('tsc hyperv_clocksource_tsc_page acpi_pm'),
    parseHypervisorClock('tsc hpet acpi_pm\n'),
  ]).toEqual([true, true, false, null, 'kvm', 'microsoft', null])
})
