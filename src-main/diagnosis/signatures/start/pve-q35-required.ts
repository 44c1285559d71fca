// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const pveQ35Required: Signature = {
  id: 'pve-q35-required',
  stage: 'start',
  title: 'PCI Express was asked for on a machine without it',
  matchers: [{ phrases: ['q35 machine model is not enabled'], confidence: 'high' }],
  explains: [],
  cause: 'The device is given as PCI Express (pcie=1), and the guest’s machine type is i440fx, which has none.',
  confirm: ['`qm config VMID`: the line `machine:`.'],
  ruleOut: ['The machine is q35.'],
  fix: ['Set the machine to q35: `qm set VMID --machine q35`.', 'Or leave pcie=1 out.'],
  risk: 'Windows may find its hardware changed.',
  remedy: null,
  sources: ['https://pve.proxmox.com/wiki/PCI_Passthrough'],
}
