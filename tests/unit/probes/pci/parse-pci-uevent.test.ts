// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parsePciUevent } from '../../../../src-main/probes/pci/parse-pci-uevent.ts'

test('reads ids, class and driver; the class has no leading zero', () => {
  const text = `DRIVER=vfio-pci
PCI_CLASS=30000
PCI_ID=10DE:2684
PCI_SUBSYS_ID=1043:88E2
PCI_SLOT_NAME=0000:01:00.0
MODALIAS=pci:v000010DEd00002684sv00001043sd000088E2bc03sc00i00
`
  expect(parsePciUevent(text)).toEqual({
    vendorId: '10de',
    deviceId: '2684',
    subsystemVendorId: '1043',
    subsystemDeviceId: '88e2',
    classCode: '030000',
    driver: 'vfio-pci',
    modalias: 'pci:v000010DEd00002684sv00001043sd000088E2bc03sc00i00',
  })
})

test('a device without driver and card has neither', () => {
  expect(parsePciUevent('PCI_CLASS=60400\nPCI_ID=8086:460D\nPCI_SUBSYS_ID=0000:0000')).toEqual({
    vendorId: '8086',
    deviceId: '460d',
    subsystemVendorId: null,
    subsystemDeviceId: null,
    classCode: '060400',
    driver: null,
    modalias: null,
  })
})

test.each(['', 'PCI_ID=10DE:2684', 'PCI_CLASS=30000', 'PCI_CLASS=30000\nPCI_ID=10DE', 'PCI_CLASS=x\nPCI_ID=10DE:1'])(
  'is null where ids or class are missing: %j',
  (text) => expect(parsePciUevent(text)).toBeNull(),
)
