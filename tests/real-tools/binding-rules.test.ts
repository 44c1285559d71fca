// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { bindingRules, bindingRulesPath } from '../../src-main/host-config/binding/binding-rules.ts'
import { bindingSwitch } from '../../src-main/host-config/binding/binding-switch.ts'
import type { BoundDevice } from '../../src-main/model/operation.ts'
import { pciAddress } from '../support/pci-address.ts'
import { debianTreeGap, realToolsTitle, runInTree } from './debian-tree.ts'

const gpu: BoundDevice = { address: pciAddress('0000:01:00.0'), vendorId: '10de', deviceId: '2684' }
const audio: BoundDevice = { address: pciAddress('0000:01:00.1'), vendorId: '10de', deviceId: '22ba' }

/** What udev does for the device at 0000:01:00.0 when it is added. */
function addDevice(commandLine: string, ids: { vendor: string; device: string }) {
  const place = '/sys/devices/pci0000:00/0000:01:00.0'
  const files = [
    { path: bindingRulesPath, text: bindingRules([audio, gpu]) },
    { path: `${place}/uevent`, text: `PCI_SLOT_NAME=0000:01:00.0\nMODALIAS=pci:v0000${ids.vendor}\n` },
    { path: `${place}/vendor`, text: `0x${ids.vendor}\n` },
    { path: `${place}/device`, text: `0x${ids.device}\n` },
    { path: `${place}/driver_override`, text: '(null)\n' },
    { path: '/sys/bus/pci/drivers_probe', text: '' },
    { path: '/sys/bus/pci/uevent', text: '' },
  ]
  const script = [
    `ln -s ../../../bus/pci ${place}/subsystem`,
    'mkdir -p /sys/bus/pci/devices',
    'ln -s ../../../devices/pci0000:00/0000:01:00.0 /sys/bus/pci/devices/0000:01:00.0',
    `SYSTEMD_DEVICE_VERIFY_SYSFS=0 SYSTEMD_PROC_CMDLINE='${commandLine}' udevadm test --action=add ${place}`,
    `echo "override: $(cat ${place}/driver_override)"`,
    'echo "probed: $(cat /sys/bus/pci/drivers_probe)"',
  ].join('\n')
  const { stdout, stderr } = runInTree(files, script, ['proc', 'dev'])
  return { stdout, log: stderr }
}

describe.skipIf(debianTreeGap !== null)(realToolsTitle('udev rules'), () => {
  const ours = { vendor: '10de', device: '2684' }
  const both = bindingSwitch([audio, gpu])

  test('bind a device that comes late, before its own driver is loaded', () => {
    const { stdout, log } = addDevice(`quiet ${both} splash`, ours)
    expect(stdout).toContain('override: vfio-pci')
    expect(stdout).toContain('probed: 0000:01:00.0')
    const runs = [...stdout.matchAll(/^run: '(.*)'$/gm)].map(([, run]) => run)
    expect(runs[0]).toBe('kmod load vfio-pci')
    expect(runs.length).toBeGreaterThan(1)
    expect(log).not.toMatch(/70-throughway\.rules:\d+ (?:Invalid|Unknown|Failed|.*ignoring)/)
  })

  test.each([
    ['no switch', 'quiet', ours],
    ['an empty switch', 'throughway.bind', ours],
    ['a moved card: another device at the address', both, { vendor: '8086', device: '10d3' }],
    ['another model of that vendor', both, { vendor: '10de', device: '2685' }],
    ['a switch for its companion only', bindingSwitch([audio]), ours],
    ['an address that ends in this one', 'throughway.bind=10000:01:00.0=10de:2684', ours],
    ['an id that begins like this one', 'throughway.bind=0000:01:00.0=10de:26841', ours],
  ])('leave the device alone for %s', (_case, commandLine, ids) => {
    const { stdout } = addDevice(commandLine, ids)
    expect(stdout).toContain('override: (null)')
    expect(stdout).toMatch(/^probed: $/m)
    expect(stdout).not.toContain('vfio-pci')
  })
})
