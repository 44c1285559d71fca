// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

/** Drivers that hold a card for a guest, or for nobody. */
const reservingDrivers = ['vfio-pci', 'pci-stub']

const isDisplay = /VGA compatible|3D controller|Display controller/i

export const bindHostDriverWon: Signature = {
  id: 'bind-host-driver-won',
  stage: 'binding',
  title: 'A driver of the host took the card before vfio-pci',
  matchers: [],
  assess: (scene) => fromListing(scene) ?? fromFacts(scene),
  explains: ['group-not-viable', 'vfio-group-node-missing'],
  cause: 'vfio-pci was loaded later than the graphics driver, which then found the card free.',
  confirm: ['`readlink /sys/bus/pci/devices/ADDRESS/driver`, and the order of modules in the initramfs.'],
  ruleOut: ['The card is on vfio-pci.'],
  fix: [
    'Load vfio-pci before the graphics drivers in the initramfs (MODULES, `softdep nvidia pre: vfio-pci`, `rd.driver.pre=vfio-pci`).',
  ],
  risk: 'Where the ids also fit the host’s own card, its screen goes dark.',
  remedy: 'binding-pieces.install',
  sources: ['https://github.com/64kramsystem/vga-passthrough/issues/15', 'https://github.com/pop-os/pop/issues/968'],
}

/** A listing shows a card with an id that was reserved on another driver. */
function fromListing({ devices, vfioIds }: Scene): Assessment | null {
  const device = devices.find(
    ({ id, driver, description }) =>
      id !== null && vfioIds.includes(id) && driver !== null && isDisplay.test(description) && isHostDriver(driver),
  )
  if (device === undefined) return null
  const { evidence, address, driver, id } = device
  const { source, text, line } = evidence
  return {
    confidence: 'high',
    evidence: [{ source, text: `${address} [${id}]: ${text}`, ...(line === null ? {} : { line }) }],
    details: { address, driver: driver ?? '' },
  }
}

/** The same on a machine that was looked at: ids on the command line or in modprobe.d. */
function fromFacts({ facts }: Scene): Assessment | null {
  if (facts === null || !facts.pciDevices.known) return null
  const line = facts.kernel.commandLine.known ? facts.kernel.commandLine.value : ''
  const options = facts.kernel.modprobe.known
    ? facts.kernel.modprobe.value
        .filter(({ kind, module }) => kind === 'options' && /^vfio[-_]pci$/.test(module))
        .map(({ rest }) => rest)
    : []
  const reserved = [line, ...options].join(' ').toLowerCase()
  for (const { vendorId, deviceId, driver, address, classCode } of facts.pciDevices.value) {
    if (!classCode.startsWith('03') || !driver.known || driver.value === null || !isHostDriver(driver.value)) continue
    if (!new RegExp(`ids=[0-9a-f:,]*${vendorId}:${deviceId}`).test(reserved)) continue
    return {
      confidence: 'high',
      evidence: [{ source: driver.source, text: `${address} is reserved for VFIO and bound to ${driver.value}` }],
      details: { address, driver: driver.value },
    }
  }
  return null
}

function isHostDriver(driver: string): boolean {
  return driver !== '' && !reservingDrivers.includes(driver)
}
