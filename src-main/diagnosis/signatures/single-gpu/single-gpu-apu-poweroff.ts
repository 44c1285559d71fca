// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const singleGpuApuPoweroff: Signature = {
  id: 'single-gpu-apu-poweroff',
  stage: 'single-gpu',
  title: 'The host stops when its only graphics are taken',
  matchers: [
    {
      phrases: ['virsh nodedev-detach pci_<word>', 'echo 0 > /sys/class/vtconsole/vtcon<n>/bind'],
      confidence: 'low',
      with: ['powers off', 'shuts off', 'host freezes', 'whole system freezes', 'computer turns off', 'host hangs'],
    },
  ],
  assess: ({ devices }: Scene, matched: Assessment | null): Assessment | null => {
    const cards = devices.filter(({ description }) => /VGA compatible|Display controller/i.test(description))
    const isOnlyApu =
      cards.length === 1 &&
      /Renoir|Cezanne|Picasso|Raven|Rembrandt|Phoenix|Lucienne|Barcelo|Strix|Hawk Point/i.test(
        cards[0]?.description ?? '',
      )
    return isOnlyApu ? matched : null
  },
  explains: [],
  cause: 'The console still uses the processor’s graphics when their driver is forced away.',
  confirm: ['The processor has graphics and there is no other card.'],
  ruleOut: ['Another card is there.'],
  fix: ['Let go of the consoles first.', 'Better: do not give the only graphics of such a processor away.'],
  risk: 'Data can be lost.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
