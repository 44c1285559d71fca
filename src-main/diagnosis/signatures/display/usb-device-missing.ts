// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const usbDeviceMissing: Signature = {
  id: 'usb-device-missing',
  stage: 'display',
  title: 'The USB device is not plugged in, or there are two of it',
  matchers: [
    {
      phrases: [
        'Did not find USB device',
        'Multiple USB devices for <word>',
        'failed to find host usb device',
        'No matching USB device found',
        'USB Mapping invalid (hardware probably changed)',
        'USB device mapping not found for',
        'libusb_open: -4 [NO_DEVICE]',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The definition names a device by its ids, and none or two of them are there.',
  confirm: ['`lsusb -d VENDOR:PRODUCT`.'],
  ruleOut: ['Exactly one is listed.'],
  fix: ["`startupPolicy='optional'` on its source.", 'Name it by its port.'],
  risk: 'None.',
  remedy: 'guest.make-usb-optional',
  sources: ['https://libvirt.org/formatdomain.html'],
}
