// SPDX-License-Identifier: MIT
import type { OptionSpec } from './command.ts'

/** What a person chooses, for `plan` as for `apply`; `planChoicesFrom` makes sense of it. */
export const planOptions: readonly OptionSpec[] = [
  {
    name: 'device',
    value: { placeholder: 'ADDR', kind: 'text' },
    isRepeatable: true,
    summary: 'give this PCI function to guests, such as 01:00.0; its companions go along. May be given several times',
  },
  {
    name: 'mode',
    value: { placeholder: 'MODE', kind: 'text', choices: ['static', 'dynamic'] },
    summary: 'static: bound at boot, the default. dynamic: the host uses the device until a guest starts',
  },
  { name: 'iommu', summary: 'switch the IOMMU on where it is off, also without a device' },
  {
    name: 'hugepages',
    value: { placeholder: 'N:SIZE', kind: 'text' },
    isRepeatable: true,
    summary: 'reserve N huge pages of 2M or 1G at boot, such as 16:1G; once for each size',
  },
  {
    name: 'isolate',
    value: { placeholder: 'LIST', kind: 'text' },
    summary: 'keep these CPUs free of the host’s own work, such as 2-7,10-15',
  },
  {
    name: 'parameter',
    value: { placeholder: 'TOKEN', kind: 'text' },
    isRepeatable: true,
    summary: 'add this kernel parameter, such as iommu=pt. May be given several times',
  },
  { name: 'stack', summary: 'also install what is missing of QEMU, libvirt, guest firmware and swtpm' },
  {
    name: 'guest-hook',
    summary:
      'let libvirt keep the host off a guest’s CPUs while it runs, for guests that ask for it, and undo it after',
  },
]
