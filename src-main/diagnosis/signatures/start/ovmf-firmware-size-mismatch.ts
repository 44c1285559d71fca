// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const ovmfFirmwareSizeMismatch: Signature = {
  id: 'ovmf-firmware-size-mismatch',
  stage: 'start',
  title: 'Firmware and its variables do not fit each other',
  matchers: [
    {
      phrases: [
        'system firmware block device <word> has invalid size',
        'device requires <n> bytes, block backend provides <has:n> bytes',
        'requires <n> bytes, <word> block backend provides <has:n> bytes',
        'combined size of system firmware exceeds',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'Variables of the 2 MiB firmware are used with the 4 MiB one or the other way round, or a file is cut short.',
  confirm: ['`stat -c %s` of both: 540672 are variables of 4 MiB firmware, 131072 of 2 MiB firmware.'],
  ruleOut: ['The sizes belong together.'],
  fix: ['Keep a copy of /var/lib/libvirt/qemu/nvram/NAME_VARS.fd, then `virsh start NAME --reset-nvram`.'],
  risk: 'Boot entries and keys in the variables are lost.',
  remedy: 'guest.reset-nvram',
  sources: [
    'https://github.com/quickemu-project/quickemu/issues/1867',
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
  ],
}
