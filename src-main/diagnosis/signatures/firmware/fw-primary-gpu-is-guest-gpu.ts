// SPDX-License-Identifier: MIT

import { bootDisplay } from '../../build-scene.ts'
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const fwPrimaryGpuIsGuestGpu: Signature = {
  id: 'fw-primary-gpu-is-guest-gpu',
  stage: 'firmware',
  title: 'The machine starts on the card that is meant for the guest',
  matchers: [],
  assess: (scene) => {
    const held = reservedBootCard(scene)
    // On its own it is a danger, not a failure.
    const consequences = [
      'boot-fb-holds-bar',
      'rom-shadowed-invalid',
      'rom-needed-segv',
      'single-gpu-return-blackscreen',
    ]
    if (held === null || !consequences.some((id) => scene.matched.has(id))) return null
    return held
  },
  explains: ['boot-fb-holds-bar', 'rom-shadowed-invalid'],
  cause: 'Firmware shows its screen on this card, so it has run the card’s ROM and left a framebuffer on it.',
  confirm: ['`cat /sys/bus/pci/devices/ADDRESS/boot_vga` says 1 for the guest’s card.'],
  ruleOut: ['boot_vga is 1 for another card.'],
  fix: [
    'Make the integrated graphics or the other slot the primary display in the firmware, and connect the monitor there.',
  ],
  risk: 'The host may come up without a picture where no monitor is connected to the other card.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}

/** The card the firmware started on, where VFIO has it; from the facts, or from the kernel’s own words on it. */
function reservedBootCard({ facts, sightings }: Scene): Assessment | null {
  const devices = facts?.pciDevices
  if (devices?.known === true) {
    const card = devices.value.find(
      ({ bootVga, driver }) => bootVga.known && bootVga.value === true && driver.known && driver.value === 'vfio-pci',
    )
    return card === undefined
      ? null
      : {
          confidence: 'high',
          evidence: [{ source: `/sys/bus/pci/devices/${card.address}/boot_vga`, text: '1, and bound to vfio-pci' }],
          details: { address: card.address },
        }
  }
  const boot = sightings(bootDisplay).at(-1)
  if (boot === undefined) return null
  const { source, text } = boot.evidence
  return {
    confidence: 'low',
    evidence: [{ source, text, line: boot.line }],
    details: { address: boot.captures['bdf'] ?? '' },
  }
}
