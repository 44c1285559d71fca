// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const bindXhciBuiltin: Signature = {
  id: 'bind-xhci-builtin',
  stage: 'binding',
  title: 'The card’s USB function stays with the kernel’s built-in driver',
  matchers: [],
  assess: ({ devices, vfioIds }: Scene): Assessment | null => {
    const device = devices.find(({ id, driver }) => driver === 'xhci_hcd' && id !== null && vfioIds.includes(id))
    if (device === undefined) return null
    const { source, text, line } = device.evidence
    const evidence = { source, text: `${device.address} [${device.id}]: ${text}`, ...(line === null ? {} : { line }) }
    return { confidence: 'high', evidence: [evidence], details: { address: device.address } }
  },
  explains: ['group-not-viable'],
  cause: 'xhci_pci is built into this kernel and binds before any module is loaded.',
  confirm: ['`grep CONFIG_USB_XHCI_PCI= /boot/config-$(uname -r)` says y.'],
  ruleOut: ['It is a module.'],
  fix: ["Rebind it later: `driver_override`, driverctl, or `managed='yes'` in libvirt."],
  risk: 'What is plugged into that controller leaves the host.',
  remedy: 'binding-pieces.install',
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
