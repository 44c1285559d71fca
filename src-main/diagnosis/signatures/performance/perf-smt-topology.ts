// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const perfSmtTopology: Signature = {
  id: 'perf-smt-topology',
  stage: 'performance',
  title: 'The guest sees other cores and threads than there are',
  matchers: [{ phrases: ["This family of AMD CPU doesn't support hyperthreading"], confidence: 'medium' }],
  explains: [],
  cause: 'The definition says nothing of threads, or the feature that lets AMD’s guests know of them (topoext) is off.',
  confirm: ['`<topology>` against the pinned cores.'],
  ruleOut: ['The guest shows the same threads for each core.'],
  fix: ["`<topology sockets='1' … threads='2'/>` and `<feature policy='require' name='topoext'/>`."],
  risk: 'Windows Home uses one socket only.',
  remedy: 'guest.set-topology',
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
