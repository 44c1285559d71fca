// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'
import { code43, isOnly, namesAmd, namesIntel, namesNvidia } from './code-43.ts'

export const guestNvidiaCode43Hypervisor: Signature = {
  id: 'guest-nvidia-code43-hypervisor',
  stage: 'guest-driver',
  title: 'NVIDIA’s driver stopped because it saw a virtual machine (Code 43)',
  matchers: [{ phrases: [...code43, 'CM_PROB_FAILED_POST_START'], confidence: 'medium' }],
  looksFor: [...namesAmd, ...namesIntel, ...namesNvidia],
  assess: (scene: Scene, matched: Assessment | null): Assessment | null => {
    if (matched === null || isOnly(scene, [...namesAmd, ...namesIntel], namesNvidia)) return null
    return scene.sightings(namesNvidia).length > 0 ? matched : { ...matched, confidence: 'low' }
  },
  explains: [],
  cause:
    'Drivers of GeForce cards before 465 refuse to work in a virtual machine; later ones only fall over what an odd definition shows them.',
  confirm: [
    "The definition lacks `<kvm><hidden state='on'/></kvm>` and a `<vendor_id>` below `<hyperv>`.",
    'The version of the driver in the guest.',
  ],
  ruleOut: ['The driver is 465 or newer: then look at the card’s reset, its ROM and its memory regions.'],
  fix: ['Install a driver of 465 or newer.', 'Else hide the hypervisor and set a vendor id of twelve letters.'],
  risk: 'Hiding the hypervisor’s bit altogether costs speed.',
  remedy: 'guest.hide-hypervisor',
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://github.com/joeknock90/Single-GPU-Passthrough/issues/5',
  ],
}
