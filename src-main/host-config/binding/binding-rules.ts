// SPDX-License-Identifier: MIT
import type { BoundDevice } from '../../model/operation.ts'
import { comparePciAddresses } from '../../model/pci-address.ts'
import { bindingEntry, bindingSwitchName } from './binding-switch.ts'

/** Sorts before 80-drivers.rules, which loads a device's own driver. */
export const bindingRulesPath = '/etc/udev/rules.d/70-throughway.rules'

/**
 * udev rules for devices that appear after the initramfs has done its work (a PCI domain that comes late, hot-plug):
 * bound only where address, id and switch agree. A driver that has the device by then keeps it.
 *
 * The switch is imported on a line of its own: udev evaluates the matches of one line before its imports, whatever
 * their order (sort_tokens() in systemd's udev-rules.c).
 */
export function bindingRules(devices: readonly BoundDevice[]): string {
  const sorted = [...devices].sort((left, right) => comparePciAddresses(left.address, right.address))
  const lines = sorted.flatMap((device) => {
    const entry = bindingEntry(device)
    // As a whole entry of the list only: one address can be the end of another.
    const patterns = [entry, `${entry},*`, `*,${entry}`, `*,${entry},*`].join('|')
    const same = [
      'ACTION=="add"',
      'SUBSYSTEM=="pci"',
      `KERNEL=="${device.address}"`,
      `ATTR{vendor}=="0x${device.vendorId}"`,
      `ATTR{device}=="0x${device.deviceId}"`,
    ].join(', ')
    return [
      '',
      `${same}, IMPORT{cmdline}="${bindingSwitchName}"`,
      `${same}, ENV{${bindingSwitchName}}=="${patterns}", ATTR{driver_override}="vfio-pci", RUN{builtin}+="kmod load vfio-pci"`,
      // For where vfio-pci is loaded already and will not look again by itself.
      `${same}, ENV{${bindingSwitchName}}=="${patterns}", ATTR{[subsystem/pci]drivers_probe}="$kernel"`,
    ]
  })
  return `# Put here by Throughway. Does nothing unless ${bindingSwitchName}= is on the kernel command line and names the device.
# 'throughway undo' takes it away.
${lines.join('\n')}
`
}
