// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const winNoNetworkVirtio: Signature = {
  id: 'win-no-network-virtio',
  stage: 'windows',
  title: 'Windows’ set-up finds no network',
  matchers: [{ phrases: ["Let's connect you to a network"], confidence: 'medium' }],
  explains: [],
  cause: 'The network card is virtio, and Windows brings no driver for it.',
  confirm: ['The card’s model.'],
  ruleOut: ['The model is e1000e.'],
  fix: ['Load NetKVM from virtio-win’s ISO.', 'Or e1000e until the drivers are in.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/virtio-win/virtio-win-pkg-scripts'],
}
