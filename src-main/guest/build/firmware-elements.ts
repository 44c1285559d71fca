// SPDX-License-Identifier: MIT
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import { type GuestBuild, hasPart } from './guest-build.ts'
import { sources } from './sources.ts'

/** `<os>`: the machine type and which firmware libvirt is to choose. */
export function osElement({ spec, host }: GuestBuild): XmlElement {
  return because(
    element(
      'os',
      { firmware: 'efi' },
      because(
        element('type', { arch: 'x86_64', machine: 'q35' }, 'hvm'),
        'q35 has PCI Express root ports, which graphics cards expect; libvirt keeps the newest version at the moment of definition.',
        { source: sources.firmware },
      ),
      firmwareFeatures(spec.firmware.secureBoot),
      loaderElement({ spec, host }),
    ),
    'libvirt picks the UEFI build by these features when the domain is defined and keeps its choice.',
    { source: sources.firmware },
  )
}

function firmwareFeatures(secureBoot: boolean): XmlElement {
  if (!secureBoot) {
    return because(
      element('firmware', {}, element('feature', { enabled: 'no', name: 'secure-boot' })),
      'Without a stated feature, distributions pick the build with Secure Boot and enrolled keys, and unsigned drivers do not load.',
      { source: sources.secureBoot, part: 'firmware' },
    )
  }
  return because(
    element(
      'firmware',
      {},
      element('feature', { enabled: 'yes', name: 'secure-boot' }),
      element('feature', { enabled: 'yes', name: 'enrolled-keys' }),
    ),
    'Secure Boot with Microsoft’s keys enrolled, as Windows 11 expects.',
    { source: sources.secureBoot, part: 'firmware' },
  )
}

function loaderElement({ spec, host }: GuestBuild): XmlElement | null {
  if (spec.firmware.secureBoot || !hasPart(host, 'loader@stateless')) return null
  return because(
    element('loader', { stateless: 'no' }),
    'Asks for a build that keeps variables: without it, “no Secure Boot” alone may select one made for encrypted guests that stores nothing.',
    { source: sources.secureBoot, part: 'firmware' },
  )
}

/** `<tpm>`, where the guest has one. */
export function tpmElement({ spec, host }: GuestBuild): XmlElement | null {
  if (!spec.firmware.tpm) return null
  const persistentState = hasPart(host, 'tpm/backend@persistent_state') ? 'yes' : null
  return because(
    element(
      'tpm',
      { model: 'tpm-crb' },
      element('backend', { type: 'emulator', version: '2.0', persistent_state: persistentState }),
    ),
    'TPM 2.0 by swtpm, which Windows 11 demands. Its state belongs to the guest: BitLocker’s key is sealed to it.',
    { source: sources.tpm, part: 'firmware' },
  )
}
