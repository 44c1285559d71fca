// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const usbHostPermission: Signature = {
  id: 'usb-host-permission',
  stage: 'display',
  title: 'QEMU may not open the USB device',
  matchers: [
    {
      phrases: [
        'failed to open /dev/bus/usb/<path>: <EACCES>',
        "Could not open '/dev/bus/usb/<path>': <EACCES>",
        'libusb_open: -3 [ACCESS]',
        "libusb couldn't open USB device /dev/bus/usb/<path>: <EACCES>",
        "couldn't open USB device /dev/bus/usb/<path>",
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'QEMU runs as a user or in a container to whom the node does not belong.',
  confirm: ['`ls -l` on the node; denials in the kernel’s log.'],
  ruleOut: ['The node belongs to QEMU’s user.'],
  fix: ['The system’s libvirt; or a udev rule with uaccess.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/kubevirt/kubevirt/issues/10727'],
}
