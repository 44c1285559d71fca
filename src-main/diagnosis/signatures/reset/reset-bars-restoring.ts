// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const resetBarsRestoring: Signature = {
  id: 'reset-bars-restoring',
  stage: 'reset',
  title: 'The device lost its memory regions, again and again',
  matchers: [{ phrases: ['reset recovery - restoring BARs'], confidence: 'medium', atLeast: 5 }],
  explains: [],
  cause: 'The device forgot its configuration in a reset. Once or twice is usual; dozens mean that it is dead.',
  confirm: ['Count the lines in a minute.'],
  ruleOut: ['It is one line or two at a start.'],
  fix: ['Switch the host off and on, and treat it as reset-d3cold-stuck.'],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://github.com/batkovic75/vfio-looking-glass-guide/blob/HEAD/docs/07-troubleshooting.md',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/vfio/pci/vfio_pci_config.c',
  ],
}
