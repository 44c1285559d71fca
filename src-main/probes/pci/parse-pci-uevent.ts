// SPDX-License-Identifier: MIT

/** What a PCI function's `uevent` says; ids lower-case, four digits, `classCode` six. */
export interface PciUevent {
  readonly vendorId: string
  readonly deviceId: string
  readonly subsystemVendorId: string | null
  readonly subsystemDeviceId: string | null
  readonly classCode: string
  readonly driver: string | null
  readonly modalias: string | null
}

/**
 * The ids and the driver of a PCI function from its `uevent`, which has in one read what five files have singly.
 *
 * Null where the ids are missing. Source: Linux drivers/pci/pci-driver.c, pci_uevent(); the kernel leaves out
 * leading zeros of the class (`PCI_CLASS=30000`) but not of the ids.
 */
export function parsePciUevent(text: string): PciUevent | null {
  const value = (key: string) => lineValue(text, key)
  const id = splitIds(value('PCI_ID'))
  const classCode = value('PCI_CLASS')
  if (id === null || classCode === null || !/^[0-9a-f]{1,6}$/i.test(classCode)) return null
  const subsystem = splitIds(value('PCI_SUBSYS_ID'))
  const hasSubsystem = subsystem !== null && subsystem[0] !== '0000'
  return {
    vendorId: id[0],
    deviceId: id[1],
    subsystemVendorId: hasSubsystem ? subsystem[0] : null,
    subsystemDeviceId: hasSubsystem ? subsystem[1] : null,
    classCode: classCode.toLowerCase().padStart(6, '0'),
    driver: value('DRIVER'),
    modalias: value('MODALIAS'),
  }
}

function lineValue(text: string, key: string): string | null {
  const at = `\n${text}`.indexOf(`\n${key}=`)
  if (at < 0) return null
  const end = text.indexOf('\n', at)
  return text.slice(at + key.length + 1, end < 0 ? undefined : end).trim()
}

function splitIds(text: string | null): readonly [string, string] | null {
  const match = /^([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(text ?? '')
  if (match === null) return null
  const [, vendor = '', device = ''] = match
  return [vendor.toLowerCase().padStart(4, '0'), device.toLowerCase().padStart(4, '0')]
}
