// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const guestCode12Resources: Signature = {
  id: 'guest-code12-resources',
  stage: 'guest-driver',
  title: 'Windows finds no room for the card (Code 12)',
  matchers: [
    {
      phrases: [
        'This device cannot find enough free resources that it can use',
        'Dieses Gerät kann keine ausreichenden freien Ressourcen finden',
        'CM_PROB_NORMAL_CONFLICT',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The firmware’s window for memory regions is smaller than what the cards want.',
  confirm: ['See ovmf-mmio-window-small.'],
  ruleOut: ['The regions are assigned.'],
  fix: ['Enlarge the window (ovmf-mmio-window-small); Above 4G Decoding on the host.'],
  risk: 'As there.',
  remedy: null,
  sources: [
    'https://support.microsoft.com/en-us/topic/error-codes-in-device-manager-in-windows-524e9e89-4dee-8883-0afa-6bca0456324e',
  ],
}
