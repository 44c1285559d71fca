// SPDX-License-Identifier: MIT
import type { MappedDevice } from '../../../src-main/model/device-report.ts'
import { words } from '../../words/spoken.ts'
import { formatLinkInFull, isLinkReduced } from './format-link.ts'

/** A field of the details: plain words, fixed text to read letter by letter, or that it could not be told. */
export interface DeviceField {
  readonly name: string
  readonly value: string
  readonly form: 'words' | 'code' | 'untold'
}

/** The fields of a device in the order in which the details show them. */
export function describeDevice(device: MappedDevice): DeviceField[] {
  const { fields, none } = words.devices
  const plain = (name: string, value: string): DeviceField => ({ name, value, form: 'words' })
  const code = (name: string, value: string): DeviceField => ({ name, value, form: 'code' })
  const untold = (name: string): DeviceField => ({ name, value: words.devices.couldNotTell, form: 'untold' })
  return [
    device.iommuGroup === null
      ? plain(fields.group, words.devices.noGroup)
      : plain(fields.group, String(device.iommuGroup)),
    device.isDriverKnown
      ? device.driver === null
        ? plain(fields.driver, none)
        : code(fields.driver, device.driver)
      : untold(fields.driver),
    ...linkFields(device, plain),
    device.resetMethods === null
      ? untold(fields.reset)
      : plain(fields.reset, device.resetMethods.length === 0 ? none : device.resetMethods.join(', ')),
    ...(device.kind === 'display' ? [bootVgaField(device, plain) ?? untold(fields.bootVga)] : []),
    plain(fields.numaNode, device.numaNode === null ? none : String(device.numaNode)),
    code(fields.ids, `${device.vendorId}:${device.deviceId}`),
    code(fields.classCode, device.classCode),
    device.parent === null ? plain(fields.parent, fields.onRootBus) : code(fields.parent, device.parent),
  ]
}

/**
 * Whether the firmware starts on a display, or null where that could not be told.
 *
 * The kernel has `boot_vga` for VGA controllers (class 0300) alone: elsewhere its absence says nothing is missing.
 */
function bootVgaField(
  { bootVga, classCode }: MappedDevice,
  plain: (name: string, value: string) => DeviceField,
): DeviceField | null {
  const { fields, yes, no, notVga } = words.devices
  if (bootVga !== null) return plain(fields.bootVga, bootVga ? yes : no)
  return classCode.startsWith('0300') ? null : plain(fields.bootVga, notVga)
}

/** Only what has a PCI Express link of its own has these fields. */
function linkFields(
  { link, maxLink }: MappedDevice,
  plain: (name: string, value: string) => DeviceField,
): DeviceField[] {
  const { fields, linkSlower, linkNarrower } = words.devices
  const isNarrower = link !== null && maxLink !== null && link.width < maxLink.width
  const note = isNarrower ? ` (${linkNarrower})` : isLinkReduced(link, maxLink) ? ` (${linkSlower})` : ''
  return [
    ...(link === null ? [] : [plain(fields.link, `${formatLinkInFull(link)}${note}`)]),
    ...(maxLink === null ? [] : [plain(fields.maxLink, formatLinkInFull(maxLink))]),
  ]
}
