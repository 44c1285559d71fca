// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const bindSysfsWriteError: Signature = {
  id: 'bind-sysfs-write-error',
  stage: 'binding',
  title: 'A write to the driver’s files in sysfs was refused',
  matchers: [
    {
      phrases: [
        '/new_id: File exists',
        '/bind: <ENODEV>',
        '/driver_override: <EBUSY>',
        '/bind: <EBUSY>',
        '/new_id: write error',
        '/unbind: <ENODEV>',
      ],
      confidence: 'medium',
    },
    {
      phrases: [
        'echo: write error: <File exists|No such device|Device or resource busy>',
        'write error: <File exists|No such device|Device or resource busy>',
      ],
      confidence: 'medium',
      with: [
        '/sys/bus/pci/drivers/vfio-pci/',
        '/sys/bus/pci/drivers/vfio-pci/new_id',
        '/sys/bus/pci/devices/<path>/driver_override',
        '/sys/bus/pci/drivers_probe',
      ],
    },
  ],
  explains: [],
  cause: 'The id was known already, driver_override names another driver, or the device was bound elsewhere.',
  confirm: ['`cat /sys/bus/pci/devices/ADDRESS/driver_override` and the device’s driver.'],
  ruleOut: ['The device is on vfio-pci in spite of the message.'],
  fix: ['Clear the override (`echo > driver_override`), unbind the device and write its address to drivers_probe.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://docs.kernel.org/PCI/pci.html'],
}
