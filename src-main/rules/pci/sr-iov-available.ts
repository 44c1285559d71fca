// SPDX-License-Identifier: MIT
import { nameWithAddress } from '../../devices/device-words.ts'
import { isPciBridge, pciKind } from '../../model/pci-class.ts'
import { notApplicable, pass, type Rule, unknownBecause } from '../rule.ts'

export const srIovAvailable: Rule = {
  id: 'pci.sr-iov-available',
  title: 'A graphics card can be shared by its virtual functions',
  why: 'A card that splits itself serves a guest while the host keeps its picture, without a second card.',
  sources: [
    'https://docs.kernel.org/PCI/pci-iov-howto.html',
    'https://docs.kernel.org/driver-api/vfio-mediated-device.html',
  ],
  blocking: false,
  verdicts: ['pass', 'unknown', 'not-applicable'],
  judge({ facts: { pciDevices } }) {
    if (!pciDevices.known) return unknownBecause(pciDevices)
    const displays = pciDevices.value.filter(
      (device) =>
        pciKind(device.classCode) === 'display' && device.physicalFunction === null && !isPciBridge(device.classCode),
    )
    const offers = displays.flatMap((device) => {
      const total = device.virtualFunctions.known ? (device.virtualFunctions.value?.total ?? 0) : 0
      const types = device.mediatedTypes.known ? device.mediatedTypes.value : []
      const parts = [
        ...(total > 0 ? [`up to ${total} virtual functions`] : []),
        ...(types.length > 0 ? [`${types.length} mediated types`] : []),
      ]
      return parts.length === 0
        ? []
        : [{ source: device.source, text: `${nameWithAddress(device)}: ${parts.join(', ')}` }]
    })
    if (offers.length > 0) return pass(`${offers.map(({ text }) => text).join('; ')}.`, offers)
    const unread = displays
      .flatMap((device) => [device.virtualFunctions, device.mediatedTypes])
      .filter((fact) => !fact.known)
    if (unread.length > 0) return unknownBecause(...unread)
    return notApplicable('No graphics card here splits itself; a card goes to one guest as a whole.')
  },
}
