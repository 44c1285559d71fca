// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const linuxGuestNouveau: Signature = {
  id: 'linux-guest-nouveau',
  stage: 'linux-guest',
  title: 'nouveau took the card in the guest',
  matchers: [
    {
      phrases: [
        'The Nouveau kernel driver is currently in use by your system',
        'was loaded and obtained ownership of the NVIDIA device',
        'NVRM: nouveau, rivafb, nvidiafb or rivatv',
        'NVRM: GPU <bdf> is already bound to nouveau',
      ],
      confidence: 'high',
      // On a host that keeps the card for a guest, NVIDIA’s driver finds it taken too, and says the same.
      without: ['vfio_pci: add [<word>[ffff', 'vfio-pci <bdf>: vgaarb', 'vfio-pci <bdf>: enabling device'],
    },
    {
      phrases: [
        'nouveau <bdf>: probe with driver nouveau failed',
        'nouveau: probe of <bdf> failed',
        'nouveau <bdf>: gr: init failed',
        'nouveau <bdf>: unknown chipset',
      ],
      confidence: 'medium',
      with: ['DMI: QEMU Standard PC', 'DMI: Red Hat KVM', 'Hypervisor detected: KVM'],
    },
  ],
  explains: ['guest-nvrm-rminit-failed'],
  cause: 'The kernel’s own driver comes first, and NVIDIA’s then finds the card taken.',
  confirm: ['`lsmod | grep nouveau` in the guest.'],
  ruleOut: ['It is not loaded.'],
  fix: ['Blacklist nouveau in the guest and make its initramfs anew.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://download.nvidia.com/XFree86/Linux-x86_64/550.54.14/README/commonproblems.html'],
}
