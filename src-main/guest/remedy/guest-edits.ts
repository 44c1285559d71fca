// SPDX-License-Identifier: MIT
import type { GuestEdit } from '../../model/diagnosis.ts'
import { parsePciAddress } from '../../model/pci-address.ts'
import { remove, setAttribute } from '../checks/domain-check.ts'
import type { DomainView } from '../checks/domain-view.ts'
import { insertAt } from '../checks/insert-at.ts'
import type { DomainEdit } from '../edit/domain-edit.ts'
import type { ElementSpan } from '../xml/scan-xml.ts'
import { element, type XmlElement } from '../xml/xml-element.ts'

/** What a cause names: a path, an address, the name of a processor feature. */
export type CauseDetails = Readonly<Record<string, string>>

/** Changes, and what each of them does. Empty where there is nothing to change. */
export interface ProposedEdit {
  readonly edits: readonly DomainEdit[]
  readonly text: string
}

/** How a remedy comes about: by the edits of checks that find the same, or by edits of its own. */
export type EditRecipe =
  | { readonly checks: readonly string[] }
  | { readonly propose: (domain: DomainView, details: CauseDetails) => readonly ProposedEdit[] }

/** The edits that can be offered for a cause. Those of firmware variables are no edit of the definition. */
export const editRecipes: Readonly<Record<Exclude<GuestEdit, 'guest.reset-nvram'>, EditRecipe>> = {
  'guest.set-machine-type': { propose: setMachineType },
  'guest.update-hostdev-address': { checks: ['device-moved'] },
  'guest.add-companion-functions': { checks: ['companions-left'] },
  'guest.add-hyperv': { checks: ['enlightenments-missing', 'enlightenment-without-base', 'hpet-present'] },
  'guest.pin-cpus': { checks: ['pins-incomplete'] },
  'guest.set-topology': { checks: ['no-topology', 'threads-unsaid', 'topoext-missing'] },
  'guest.remove-balloon': {
    propose: (domain) =>
      replaceOrInsert(
        domain,
        '/domain/devices/memballoon',
        '/domain/devices',
        element('memballoon', { model: 'none' }),
        {
          isDone: (span) => domain.attribute(span, 'model') === 'none',
          text: 'Takes the balloon out.',
        },
      ),
  },
  'guest.select-firmware': {
    propose: (domain) => {
      const os = domain.one('/domain/os')
      const given = [...domain.all('/domain/os/loader'), ...domain.all('/domain/os/nvram')]
      if (os === null || given.length === 0) return []
      const edits = [setAttribute(domain, os, 'firmware', 'efi'), ...given.map((span) => remove(domain, span))]
      return [{ edits, text: 'Lets libvirt choose the UEFI firmware, instead of naming its files.' }]
    },
  },
  'guest.remove-hostdev': {
    propose: (domain, { address = '' }) => {
      const wanted = parsePciAddress(address)
      return domain.passedThrough
        .filter((passed) => passed.address === wanted)
        .map(({ span }) => ({ edits: [remove(domain, span)], text: `Takes ${address} out of the machine.` }))
    },
  },
  'guest.hide-hypervisor': {
    propose: (domain) =>
      replaceOrInsert(
        domain,
        '/domain/features/kvm/hidden',
        '/domain/features/kvm',
        element('hidden', { state: 'on' }),
        {
          isDone: (span) => domain.attribute(span, 'state') === 'on',
          text: 'Hides KVM’s signature from the guest’s drivers.',
        },
      ),
  },
  'guest.set-ioapic-kvm': {
    propose: (domain) =>
      replaceOrInsert(domain, '/domain/features/ioapic', '/domain/features', element('ioapic', { driver: 'kvm' }), {
        isDone: (span) => domain.attribute(span, 'driver') === 'kvm',
        text: 'Has KVM provide the I/O APIC.',
      }),
  },
  'guest.limit-address-bits': {
    propose: (domain) =>
      replaceOrInsert(
        domain,
        '/domain/cpu/maxphysaddr',
        '/domain/cpu',
        element('maxphysaddr', { mode: 'passthrough', limit: 39 }),
        {
          isDone: (span) => domain.attribute(span, 'limit') === '39',
          text: 'Limits the guest’s addresses to the 39 bits of the IOMMU.',
        },
      ),
  },
  'guest.drop-cpu-feature': { propose: dropFeature },
  'guest.remove-huge-pages': {
    propose: (domain) =>
      domain
        .all('/domain/memoryBacking/hugepages')
        .map((span) => ({ edits: [remove(domain, span)], text: 'Takes memory as it comes, without huge pages.' })),
  },
  'guest.emulate-tpm': {
    propose: (domain) =>
      replaceOrInsert(
        domain,
        '/domain/devices/tpm',
        '/domain/devices',
        element('tpm', { model: 'tpm-crb' }, element('backend', { type: 'emulator', version: '2.0' })),
        {
          isDone: (span) => domain.attribute(domain.inside(span, 'backend')[0], 'type') === 'emulator',
          text: 'Gives the machine a TPM 2.0 of its own, in software.',
        },
      ),
  },
  'guest.drop-pci-addresses': {
    propose: (domain) => {
      const devices = domain.one('/domain/devices')?.children ?? []
      const places = devices
        .flatMap((device) => domain.inside(device, 'address'))
        .filter((place) => domain.attribute(place, 'type') === 'pci')
      const edits = places.map((place) => remove(domain, place))
      return edits.length === 0 ? [] : [{ edits, text: 'Lets libvirt place the devices on the guest’s bus anew.' }]
    },
  },
  'guest.eject-medium': { propose: ejectMedium },
  'guest.disable-display-gl': {
    propose: (domain) => [
      ...domain
        .all('/domain/devices/graphics/gl')
        .filter((span) => domain.attribute(span, 'enable') !== 'no')
        .map((span) => ({
          edits: [setAttribute(domain, span, 'enable', 'no')],
          text: 'Shows the screen without OpenGL.',
        })),
      ...domain
        .all('/domain/devices/video/model/acceleration')
        .filter((span) => domain.attribute(span, 'accel3d') === 'yes')
        .map((span) => ({ edits: [setAttribute(domain, span, 'accel3d', 'no')], text: 'Draws without 3D.' })),
    ],
  },
  'guest.make-usb-optional': {
    propose: (domain) =>
      domain
        .all("/domain/devices/hostdev[@type='usb']/source")
        .filter((span) => domain.attribute(span, 'startupPolicy') !== 'optional')
        .map((span) => ({
          edits: [setAttribute(domain, span, 'startupPolicy', 'optional')],
          text: 'Starts also where the USB device is not plugged in.',
        })),
  },
}

function replaceOrInsert(
  domain: DomainView,
  path: string,
  parent: string,
  wanted: XmlElement,
  { isDone, text }: { readonly isDone: (span: ElementSpan) => boolean; readonly text: string },
): ProposedEdit[] {
  const there = domain.one(path)
  if (there === null) return [{ edits: [insertAt(domain, parent, wanted)], text }]
  return isDone(there) ? [] : [{ edits: [{ kind: 'replace', path: domain.pathOf(there), element: wanted }], text }]
}

/** The newest machine of the same chipset; the guest sees other hardware, which is said where it is shown. */
function setMachineType(domain: DomainView): ProposedEdit[] {
  const type = domain.one('/domain/os/type')
  const machine = domain.attribute(type, 'machine') ?? ''
  if (type === null || machine === 'q35' || machine === 'pc') return []
  const wanted = machine.includes('q35') ? 'q35' : 'pc'
  const text = `Changes the machine type from ${machine} to ${wanted}, the newest that this QEMU has.`
  return [{ edits: [setAttribute(domain, type, 'machine', wanted)], text }]
}

function dropFeature(domain: DomainView, { name = '' }: CauseDetails): ProposedEdit[] {
  const features = name.split(/[\s,]+/).filter((word) => /^[a-z0-9][a-z0-9_.-]{1,31}$/.test(word))
  return features.flatMap((feature) => {
    const there = domain.one(`/domain/cpu/feature[@name='${feature}']`)
    const wanted = element('feature', { policy: 'disable', name: feature })
    const text = `Hides the processor feature ${feature} from the guest.`
    if (there === null) return [{ edits: [insertAt(domain, '/domain/cpu', wanted)], text }]
    return domain.attribute(there, 'policy') === 'disable'
      ? []
      : [{ edits: [setAttribute(domain, there, 'policy', 'disable')], text }]
  })
}

/** Only of drives for discs: a disk is not taken out. */
function ejectMedium(domain: DomainView, { path = '' }: CauseDetails): ProposedEdit[] {
  return domain.all('/domain/devices/disk').flatMap((disk) => {
    const kind = domain.attribute(disk, 'device')
    const [source] = domain.inside(disk, 'source')
    const named = domain.attribute(source, 'file') ?? domain.attribute(source, 'dev')
    if ((kind !== 'cdrom' && kind !== 'floppy') || source === undefined || named !== path) return []
    const target = domain.attribute(domain.inside(disk, 'target')[0], 'dev') ?? ''
    return [{ edits: [remove(domain, source)], text: `Takes the disc ${path} out of the drive ${target}.` }]
  })
}
