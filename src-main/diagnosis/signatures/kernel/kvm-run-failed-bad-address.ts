// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const kvmRunFailedBadAddress: Signature = {
  id: 'kvm-run-failed-bad-address',
  stage: 'kernel',
  title: 'KVM could not reach a region of the device',
  matchers: [
    { phrases: ['error: kvm run failed Bad address'], confidence: 'high' },
    { phrases: ['vfio_pci_mmap_huge_fault(,order = <n>) BAR <bar:n> page offset <hex>: 0x1'], confidence: 'medium' },
  ],
  explains: [],
  cause:
    'A page of the card’s memory could not be mapped when the guest touched it: the host was out of memory beside its huge pages, or a kernel of 6.8 to 6.14 mishandles large regions.',
  confirm: ['`grep -E "MemAvailable|HugePages" /proc/meminfo` while the guest starts; the kernel’s version.'],
  ruleOut: ['The guest runs on with another kernel.'],
  fix: ['Reserve fewer huge pages.', 'Use another kernel, or limit the guest’s address bits.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://bugzilla.kernel.org/show_bug.cgi?id=220057'],
}
