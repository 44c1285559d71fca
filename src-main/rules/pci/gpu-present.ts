// SPDX-License-Identifier: MIT
import { joinWords, nameWithAddress } from '../../devices/device-words.ts'
import { isManagementDisplay } from '../../devices/display-devices.ts'
import { hypervisorName } from '../hypervisor-words.ts'
import { fail, pass, type Rule, unknownBecause } from '../rule.ts'
import { pciSources } from './sources.ts'

export const gpuPresent: Rule = {
  id: 'pci.gpu-present',
  title: 'There is a graphics card to give away',
  why: 'A guest with real graphics needs a real card: one that a server’s management controller draws with does not count.',
  sources: [pciSources.vfio, pciSources.archPassthrough],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown'],
  judge({ facts, devices }) {
    const { pciDevices } = facts
    if (!pciDevices.known) return unknownBecause(pciDevices)
    const shown = new Set(devices.candidates.map((candidate) => candidate.address))
    const displays = pciDevices.value.filter((device) => shown.has(device.address))
    const cards = displays.filter((device) => !isManagementDisplay(device))
    const evidence = displays.map((device) => ({
      source: device.source,
      text: `${nameWithAddress(device)}, class ${device.classCode}`,
    }))
    if (cards.length > 0) {
      const found = `${cards.length === 1 ? 'One graphics card' : `${cards.length} graphics cards`}`
      return pass(`${found}: ${joinWords(cards.map(nameWithAddress))}.`, evidence)
    }
    const only = displays[0]
    return fail(
      only === undefined
        ? pciDevices.value.length === 0
          ? 'The kernel shows no PCI device at all.'
          : `None of the ${pciDevices.value.length} PCI functions is a display.`
        : `The only display is that of the management controller: ${nameWithAddress(only)}.`,
      evidence.length > 0 ? evidence : [{ source: pciDevices.source, text: 'no function of class 03' }],
      [hypervisorName(facts) === null ? anotherCard : givenCard],
    )
  },
}

const givenCard = { kind: 'setting', text: 'On the machine that runs this guest, give it a GPU.' } as const
const anotherCard = {
  kind: 'hardware',
  text: 'Put a graphics card in, best in the slot nearest the processor; a card that is there but not listed wants its power cables and its seat checked.',
} as const
