// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const fwRebarMismatch: Signature = {
  id: 'fw-rebar-mismatch',
  stage: 'firmware',
  title: 'A resized memory region upsets the guest or its driver',
  matchers: [
    {
      phrases: ['Physical Resizable BAR … BAR <n>: current size: <8|16|32>GB'],
      confidence: 'low',
      with: [
        'Windows has stopped this device because it has reported problems. (Code 43)',
        'This device cannot find enough free resources that it can use. (Code 12)',
      ],
    },
  ],
  explains: ['guest-amd-code43', 'guest-code12-resources'],
  cause:
    'Firmware or the host’s driver has enlarged the card’s region, and the guest’s firmware or driver does not expect its size.',
  confirm: ['Compare the region’s size (`resource0_resize`, `lspci -vv`) with 256 MiB.'],
  ruleOut: ['The region has its default size.'],
  fix: [
    'Switch Resizable BAR off in the firmware, or write the default size to `resourceN_resize` while no driver is bound.',
    'Or give the guest’s firmware a larger window (ovmf-mmio-window-small).',
  ],
  risk: 'Writing the size while a driver holds the device fails or hangs it.',
  remedy: null,
  sources: [
    'https://github.com/fidpa/proxmox-gpu-passthrough',
    'https://www.jackiewu.top/article/unraid-gpu-passthrough-ultimate-guide',
  ],
}
