// SPDX-License-Identifier: MIT
import { joinWords, nameWithAddress } from '../../devices/device-words.ts'
import { isReservedForGuests } from '../../devices/display-devices.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { isReserved, vfioReservations } from '../vfio-reservations.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const companionsBound: Rule = {
  id: 'pci.companions-bound',
  title: 'With the card, its other functions are reserved for guests too',
  why: 'Guides often name the picture’s function alone; a sound or USB function left to the host’s driver keeps the card from being reset, or the guest from starting.',
  sources: [pciSources.vfio, pciSources.archPassthrough],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ device, functions, name, facts }) => {
    if (!device.driver.known) return unknownBecause(device.driver)
    if (!isReservedForGuests(device)) {
      return notApplicable(`${name} is not reserved for guests at boot.`, [evidenceOf(device.driver)])
    }
    const others = functions.filter(({ address }) => address !== device.address)
    const unread = others.map(({ driver }) => driver).filter((driver) => !driver.known)
    if (unread.length > 0) return unknownBecause(...unread)
    const evidence = functions.map((each) =>
      evidenceOf(each.driver, (driver) => `${each.address}: ${driver ?? 'no driver'}`),
    )
    // What is asked for and was not had is another finding: kernel.reserved-devices-bound.
    const asked = vfioReservations(facts)?.ids ?? []
    const held = others.filter(
      (each) =>
        each.driver.known &&
        each.driver.value !== null &&
        !isReservedForGuests(each) &&
        !isReserved(each, asked) &&
        !(each.driverOverride.known && each.driverOverride.value === 'vfio-pci'),
    )
    if (held.length === 0) return pass(`No other function of ${name} is left to the host.`, evidence)
    const names = held.map(
      (each) => `${nameWithAddress(each)}, by ${each.driver.known ? each.driver.value : 'unknown'}`,
    )
    return warn(`${name} is reserved, but a driver of the host holds ${joinWords(names)}.`, evidence, [
      {
        kind: 'setting',
        text: 'Reserve all functions of the card in the same way, and rebuild the initial ramdisk. A driver that is built into the kernel (often xhci_hcd) still comes first; libvirt then moves that function when the guest starts (managed=yes).',
        detail: `vfio-pci.ids=${[...new Set(functions.map(({ vendorId, deviceId }) => `${vendorId}:${deviceId}`))].join(',')}`,
      },
    ])
  }),
}
