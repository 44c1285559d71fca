// SPDX-License-Identifier: MIT
import { sources } from '../build/sources.ts'
import { element } from '../xml/xml-element.ts'
import { at, type DomainCheck, remove, setAttribute } from './domain-check.ts'

/** Machine type, firmware and TPM. */
export const firmwareChecks: readonly DomainCheck[] = [
  {
    code: 'machine-removed',
    severity: 'error',
    source: 'https://www.qemu.org/docs/master/about/removed-features.html',
    find: (domain) => {
      const type = domain.one('/domain/os/type')
      const machine = domain.attribute(type, 'machine')
      const known = domain.host?.machines ?? []
      // One name is what libvirt was asked about, not all it has.
      if (type === null || machine === null || known.length < 2 || known.includes(machine)) return []
      const alias = machine.includes('q35') ? 'q35' : 'pc'
      const text = `QEMU here has no machine ${machine} any more. ${alias} is its newest; Windows may find its devices anew once.`
      return [{ at: type, text, edits: known.includes(alias) ? [setAttribute(domain, type, 'machine', alias)] : [] }]
    },
  },
  {
    code: 'old-chipset-with-device',
    severity: 'note',
    source: sources.controllers,
    find: (domain) => {
      const type = domain.one('/domain/os/type')
      const machine = domain.attribute(type, 'machine') ?? ''
      if (type === null || domain.passedThrough.length === 0 || !/^pc(-i440fx|$)/.test(machine)) return []
      return [
        {
          at: type,
          text: `${machine} has no PCI Express, so the card sits on a plain PCI bus; some drivers refuse that. A new guest is better made with q35.`,
        },
      ]
    },
  },
  {
    code: 'bios-with-device',
    severity: 'note',
    source: sources.firmware,
    find: (domain) => {
      const os = domain.one('/domain/os')
      const isEfi = domain.attribute(os, 'firmware') === 'efi' || domain.one('/domain/os/loader') !== null
      if (os === null || isEfi || domain.passedThrough.length === 0) return []
      return [
        {
          at: os,
          text: 'The guest starts from BIOS, which places no large BARs and needs the card’s legacy VGA. UEFI does without; the installed system has to be converted for it.',
        },
      ]
    },
  },
  {
    code: 'firmware-unstated',
    severity: 'warning',
    source: sources.secureBoot,
    find: (domain) => {
      const os = domain.one('/domain/os')
      const isAutomatic = domain.attribute(os, 'firmware') === 'efi'
      if (
        os === null ||
        !isAutomatic ||
        domain.one('/domain/os/firmware') !== null ||
        domain.one('/domain/os/loader') !== null
      )
        return []
      const feature = (name: string, enabled: string) => element('feature', { enabled, name })
      const wanted = domain.isWindows
        ? element('firmware', {}, feature('secure-boot', 'yes'), feature('enrolled-keys', 'yes'))
        : element('firmware', {}, feature('secure-boot', 'no'))
      return [
        {
          at: os,
          text: 'The firmware is chosen without a word on Secure Boot, so that the distribution’s order of files decides whether unsigned drivers load.',
          edits: [{ kind: 'insert', path: '/domain/os', element: wanted }],
        },
      ]
    },
  },
  {
    code: 'windows-11-without-tpm',
    severity: 'warning',
    source: sources.tpm,
    find: (domain) => {
      const id = domain.attribute(domain.one('/domain/metadata/libosinfo:libosinfo/libosinfo:os'), 'id')
      if (id !== 'http://microsoft.com/win/11' || domain.one('/domain/devices/tpm') !== null) return []
      const tpm = element('tpm', { model: 'tpm-crb' }, element('backend', { type: 'emulator', version: '2.0' }))
      return [
        {
          at: at(domain, '/domain/devices'),
          text: 'Windows 11 demands a TPM 2.0 and the guest has none; its larger updates refuse to install.',
          edits: [{ kind: 'insert', path: '/domain/devices', element: tpm }],
        },
      ]
    },
  },
  {
    code: 'boot-order-twice',
    severity: 'error',
    source: sources.firmware,
    find: (domain) => {
      const devices = ['disk', 'interface', 'hostdev', 'redirdev'].flatMap((name) =>
        domain.all(`/domain/devices/${name}/boot`),
      )
      const boots = domain.all('/domain/os/boot')
      if (devices.length === 0 || boots.length === 0) return []
      return [
        {
          at: at(domain, '/domain/os/boot'),
          text: 'The order of starting stands under <os> and at the devices; libvirt takes one or the other.',
          edits: boots.map((boot) => remove(domain, boot)),
        },
      ]
    },
  },
  {
    code: 'xen-feature-ignored',
    severity: 'note',
    source: sources.features,
    find: (domain) =>
      ['hap', 'viridian'].flatMap((name) =>
        domain.all(`/domain/features/${name}`).map((span) => ({
          at: span,
          text: `<${name}/> is for Xen; QEMU does not look at it.`,
          edits: [remove(domain, span)],
        })),
      ),
  },
]
