// SPDX-License-Identifier: MIT

/** Names of vendors, devices and cards. Ids are four lower-case hexadecimal digits; null where no name is known. */
export interface PciNames {
  vendor(vendorId: string): string | null
  device(vendorId: string, deviceId: string): string | null
  subsystem(ids: {
    readonly vendorId: string
    readonly deviceId: string
    readonly subsystemVendorId: string
    readonly subsystemDeviceId: string
  }): string | null
}

/** Names where there is no list of names: none. */
export const noPciNames: PciNames = { vendor: () => null, device: () => null, subsystem: () => null }

/**
 * The names that the text of a pci.ids file gives.
 *
 * Only the sections of vendors that are asked for are looked at: a machine has some twenty of the list's two
 * thousand, and parsing the whole would cost more than reading the machine.
 * Source: the syntax at the head of pci.ids; https://pci-ids.ucw.cz/.
 */
export function createPciNames(text: string): PciNames {
  const list = `\n${text.replaceAll('\r\n', '\n')}\n`
  const vendors = new Map<string, string | null>()
  const devices = new Map<string, string | null>()

  function vendorSection(vendorId: string): string | null {
    const known = vendors.get(vendorId)
    if (known !== undefined) return known
    const section = sectionAt(list, `\n${vendorId}  `, /\n[^\t#\n]/g)
    vendors.set(vendorId, section)
    return section
  }

  function deviceSection(vendorId: string, deviceId: string): string | null {
    const key = `${vendorId}:${deviceId}`
    const known = devices.get(key)
    if (known !== undefined) return known
    const vendor = vendorSection(vendorId)
    const section = vendor === null ? null : sectionAt(vendor, `\n\t${deviceId}  `, /\n\t[^\t]/g)
    devices.set(key, section)
    return section
  }

  return {
    vendor: (vendorId) => nameOf(vendorSection(vendorId)),
    device: (vendorId, deviceId) => nameOf(deviceSection(vendorId, deviceId)),
    subsystem: ({ vendorId, deviceId, subsystemVendorId, subsystemDeviceId }) => {
      const device = deviceSection(vendorId, deviceId)
      return device === null
        ? null
        : nameOf(sectionAt(device, `\n\t\t${subsystemVendorId} ${subsystemDeviceId}  `, /\n/g))
    },
  }
}

/** From the line that begins with `head` to where `next` begins the following one, with its newline before it. */
function sectionAt(text: string, head: string, next: RegExp): string | null {
  const start = text.indexOf(head)
  if (start < 0) return null
  next.lastIndex = start + 1
  const end = next.exec(text)?.index
  return `${text.slice(start, end)}\n`
}

function nameOf(section: string | null): string | null {
  if (section === null) return null
  const line = section.slice(1, section.indexOf('\n', 1))
  const name = line.slice(line.indexOf('  ') + 2).trim()
  return name === '' ? null : name
}
