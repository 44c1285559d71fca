// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const audioCrackling: Signature = {
  id: 'audio-crackling',
  stage: 'display',
  title: 'The guest’s sound crackles',
  matchers: [
    {
      phrases: ["\\<sound model='ich6'", "\\<sound model='ac97'", '-device intel-hda', '-soundhw ac97', '-soundhw hda'],
      confidence: 'low',
      with: ['crackling', 'audio crackles', 'sound crackles', 'crackly audio', 'audio pops'],
    },
  ],
  explains: [],
  cause:
    'The buffer is too small for the guest’s delays, cores are not pinned, or the sound card’s model is an old one.',
  confirm: ['The model and the buffer’s length.'],
  ruleOut: ['It also crackles on the host.'],
  fix: ['ich9 with a longer buffer, Scream or Looking Glass’s sound, or a USB sound card.', 'Pin the guest’s cores.'],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://github.com/NixOS/nixpkgs/issues/175378',
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
  ],
}
