// SPDX-License-Identifier: MIT
import { nameWithAddress } from '../devices/device-words.ts'
import type { GivenDevice } from './given-devices.ts'

/** Drivers that let go of a device only when nothing uses it; forced, they hang or fault. */
const holdingDrivers = new Map([
  [
    'nvidia',
    'its modules have to be unloaded before, and whatever uses them stopped: taken by force it hangs the kernel',
  ],
  [
    'amdgpu',
    'programs that use it have to be stopped before: taken by force it can fault, and some cards do not come back',
  ],
  ['i915', 'programs that use it have to be stopped before'],
  ['xe', 'programs that use it have to be stopped before'],
  ['nouveau', 'programs that use it have to be stopped before'],
  ['radeon', 'programs that use it have to be stopped before'],
])

/** What happens at the start of a guest in the dynamic mode, where nothing is bound at boot. */
export function dynamicNotes(given: readonly GivenDevice[]): string[] {
  if (given.length === 0) return []
  return [
    'Nothing is bound at boot: when a guest starts, each device is taken from its driver and bound to vfio-pci, and given back when the guest ends.',
    ...given.flatMap(({ device }) => {
      const driver = device.driver.known ? device.driver.value : null
      const caution = driver === null ? undefined : holdingDrivers.get(driver)
      return caution === undefined ? [] : [`${nameWithAddress(device)} is driven by ${driver}; ${caution}.`]
    }),
  ]
}
