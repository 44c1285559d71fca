// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const usbHostLibusbError: Signature = {
  id: 'usb-host-libusb-error',
  stage: 'display',
  title: 'A USB device drops out of the guest',
  matchers: [
    {
      phrases: [
        'libusb_release_interface: -4',
        'libusb: error [_open_sysfs_attr] open',
        'libusb_set_configuration: -6',
        'libusb_claim_interface: -6',
        'libusb_reset_device: -5',
      ],
      confidence: 'medium',
    },
    {
      phrases: [
        'reset high-speed USB device number',
        'reset full-speed USB device number',
        'reset SuperSpeed USB device number',
        'reset low-speed USB device number',
      ],
      confidence: 'low',
      atLeast: 8,
      with: [
        'qemu-system-<word>: libusb',
        'vfio-pci <bdf>: enabling device',
        '-device usb-host',
        '-device {"driver":"usb-host"',
      ],
    },
  ],
  explains: [],
  cause: 'The device enumerates anew, falls asleep, or does not get on with the guest’s USB controller.',
  confirm: ['How often each port is reset.'],
  ruleOut: ['It is one reset when the guest starts.'],
  fix: ['Pass the whole controller.', 'Switch autosuspend off; use a qemu-xhci controller.'],
  risk: 'The host loses the controller’s ports.',
  remedy: null,
  sources: ['https://www.qemu.org/docs/master/system/devices/usb.html'],
}
