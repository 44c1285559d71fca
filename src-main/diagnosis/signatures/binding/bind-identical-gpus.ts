// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const bindIdenticalGpus: Signature = {
  id: 'bind-identical-gpus',
  stage: 'binding',
  title: 'Both of two equal cards were reserved',
  matchers: [],
  assess: ({ devices }: Scene): Assessment | null => {
    const cards = devices.filter(({ description }) =>
      /VGA compatible|3D controller|Display controller/i.test(description),
    )
    // Cards for computing have no picture that the host could miss.
    const reserved = cards.filter(
      ({ driver, id, description }) => driver === 'vfio-pci' && id !== null && !/3D controller/i.test(description),
    )
    const twin = reserved.find(({ id, address }) =>
      reserved.some((other) => other.id === id && other.address !== address),
    )
    if (twin === undefined || cards.some(({ driver }) => driver !== 'vfio-pci')) return null
    const evidence = { source: twin.evidence.source, text: `every listed card with id ${twin.id} is on vfio-pci` }
    return { confidence: 'medium', evidence: [evidence], details: { id: twin.id ?? '' } }
  },
  explains: ['bind-xorg-wrong-gpu'],
  cause: 'Ids name a model, not a card: both cards of one model fit them.',
  confirm: ['`lspci -nnk -d VENDOR:DEVICE` shows both on vfio-pci.'],
  ruleOut: ['Another card with a driver of the host is there.'],
  fix: ['Bind by address: `driver_override` in the initramfs, or `driverctl set-override`.'],
  risk: 'With the wrong address the host loses its own card.',
  remedy: 'binding-pieces.install',
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
