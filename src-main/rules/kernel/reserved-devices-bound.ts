// SPDX-License-Identifier: MIT
import { pciDeviceName } from '../../model/pci-device.ts'
import { earlyModules } from '../boot/early-modules.ts'
import { formatList } from '../format-list.ts'
import { evidenceOf, fail, notApplicable, pass, type Rule, unknownBecause } from '../rule.ts'
import { isReserved, vfioReservations } from '../vfio-reservations.ts'

export const reservedDevicesBound: Rule = {
  id: 'kernel.reserved-devices-bound',
  title: 'Devices reserved for guests are held by vfio-pci',
  why: 'A reserved card that its usual driver got first cannot be given to a guest without taking it away from the host while it runs.',
  sources: ['https://docs.kernel.org/driver-api/vfio.html', 'https://docs.kernel.org/admin-guide/sysfs-rules.html'],
  blocking: false,
  verdicts: ['pass', 'fail', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { pciDevices, kernel } = facts
    if (!pciDevices.known) return unknownBecause(pciDevices)
    const reservations = vfioReservations(facts)
    const reserved = pciDevices.value.filter(
      (device) =>
        (device.driverOverride.known && device.driverOverride.value === 'vfio-pci') ||
        (reservations !== null && isReserved(device, reservations.ids)),
    )
    if (reserved.length === 0) {
      if (reservations === null) return unknownBecause(kernel.commandLineArgs, kernel.modprobe)
      if (reservations.ids.length === 0) return notApplicable('No device is reserved for a guest at boot.')
      return fail(
        `No device here has the ids given to vfio-pci: ${formatList(reservations.ids)}.`,
        reservations.evidence,
        [{ kind: 'setting', text: 'Correct the ids; the card may have been replaced or mistyped.' }],
      )
    }
    const evidence = [
      ...(reservations?.evidence ?? []),
      ...reserved.map(({ driver, address }) => evidenceOf(driver, (name) => `${address}: ${name ?? 'no driver'}`)),
    ]
    const taken = reserved.filter(({ driver }) => driver.known && driver.value !== 'vfio-pci')
    if (taken.length > 0) {
      const names = taken.map((device) => {
        const driver = device.driver.known ? device.driver.value : null
        return `${pciDeviceName(device)} (${driver === null ? 'no driver' : `held by ${driver}`})`
      })
      return fail(`Reserved, but not held by vfio-pci: ${formatList(names)}.`, evidence, [
        {
          kind: 'setting',
          text: `Make vfio-pci load before the usual driver (see “${earlyModules.title}”), rebuild the initial ramdisk and restart. A driver that is built into the kernel, often xhci_hcd, still comes first; libvirt then moves that function when the guest starts (managed=yes).`,
        },
      ])
    }
    const untold = reserved.filter(({ driver }) => !driver.known)
    if (untold.length > 0) return unknownBecause(...untold.map(({ driver }) => driver))
    return pass(`vfio-pci holds ${formatList(reserved.map(({ address }) => address))}.`, evidence)
  },
}
