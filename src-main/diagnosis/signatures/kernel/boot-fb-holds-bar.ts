// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const bootFbHoldsBar: Signature = {
  id: 'boot-fb-holds-bar',
  stage: 'kernel',
  title: 'The boot’s framebuffer still holds the card’s memory',
  matchers: [
    {
      phrases: [
        "BAR <n>: can't reserve [mem <text>]",
        "BAR <n> [mem <text>]: can't reserve",
        "can't reserve [mem <text> 64bit pref]",
        'cannot reserve [mem <text> 64bit pref]',
      ],
      confidence: 'high',
      where: (captures) => captures['text'] !== undefined,
      // Storage controllers have no picture.
      without: [
        "mpt3sas <bdf>: BAR <n>: can't reserve [mem",
        "megaraid_sas <bdf>: BAR <n>: can't reserve [mem",
        "nvme <bdf>: BAR <n>: can't reserve [mem",
        "ahci <bdf>: BAR <n>: can't reserve [mem",
      ],
    },
    {
      phrases: [
        "vfio-pci <bdf>: BAR <n>: can't reserve [mem <text>]",
        "vfio-pci <bdf>: BAR <n> [mem <text>]: can't reserve",
      ],
      confidence: 'high',
    },
    {
      phrases: [
        'Failed to mmap <bdf> BAR <n>. Performance may be slow',
        'vfio_region_write(<bdf>:region<n>+<text>) failed: <EBUSY>',
        'vfio_region_read(<bdf>:region<n>+<text>) failed: <EBUSY>',
        'vfio_region_mmap … BAR … Performance may be slow',
      ],
      confidence: 'medium',
    },
  ],
  explains: ['reset-bars-restoring', 'guest-amd-psp-init-failed', 'upd-simpledrm', 'rom-shadowed-invalid'],
  cause:
    'Firmware showed its screen on this card, and efifb, simpledrm or vesafb keeps the memory of that picture, so VFIO cannot take the region.',
  confirm: [
    '`sudo grep -A3 ADDRESS /proc/iomem` shows BOOTFB, efifb or simpledrm under the card.',
    '`boot_vga` of the card is 1.',
  ],
  ruleOut: ['/proc/iomem shows nothing below the card’s regions.'],
  fix: [
    'Let firmware use another card for its screen.',
    'Else `initcall_blacklist=sysfb_init` (older kernels: `video=efifb:off`).',
    'Or unbind the consoles and the framebuffer before the guest starts.',
  ],
  risk: 'The console stays dark until a driver of the host’s own card is loaded.',
  remedy: 'boot-parameters.set',
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://github.com/siderolabs/talos/issues/14356',
  ],
}
