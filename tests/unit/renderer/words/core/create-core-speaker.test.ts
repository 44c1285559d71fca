// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { createCoreSpeaker } from '../../../../../src-renderer/words/core/create-core-speaker.ts'

const say = createCoreSpeaker(
  {
    rules: {
      'There is no swap.': 'Es gibt keinen Auslagerungsspeicher.',
      '{0} has no IOMMU group.': 'Keine IOMMU-Gruppe: {0}.',
      '{0} could be better.': 'Besser sein könnten {0}.',
      '{0} things': '{0} Dinge',
      'the firmware describes none': 'die Firmware beschreibt keine',
      'The kernel drives no IOMMU: {0}.': 'Der Kernel betreibt keine IOMMU: {0}.',
    },
  },
  'de',
)

test.each([
  ['There is no swap.', 'Es gibt keinen Auslagerungsspeicher.'],
  // Names stay; a list is written as the language writes it.
  ['GeForce RTX 4080 has no IOMMU group.', 'Keine IOMMU-Gruppe: GeForce RTX 4080.'],
  // What fills a place is said as well, and small numbers, which English writes as words, as figures.
  [
    'The kernel drives no IOMMU: the firmware describes none.',
    'Der Kernel betreibt keine IOMMU: die Firmware beschreibt keine.',
  ],
  ['four things could be better.', 'Besser sein könnten 4 Dinge.'],
  [
    'There is no swap. The kernel drives no IOMMU: the firmware describes none.',
    'Es gibt keinen Auslagerungsspeicher. Der Kernel betreibt keine IOMMU: die Firmware beschreibt keine.',
  ],
])('%s', (english, german) => {
  expect(say(english)).toEqual({ text: german, lang: 'de' })
})

test('what has no translation stays English, and says so', () => {
  expect(say('The moon is full tonight.')).toEqual({ text: 'The moon is full tonight.', lang: 'en' })
})
