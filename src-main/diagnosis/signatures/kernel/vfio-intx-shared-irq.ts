// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const vfioIntxSharedIrq: Signature = {
  id: 'vfio-intx-shared-irq',
  stage: 'kernel',
  title: 'The device shares its interrupt line with one of the host',
  matchers: [
    {
      phrases: [
        'Failed to set up TRIGGER eventfd signaling for interrupt INTX-<n>: VFIO_DEVICE_SET_IRQS failure: <EBUSY>',
        'Failed to setup INTx fd: <EBUSY>',
        'genirq: Flags mismatch irq <n>. <hex> (vfio-intx',
        'vfio_intx_handler … [vfio_pci',
      ],
      confidence: 'high',
    },
    {
      phrases: ['nobody cared (try booting with'],
      confidence: 'medium',
      with: ['vfio_intx_handler', 'vfio-intx(<bdf>)'],
    },
  ],
  explains: [],
  cause:
    'The device has no message interrupts of its own in use, or cannot mask its line, and a device of the host has the same line.',
  confirm: ['`/proc/interrupts`: who else is on that line.', '`lspci -vv`: INTx and DisINTx.'],
  ruleOut: ['The device alone is on the line.'],
  fix: [
    'Unbind or disable the other device on the line, or use another slot.',
    'For devices that cannot mask it: `options vfio-pci nointxmask=1`.',
  ],
  risk: 'With nointxmask the device may share its line with nothing.',
  remedy: null,
  sources: ['https://docs.kernel.org/driver-api/vfio.html', 'https://www.linux-kvm.org/page/VGA_device_assignment'],
}
