// SPDX-License-Identifier: MIT
import { pciIds } from '../../devices/device-index.ts'
import { guestPrefix } from '../../model/guest-metadata.ts'
import { type PciAddress, pciAddressParts, pciSlot } from '../../model/pci-address.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import { slotAttributes } from '../build/pci-address-attributes.ts'
import { sources } from '../build/sources.ts'
import type { ElementSpan } from '../xml/scan-xml.ts'
import { element } from '../xml/xml-element.ts'
import { at, type DomainCheck, type Found, remove, setAttribute } from './domain-check.ts'
import type { DomainView } from './domain-view.ts'

function devicesOf(domain: DomainView): readonly PciDevice[] | null {
  const devices = domain.facts?.pciDevices
  return devices?.known === true ? devices.value : null
}

function guestPlace(domain: DomainView, span: ElementSpan): ElementSpan | null {
  return domain.inside(span, 'address')[0] ?? null
}

/** Ids that were noted for an address when the guest was made. */
function notedIds(domain: DomainView, address: PciAddress): string | null {
  const span = domain.one(`/domain/metadata/${guestPrefix}:guest/${guestPrefix}:device[@address='${address}']`)
  const [vendor, device] = [domain.attribute(span, 'vendor'), domain.attribute(span, 'device')]
  return vendor === null || device === null ? null : `${vendor}:${device}`
}

/** Rewrites the source address of a `<hostdev>`. */
function moveTo(domain: DomainView, span: ElementSpan, address: PciAddress) {
  const [source] = domain.inside(span, 'source')
  const place = domain.inside(source ?? null, 'address')[0]
  const { domain: number, bus, device, function: fn } = pciAddressParts(address)
  const attributes = slotAttributes({ domain: number, bus, slot: device, function: fn })
  return place === undefined
    ? []
    : Object.entries(attributes).map(([name, value]) => setAttribute(domain, place, name, value))
}

function absentDevice(
  domain: DomainView,
  devices: readonly PciDevice[],
  passed: { span: ElementSpan; address: PciAddress },
): Found | null {
  const found = devices.find((device) => device.address === passed.address)
  const noted = notedIds(domain, passed.address)
  if (found !== undefined && (noted === null || pciIds(found) === noted)) return null
  const now = noted === null ? [] : devices.filter((device) => pciIds(device) === noted)
  const what =
    found === undefined
      ? `No device is at ${passed.address}`
      : `At ${passed.address} is ${pciIds(found)} now, not ${noted}`
  const [moved] = now
  if (moved === undefined || now.length > 1)
    return { at: passed.span, text: `${what}; cards and firmware settings move addresses. Choose the device anew.` }
  return {
    at: passed.span,
    text: `${what}; the device is at ${moved.address} now.`,
    edits: moveTo(domain, passed.span, moved.address),
  }
}

/** Devices that are handed over. */
export const deviceChecks: readonly DomainCheck[] = [
  {
    code: 'device-moved',
    severity: 'error',
    source: sources.hostDevices,
    find: (domain) => {
      const devices = devicesOf(domain)
      return devices === null ? [] : domain.passedThrough.map((passed) => absentDevice(domain, devices, passed))
    },
  },
  {
    code: 'functions-scattered',
    severity: 'warning',
    source: sources.hostDevices,
    find: (domain) => {
      const all = domain.passedThrough.map((passed) => ({ ...passed, place: guestPlace(domain, passed.span) }))
      return all.map(({ span, address, place }) => {
        const first = all.find((other) => pciSlot(other.address) === pciSlot(address) && other.address.endsWith('.0'))
        if (first === undefined || first.span === span || first.place === null || place === null) return null
        const same = ['domain', 'bus', 'slot'].every(
          (name) => Number(domain.attribute(place, name) ?? 0) === Number(domain.attribute(first.place, name) ?? 0),
        )
        if (same) return null
        const wanted = ['bus', 'slot'].map((name) =>
          setAttribute(domain, place, name, domain.attribute(first.place, name) ?? '0x00'),
        )
        const own = setAttribute(domain, place, 'function', `0x${address.at(-1)}`)
        // With three functions on one card each of the others would say it again.
        const isSecond =
          all.find((other) => other !== first && pciSlot(other.address) === pciSlot(address))?.span === span
        const multi = isSecond ? [setAttribute(domain, first.place, 'multifunction', 'on')] : []
        return {
          at: span,
          text: `${address} is a function of the device at ${first.address} and sits on another slot in the guest, where drivers do not find their sibling.`,
          edits: [...wanted, own, ...multi],
        }
      })
    },
  },
  {
    code: 'multifunction-missing',
    severity: 'error',
    source: sources.hostDevices,
    find: (domain) => {
      const places = domain.passedThrough.flatMap(({ span }) => guestPlace(domain, span) ?? [])
      const key = (place: ElementSpan) =>
        ['domain', 'bus', 'slot'].map((name) => Number(domain.attribute(place, name) ?? 0)).join()
      return places
        .filter((place) => Number(domain.attribute(place, 'function') ?? 0) === 0)
        .filter((place) => places.some((other) => other !== place && key(other) === key(place)))
        .filter((place) => domain.attribute(place, 'multifunction') !== 'on')
        .map((place) => ({
          at: place,
          text: 'Several functions share this slot and function 0 does not say multifunction, so the guest looks for no others.',
          edits: [setAttribute(domain, place, 'multifunction', 'on')],
        }))
    },
  },
  {
    code: 'companions-left',
    severity: 'warning',
    source: sources.hostDevices,
    find: (domain) => {
      const devices = devicesOf(domain) ?? []
      const passed = new Set(domain.passedThrough.map(({ address }) => address))
      return domain.passedThrough
        .filter(({ address }) => address.endsWith('.0'))
        .map(({ span, address }) => {
          const self = devices.find((device) => device.address === address)
          // AMD puts chipset functions beside its integrated graphics; those are the host's.
          const left = devices.filter(
            (device) =>
              pciSlot(device.address) === pciSlot(address) &&
              !passed.has(device.address) &&
              device.vendorId === self?.vendorId &&
              device.physicalFunction === null,
          )
          if (left.length === 0) return null
          return {
            at: span,
            text: `${left.map((device) => device.address).join(', ')} of the same device stays with the host. Hand all functions over together.`,
          }
        })
    },
  },
  {
    code: 'device-driver-ignored',
    severity: 'note',
    source: sources.hostDevices,
    find: (domain) =>
      domain.passedThrough.flatMap(({ span }) =>
        domain.inside(span, 'driver').map((driver) =>
          domain.attribute(driver, 'name') !== null && domain.attribute(driver, 'model') === null
            ? {
                at: driver,
                text: 'The driver’s name has meant nothing for years: every device goes by VFIO.',
                edits: [remove(domain, driver)],
              }
            : null,
        ),
      ),
  },
  {
    code: 'legacy-vga',
    severity: 'note',
    source: sources.qemuInvocation,
    find: (domain) =>
      domain
        .all('/domain/qemu:commandline/qemu:arg')
        .map((span) =>
          /x-vga=(on|true)/.test(domain.attribute(span, 'value') ?? '')
            ? { at: span, text: 'x-vga is for BIOS guests; with UEFI it only invites trouble with the host’s own VGA.' }
            : null,
        ),
  },
  {
    code: 'glass-with-tablet',
    severity: 'note',
    source: sources.lookingGlass,
    find: (domain) =>
      domain.one("/domain/devices/shmem[@name='looking-glass']") === null
        ? []
        : domain.all("/domain/devices/input[@type='tablet']").map((span) => ({
            at: span,
            text: 'Looking Glass sends relative movement, and the tablet makes the pointer jump.',
            edits: [remove(domain, span)],
          })),
  },
  {
    code: 'glass-size',
    severity: 'warning',
    source: sources.lookingGlass,
    find: (domain) =>
      domain.all("/domain/devices/shmem[@name='looking-glass']/size").map((span) => {
        const size = Number(domain.text(span))
        return domain.attribute(span, 'unit') === 'M' && !Number.isInteger(Math.log2(size))
          ? {
              at: span,
              text: `The shared memory of ${size} MiB is not a power of two.`,
              edits: [{ kind: 'set-text', path: domain.pathOf(span), text: `${2 ** Math.ceil(Math.log2(size))}` }],
            }
          : null
      }),
  },
  {
    code: 'usb-controller-old',
    severity: 'note',
    source: sources.controllers,
    find: (domain) => {
      const old = domain
        .all("/domain/devices/controller[@type='usb']")
        .filter((span) => /uhci|ehci/.test(domain.attribute(span, 'model') ?? ''))
      const [first] = old
      return first === undefined
        ? []
        : [
            {
              at: first,
              text: 'The USB controllers are UHCI or EHCI, which poll and cost host time all the while. qemu-xhci is one for every speed.',
            },
          ]
    },
  },
  {
    code: 'agent-absent',
    severity: 'note',
    source: sources.consoles,
    find: (domain) =>
      domain.one("/domain/devices/channel/target[@name='org.qemu.guest_agent.0']") !== null
        ? []
        : [
            {
              at: at(domain, '/domain/devices'),
              text: 'No channel for the guest agent, so that a stop is a press of a power button that the guest may ignore.',
              edits: [agentEdit],
            },
          ],
  },
]

const agentEdit = {
  kind: 'insert',
  path: '/domain/devices',
  element: element('channel', { type: 'unix' }, element('target', { type: 'virtio', name: 'org.qemu.guest_agent.0' })),
} as const
