// SPDX-License-Identifier: MIT
import type { GuestHostDevice, GuestUsbDevice } from '../../model/guest-spec.ts'
import { comparePciAddresses, type PciAddress } from '../../model/pci-address.ts'
import type { ElementReader } from './element-reader.ts'
import { readPciAddress } from './read-pci-address.ts'

/** Ids that were noted for an address. */
export type NotedIds = ReadonlyMap<PciAddress, { readonly vendorId: string | null; readonly deviceId: string | null }>

/** Guest cell of each PCI bus that hangs from an expander, by bus number. */
type CellsOfBuses = ReadonlyMap<number, number>

/** `hostDevices` of the spec: functions that share a slot in the guest are one device. */
export function readHostDevices(devices: ElementReader | null, noted: NotedIds): GuestHostDevice[] {
  const cells = readExpanders(devices)
  const slots = new Map<string, { readonly functions: PciAddress[]; rom: Rom; cell: number | null }>()
  const found = devices?.childrenThat((child) => child.name === 'hostdev' && child.peek('type') === 'pci') ?? []
  for (const [index, device] of found.entries()) {
    const address = readPciAddress(device.child('source')?.child('address') ?? null)
    if (address === null || device.attribute('mode') !== 'subsystem') {
      device.forget()
      continue
    }
    for (const name of ['type', 'managed']) device.attribute(name)
    device.child('alias')?.attributes()
    const place = device.child('address')
    const own = place === null ? `of its own ${index}` : `${place.attribute('bus')} ${place.attribute('slot')}`
    place?.attributes()
    const rom = readRom(device)
    const slot = slots.get(own) ?? {
      functions: [],
      rom: null,
      cell: cells.get(Number(place?.attribute('bus') ?? -1)) ?? null,
    }
    slot.functions.push(address)
    slot.rom ??= rom
    slots.set(own, slot)
  }
  return [...slots.values()].map(({ functions, rom, cell }) => ({
    functions: functions.sort(comparePciAddresses).map((address) => ({
      address,
      ...(noted.get(address) ?? { vendorId: null, deviceId: null }),
    })),
    romFile: rom?.file ?? null,
    hasRom: rom?.isOn ?? true,
    numaCell: cell,
  }))
}

type Rom = { readonly isOn: boolean; readonly file: string | null } | null

function readRom(device: ElementReader): Rom {
  const rom = device.child('rom')
  return rom === null ? null : { isOn: rom.attribute('bar') !== 'off', file: rom.attribute('file') }
}

/** Reads the PCI bridges, which follow from the devices, and returns what hangs from expanders. */
function readExpanders(devices: ElementReader | null): CellsOfBuses {
  const cells = new Map<number, number>()
  const parents = new Map<number, number>()
  const known = new Set(['pcie-root', 'pcie-root-port', 'pcie-expander-bus'])
  const bridges = devices?.childrenThat(
    (child) => child.name === 'controller' && child.peek('type') === 'pci' && known.has(child.peek('model') ?? ''),
  )
  for (const bridge of bridges ?? []) {
    const index = bridge.number('index') ?? 0
    for (const name of ['type', 'model']) bridge.attribute(name)
    bridge.child('model')?.attributes()
    const target = bridge.child('target')
    target?.attributes()
    const node = target?.child('node')
    if (node != null && /^\d{1,3}$/.test(node.text)) cells.set(index, Number(node.text))
    const address = bridge.child('address')
    address?.attributes()
    parents.set(index, Number(address?.attribute('bus') ?? -1))
  }
  return new Map(
    [...parents].flatMap(([index, parent]) => {
      const cell = cells.get(parent)
      return cell === undefined ? [] : [[index, cell] as const]
    }),
  )
}

const policies = ['mandatory', 'requisite', 'optional'] as const

/** `usbDevices` of the spec that stand among the devices. */
export function readUsbDevices(devices: ElementReader | null): GuestUsbDevice[] {
  const found = devices?.childrenThat((child) => child.name === 'hostdev' && child.peek('type') === 'usb') ?? []
  return found.flatMap((device) => {
    const source = device.child('source')
    const vendorId = readId(source?.child('vendor') ?? null)
    const productId = readId(source?.child('product') ?? null)
    for (const name of ['mode', 'type', 'managed']) device.attribute(name)
    device.child('address')?.attributes()
    device.child('alias')?.attributes()
    if (vendorId === null || productId === null) {
      device.forget()
      return []
    }
    const place = source?.child('address') ?? null
    const port = place?.attribute('port') ?? null
    const policy = source?.attribute('startupPolicy') ?? 'mandatory'
    return [
      {
        vendorId,
        productId,
        port: port === null ? null : `${place?.attribute('bus')}-${port}`,
        startupPolicy: policies.find((known) => known === policy) ?? 'mandatory',
      },
    ]
  })
}

function readId(of: ElementReader | null): string | null {
  const match = /^0x([0-9a-f]{1,4})$/i.exec(of?.attribute('id') ?? '')
  return match?.[1]?.toLowerCase().padStart(4, '0') ?? null
}
