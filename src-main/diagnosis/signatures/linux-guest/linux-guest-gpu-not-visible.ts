// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const linuxGuestGpuNotVisible: Signature = {
  id: 'linux-guest-gpu-not-visible',
  stage: 'linux-guest',
  title: 'The guest does not have the card at all',
  matchers: [
    {
      phrases: ['You do not appear to have an NVIDIA GPU supported by', 'No NVIDIA GPU found'],
      confidence: 'medium',
      with: [
        'DMI: QEMU',
        'Hypervisor detected: KVM',
        'Q35 + ICH9',
        'QEMU Standard',
        'Virtio … network device',
        'Red Hat, Inc. Virtio',
      ],
    },
    { phrases: ['You do not appear to have an NVIDIA GPU supported by'], confidence: 'low' },
  ],
  explains: [],
  cause: 'The device is in another definition than the running one, or adding it to the running guest failed.',
  confirm: ['`virsh dumpxml NAME` against `lspci` in the guest.'],
  ruleOut: ['lspci in the guest lists it.'],
  fix: ['Add it and start the guest anew.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://libvirt.org/formatdomain.html'],
}
