// SPDX-License-Identifier: MIT
import type { GuestUsbDevice } from '../../model/guest-spec.ts'
import { writeXml } from '../xml/write-xml.ts'
import { usbAttachment } from './host-device-elements.ts'

/** The XML with which a USB device is attached to, and detached from, a running guest. */
export function buildUsbDeviceXml(
  device: Pick<GuestUsbDevice, 'vendorId' | 'productId'>,
  place: { readonly bus: number; readonly device: number },
): string {
  return writeXml(usbAttachment(device, place)).text
}
