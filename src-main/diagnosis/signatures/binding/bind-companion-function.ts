// SPDX-License-Identifier: MIT

import type { ListedDevice, Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const bindCompanionFunction: Signature = {
  id: 'bind-companion-function',
  stage: 'binding',
  title: 'A companion function of the card stayed with the host',
  matchers: [],
  assess: ({ devices }: Scene): Assessment | null => {
    for (const card of devices) {
      if (card.driver !== 'vfio-pci' || !/VGA compatible|3D controller/i.test(card.description)) continue
      const left = devices.find((other) => isSameSlot(card, other) && other.driver !== 'vfio-pci')
      if (left === undefined) continue
      const { source, text, line } = left.evidence
      const evidence = { source, text: `${left.address}: ${text}`, ...(line === null ? {} : { line }) }
      return {
        confidence: 'medium',
        evidence: [evidence],
        details: { address: left.address, driver: left.driver ?? '' },
      }
    }
    return null
  },
  explains: ['group-not-viable', 'guest-amd-code43'],
  cause: 'A card is several functions (sound, USB, its serial bus), and only the picture’s was reserved.',
  confirm: ['`lspci -nnks BUS:SLOT` shows each function’s driver.'],
  ruleOut: ['Every function is on vfio-pci.'],
  fix: ['Reserve and pass all functions of the slot, in one slot of the guest with multifunction on.'],
  risk: 'None where they are functions of the same card.',
  remedy: 'binding-pieces.install',
  sources: ['https://github.com/uwzis/GPU-Passthrough-Manager/issues/19'],
}

function isSameSlot(one: ListedDevice, other: ListedDevice): boolean {
  return one.address !== other.address && one.address.slice(0, -2) === other.address.slice(0, -2)
}
