// SPDX-License-Identifier: MIT
import { joinWords, nameWithAddress } from '../../devices/device-words.ts'
import type { DeviceReport, MappedDevice } from '../../model/device-report.ts'
import type { Remedy } from '../../model/finding.ts'
import type { PciAddress } from '../../model/pci-address.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import { fail, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { isReserved, vfioReservations } from '../vfio-reservations.ts'
import { pciSources } from './sources.ts'

export const idsBindingSafe: Rule = {
  id: 'pci.ids-binding-safe',
  title: 'The ids given to vfio-pci take no device from the host',
  why: 'vfio-pci.ids= takes every device with such ids at the next boot, also the disk or the display that the host starts from.',
  sources: [pciSources.kernelParameters, pciSources.archPassthrough],
  blocking: false,
  verdicts: ['pass', 'warn', 'fail', 'unknown', 'not-applicable'],
  judge({ facts, devices }) {
    const { pciDevices, kernel } = facts
    const reservations = vfioReservations(facts)
    if (reservations === null) return unknownBecause(kernel.commandLineArgs, kernel.modprobe)
    const { ids, evidence } = reservations
    if (ids.length === 0) {
      // One source without ids says nothing of the other.
      if (!kernel.commandLineArgs.known || !kernel.modprobe.known) {
        return unknownBecause(kernel.commandLineArgs, kernel.modprobe)
      }
      return notApplicable('No ids are given to vfio-pci.', [{ source: kernel.modprobe.source, text: 'no ids=' }])
    }
    if (!pciDevices.known) return unknownBecause(pciDevices)
    const taken = ids.map((id) => ({ id, matches: pciDevices.value.filter((device) => isReserved(device, [id])) }))
    const proof = [
      ...evidence,
      ...taken.map(({ id, matches }) => ({
        source: pciDevices.source,
        text: `${id}: ${matches.length === 0 ? 'no device' : joinWords(matches.map(nameWithAddress))}`,
      })),
    ]
    const needed = findNeeded(
      taken.flatMap(({ matches }) => matches),
      devices,
    )
    if (needed.length > 0) {
      return fail(`The ids take what the host needs: ${joinWords(needed.map(nameWithAddress))}.`, proof, [byAddress])
    }
    const several = taken.filter(({ matches }) => matches.length > 1).map(({ id }) => id)
    const none = taken.filter(({ matches }) => matches.length === 0).map(({ id }) => id)
    if (several.length === 0 && none.length === 0) {
      return pass(`The ids ${ids.join(', ')} take one device each, and none that the host needs.`, proof)
    }
    const parts = [
      ...(several.length > 0 ? [`${joinWords(several)} fits several devices`] : []),
      ...(none.length > 0 ? [`${joinWords(none)} fits no device of this host`] : []),
    ]
    return warn(`Of the ids given to vfio-pci, ${parts.join(', and ')}.`, proof, [
      ...(several.length > 0 ? ([byAddress] as const) : ([] as const)),
      {
        kind: 'setting',
        text: 'Check the ids against the card (`lspci -nn`), and take out what fits nothing.',
      },
    ] as [Remedy, ...Remedy[]])
  },
}

const byAddress: Remedy = {
  kind: 'setting',
  text: 'Before the next restart take these ids out, and bind the card by its address instead (driver_override).',
}

/** Devices the host cannot spare, and the display it would be left without. */
function findNeeded(matches: readonly PciDevice[], devices: DeviceReport): PciDevice[] {
  const mapped = new Map<PciAddress, MappedDevice>()
  for (const group of devices.groups) for (const device of group.devices) mapped.set(device.address, device)
  for (const device of devices.ungrouped) mapped.set(device.address, device)
  const kept = new Set(
    devices.candidates.filter(({ advice }) => advice === 'keep').flatMap(({ functions }) => functions),
  )
  return matches.filter(({ address }) => {
    const costs = mapped.get(address)?.hostCost ?? []
    return costs.some((cost) => cost.severity === 'refuse' || cost.code === 'only-display') || kept.has(address)
  })
}
