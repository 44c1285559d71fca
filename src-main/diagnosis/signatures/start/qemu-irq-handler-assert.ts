// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const qemuIrqHandlerAssert: Signature = {
  id: 'qemu-irq-handler-assert',
  stage: 'start',
  title: 'QEMU ended because the device answers with nothing but ones',
  matchers: [
    { phrases: ['pci_irq_handler: Assertion', '0 \\<= irq_num && irq_num \\< PCI_NUM_PINS'], confidence: 'high' },
  ],
  explains: [],
  cause: 'The device is powered off or dead: every register reads 0xff, its interrupt pin too.',
  confirm: ['`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config` shows ffffffff.'],
  ruleOut: ['The registers read as a device.'],
  fix: ['Bring the device back: see reset-d3cold-stuck.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/kata-containers/kata-containers/issues/11708'],
}
