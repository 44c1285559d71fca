// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const bindIdMismatch: Signature = {
  id: 'bind-id-mismatch',
  stage: 'binding',
  title: 'vfio-pci was given ids it did not take',
  matchers: [
    {
      phrases: [
        "vfio_pci: unknown parameter '<word>' ignored",
        "vfio-pci: unknown parameter '<word>' ignored",
        'vfio_pci: invalid id string',
        'vfio-pci: invalid id string',
        'vfio_pci: failed to add dynamic id',
      ],
      confidence: 'high',
    },
  ],
  assess: (scene, matched) => matched ?? unfitting(scene),
  explains: ['group-not-viable', 'vfio-group-node-missing', 'bind-host-driver-won'],
  cause:
    'A slip in the ids or in the option’s name, another revision of the card, or an option in a file that the initramfs lacks; a vfio-pci built into the kernel only listens to `vfio-pci.ids=`.',
  confirm: ['Compare `lspci -nn` with `cat /sys/module/vfio_pci/parameters/ids`.'],
  ruleOut: ['The log has “vfio_pci: add” for the card.'],
  fix: ['Correct the ids.', 'Put them on the command line where vfio-pci is built in.'],
  risk: 'None.',
  remedy: 'binding-pieces.install',
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/vfio/pci/vfio_pci.c',
  ],
}

/** Ids were given, graphics cards are listed, and none has such an id. */
function unfitting({ vfioIds, devices }: Scene): Assessment | null {
  const listed = devices.filter(({ id }) => id !== null)
  const cards = listed.filter(({ description }) => /VGA compatible|3D controller|Display controller/i.test(description))
  if (vfioIds.length === 0 || cards.length === 0 || listed.some(({ id }) => vfioIds.includes(id ?? ''))) return null
  if (devices.some(({ driver }) => driver === 'vfio-pci')) return null
  const evidence = { source: 'lspci in the text', text: `none of the listed devices has one of ${vfioIds.join(', ')}` }
  return { confidence: 'low', evidence: [evidence], details: { ids: vfioIds.join(',') } }
}
