// SPDX-License-Identifier: MIT
import { buildDeviceIndex } from '../../devices/device-index.ts'
import { findCompanions } from '../../devices/find-companions.ts'
import type { GuestProblem } from '../../model/guest-draft.ts'
import type { GuestHostDevice, GuestSpec } from '../../model/guest-spec.ts'
import type { PciAddress } from '../../model/pci-address.ts'
import { hasPart } from '../build/guest-build.ts'
import { type GuestCase, type GuestJudge, refuse, repeated, warn } from './judgement.ts'

/** PCI and USB devices of the host, and its input devices. */
export const judgeDevices: GuestJudge = (of) => {
  const { spec, host } = of
  return [
    ...repeated(claimedAddresses(spec)).map((address) =>
      refuse('device-twice', 'hostDevices', `${address} is given to the guest twice. Remove one.`),
    ),
    ...spec.hostDevices.flatMap((device, index) => judgeHostDevice(device, `hostDevices.${index}`, of)),
    ...repeated(
      spec.usbDevices
        .filter((device) => device.port === null)
        .map((device) => `${device.vendorId}:${device.productId}`),
    ).map((ids) =>
      refuse(
        'usb-twice',
        'usbDevices',
        `usbDevices names ${ids} twice; libvirt cannot tell twins apart. Name them by port.`,
      ),
    ),
    ...spec.usbDevices.map((device, index) => {
      const isShaped = [device.vendorId, device.productId].every((id) => /^[0-9a-f]{4}$/.test(id))
      const text = `usbDevices.${index} is ${JSON.stringify(`${device.vendorId}:${device.productId}`)}; give four lower-case hexadecimal digits each.`
      return !isShaped && refuse('bad-usb-id', `usbDevices.${index}`, text)
    }),
    ...spec.usbDevices.map(
      ({ port }, index) =>
        port !== null &&
        !/^[0-9]{1,3}-[0-9]{1,3}(\.[0-9]{1,3}){0,6}$/.test(port) &&
        refuse(
          'bad-usb-port',
          `usbDevices.${index}.port`,
          `usbDevices.${index}.port is ${JSON.stringify(port)}; give the host’s port path, such as 1-4.2.`,
        ),
    ),
    ...spec.evdevInputs.map(
      (input, index) =>
        !input.path.startsWith('/dev/input/') &&
        refuse(
          'bad-input',
          `evdevInputs.${index}.path`,
          `evdevInputs.${index}.path is ${input.path}; input devices are in /dev/input/by-id.`,
        ),
    ),
    spec.evdevInputs.length > 0 &&
      !hasPart(host, 'input/source@grabToggle') &&
      refuse(
        'no-evdev',
        'evdevInputs',
        'evdevInputs is given, and the installed libvirt has no evdev input. Remove it.',
      ),
  ]
}

function claimedAddresses(spec: GuestSpec): PciAddress[] {
  const disks = spec.disks.flatMap(({ source }) => (source.kind === 'nvme' ? [source.address] : []))
  const networks = spec.networks.flatMap(({ source }) => (source.kind === 'virtual-function' ? [source.address] : []))
  const devices = spec.hostDevices.flatMap((device) => device.functions.map((part) => part.address))
  return [...new Set(disks), ...networks, ...devices]
}

function judgeHostDevice(device: GuestHostDevice, field: string, { spec, facts }: GuestCase): (GuestProblem | false)[] {
  const cells = spec.processor.numaCells
  return [
    (device.functions.length < 1 || device.functions.length > 8) &&
      refuse(
        'function-count',
        `${field}.functions`,
        `${field}.functions has ${device.functions.length}; a slot has 1 to 8.`,
      ),
    device.romFile !== null &&
      !device.hasRom &&
      refuse(
        'rom-off',
        `${field}.romFile`,
        `${field}.romFile is given and ${field}.hasRom is off. Switch it on, or remove the file.`,
      ),
    device.numaCell !== null &&
      !cells.some((cell) => cell.id === device.numaCell) &&
      refuse(
        'cell-absent',
        `${field}.numaCell`,
        `${field}.numaCell is ${device.numaCell}, and the guest has ${cells.length === 0 ? 'no cells' : `cells 0 to ${cells.length - 1}`}.`,
      ),
    ...(facts.pciDevices.known ? judgePresence(device, field, facts) : []),
  ]
}

function judgePresence(device: GuestHostDevice, field: string, facts: GuestCase['facts']): (GuestProblem | false)[] {
  const index = buildDeviceIndex(facts)
  const companions = findCompanions(index)
  const given = device.functions.map((part) => part.address)
  const left = [...new Set(given.flatMap((address) => companions.get(address) ?? []))].filter(
    (address) => !given.includes(address),
  )
  return [
    ...device.functions.map(({ address, vendorId, deviceId }) => {
      const found = index.byAddress.get(address)
      if (found === undefined) {
        return refuse('device-absent', field, `No device is at ${address} now. Choose it anew where it is.`)
      }
      const isSame = vendorId === null || (found.vendorId === vendorId && found.deviceId === deviceId)
      const text = `At ${address} is ${found.vendorId}:${found.deviceId} now, not ${vendorId}:${deviceId}. Choose the device anew.`
      return !isSame && refuse('device-changed', field, text)
    }),
    left.length > 0 &&
      warn(
        'companions-left',
        `${field}.functions`,
        `${left.join(', ')} ${left.length === 1 ? 'belongs' : 'belong'} to the same device and ${left.length === 1 ? 'stays' : 'stay'} with the host; hand all over together.`,
      ),
  ]
}
