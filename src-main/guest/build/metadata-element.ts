// SPDX-License-Identifier: MIT
import { formatGuestTuning, guestNamespace, guestPrefix } from '../../model/guest-metadata.ts'
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import { type GuestBuild, hasPart } from './guest-build.ts'

const libosinfoNamespace = 'http://libosinfo.org/xmlns/libvirt/domain/1.0'

/** Identifiers of osinfo-db by which other programs know the guest's system. */
export const osinfoIds = {
  'windows-11': 'http://microsoft.com/win/11',
  'windows-10': 'http://microsoft.com/win/10',
  linux: 'http://libosinfo.org/linux/2022',
} as const

/** `<metadata>`: what other programs and this one know the guest by. */
export function metadataElement({ spec, host }: GuestBuild): XmlElement {
  const knowsPorts = hasPart(host, 'hostdev/source/address@port')
  const devices = spec.hostDevices.flatMap((device) => device.functions)
  return because(
    element(
      'metadata',
      {},
      element(
        'libosinfo:libosinfo',
        { 'xmlns:libosinfo': libosinfoNamespace },
        element('libosinfo:os', { id: osinfoIds[spec.system] }),
      ),
      element(
        `${guestPrefix}:guest`,
        {
          [`xmlns:${guestPrefix}`]: guestNamespace,
          version: spec.schema,
          system: spec.system,
          purpose: spec.purpose,
          isolatesCpus: spec.isolatesCpus ? 'yes' : 'no',
          startsWithHost: spec.startsWithHost ? 'yes' : 'no',
        },
        spec.tuning !== null &&
          because(
            element(`${guestPrefix}:tuning`, Object.fromEntries(formatGuestTuning(spec.tuning))),
            'What the hook on the host does while the guest runs, and takes back when it ends.',
            { part: 'tuning' },
          ),
        devices.map(({ address, vendorId, deviceId }) =>
          element(`${guestPrefix}:device`, { address, vendor: vendorId, device: deviceId }),
        ),
        spec.usbDevices.flatMap(({ port, vendorId, productId, startupPolicy }) =>
          port === null || knowsPorts
            ? []
            : [
                element(`${guestPrefix}:usb`, {
                  port,
                  vendor: vendorId,
                  product: productId,
                  startupPolicy,
                }),
              ],
        ),
        spec.discs.map(({ purpose, path }) => element(`${guestPrefix}:disc`, { purpose, path })),
      ),
    ),
    'What the guest is for, and which device was at which address when it was chosen: checked before every start.',
  )
}
