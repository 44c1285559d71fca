// SPDX-License-Identifier: MIT
import { type GuestTuning, guestPrefix, parseGuestTuning } from '../../model/guest-metadata.ts'
import {
  type GuestDisc,
  type GuestPurpose,
  type GuestSystem,
  type GuestUsbDevice,
  guestPurposes,
  guestSystems,
} from '../../model/guest-spec.ts'
import { parsePciAddress } from '../../model/pci-address.ts'
import { osinfoIds } from '../build/metadata-element.ts'
import type { ElementReader } from './element-reader.ts'
import type { NotedIds } from './read-host-devices.ts'

/** What stands in a domain's `<metadata>`. */
export interface DomainNotes {
  /** Whether Throughway made the domain. */
  readonly isOurs: boolean
  readonly system: GuestSystem | null
  readonly purpose: GuestPurpose | null
  readonly isolatesCpus: boolean
  readonly startsWithHost: boolean
  readonly tuning: GuestTuning | null
  readonly ids: NotedIds
  /** Devices that are named by a port and attached at the start. */
  readonly usbDevices: readonly GuestUsbDevice[]
  readonly discs: ReadonlyMap<string, GuestDisc['purpose']>
}

const discPurposes = ['install', 'drivers', 'answers', 'other'] as const
const policies = ['mandatory', 'requisite', 'optional'] as const

/** The notes of Throughway, and the system by libosinfo's where there are none. */
export function readNotes(domain: ElementReader): DomainNotes {
  const metadata = domain.child('metadata')
  const osinfo = metadata?.child('libosinfo:libosinfo')?.child('libosinfo:os')?.attribute('id') ?? null
  const ours = metadata?.child(`${guestPrefix}:guest`) ?? null
  const isYes = (name: string) => ours?.attribute(name) === 'yes'
  ours?.attribute('version')
  const tuning = ours?.child(`${guestPrefix}:tuning`) ?? null
  return {
    isOurs: ours !== null,
    system: guestSystems.find((known) => known === ours?.attribute('system')) ?? systemOf(osinfo),
    purpose: guestPurposes.find((known) => known === ours?.attribute('purpose')) ?? null,
    isolatesCpus: isYes('isolatesCpus'),
    startsWithHost: isYes('startsWithHost'),
    tuning: tuning === null ? null : parseGuestTuning(tuning.attributes()),
    ids: readIds(ours),
    usbDevices: readPorts(ours),
    discs: new Map(
      ours?.children(`${guestPrefix}:disc`).map((disc) => {
        const purpose = disc.attribute('purpose')
        return [disc.attribute('path') ?? '', discPurposes.find((known) => known === purpose) ?? 'other']
      }),
    ),
  }
}

function systemOf(osinfo: string | null): GuestSystem | null {
  if (osinfo === null) return null
  const exact = guestSystems.find((system) => osinfoIds[system] === osinfo)
  return exact ?? (/microsoft|freebsd|openbsd|netbsd|apple/.test(osinfo) ? null : 'linux')
}

function readIds(ours: ElementReader | null): NotedIds {
  const devices = ours?.children(`${guestPrefix}:device`) ?? []
  return new Map(
    devices.flatMap((device) => {
      const address = parsePciAddress(device.attribute('address') ?? '')
      const ids = { vendorId: device.attribute('vendor'), deviceId: device.attribute('device') }
      return address === null ? [] : [[address, ids] as const]
    }),
  )
}

function readPorts(ours: ElementReader | null): GuestUsbDevice[] {
  return (ours?.children(`${guestPrefix}:usb`) ?? []).map((device) => {
    const policy = device.attribute('startupPolicy')
    return {
      vendorId: device.attribute('vendor') ?? '',
      productId: device.attribute('product') ?? '',
      port: device.attribute('port'),
      startupPolicy: policies.find((known) => known === policy) ?? 'optional',
    }
  })
}
