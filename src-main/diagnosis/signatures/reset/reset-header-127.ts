// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const resetHeader127: Signature = {
  id: 'reset-header-127',
  stage: 'reset',
  title: 'The device answers with nothing but ones',
  matchers: [
    {
      phrases: [
        "Unknown PCI header type '127'",
        '!!! Unknown header type 7f',
        'type 7f class 0xffffff',
        "Unbekannter PCI-Headertyp '127'",
      ],
      confidence: 'high',
    },
  ],
  explains: ['guest-nvrm-rminit-failed', 'qemu-irq-handler-assert'],
  cause:
    'A failed reset, a deep sleep or a suspend left it unreadable; libvirt 8.6 also says so by a fault of its own.',
  confirm: ['`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config`.', 'The version of libvirt.'],
  ruleOut: ['The bytes are the device’s id.'],
  fix: [
    'Switch the host off and on, then see reset-d3cold-stuck to prevent it.',
    'Some cards do better with their own driver at boot instead of vfio-pci.',
  ],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://github.com/ublue-os/ucore/issues/350',
  ],
}
