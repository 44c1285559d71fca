// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const guestNvrmBarZero: Signature = {
  id: 'guest-nvrm-bar-zero',
  stage: 'guest-driver',
  title: 'The NVIDIA driver finds a region of the card without an address',
  matchers: [
    {
      phrases: ['NVRM: BAR<n> is 0M @ 0x0', 'This PCI I/O region assigned to your NVIDIA device is invalid'],
      confidence: 'high',
    },
  ],
  explains: ['guest-nvrm-rminit-failed'],
  cause: 'The region got no address: a SeaBIOS guest, a window too small, or a host without Above 4G Decoding.',
  confirm: ['Is the line from the guest or the host? `lspci -vv`, Region 1.'],
  ruleOut: ['Every region has an address.'],
  fix: ['In the guest: OVMF, q35 and a larger window.', 'On the host: fw-above-4g-off.'],
  risk: 'As there.',
  remedy: null,
  sources: ['https://download.nvidia.com/XFree86/Linux-x86_64/550.54.14/README/commonproblems.html'],
}
