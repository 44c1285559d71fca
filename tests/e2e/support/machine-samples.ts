// SPDX-License-Identifier: MIT
import type { GuestOptions, MachineView, PreflightCheck } from '../../../src-main/model/machine-view.ts'
import { pciAddress } from '../../support/pci-address.ts'

/** What a workstation has for guests: enough that every list of Create has something in it. */
export const sampleOptions: GuestOptions = {
  pools: [
    { name: 'default', path: '/var/lib/libvirt/images', freeBytes: 412e9, standing: 'active' },
    { name: 'fast', path: '/srv/vm', freeBytes: 1.6e12, standing: 'active' },
  ],
  networks: [
    { name: 'default', isActive: true },
    { name: 'isolated', isActive: false },
  ],
  bridges: ['br0'],
  interfaces: ['enp6s0'],
  images: [
    {
      path: '/home/anna/Downloads/Win11_25H2_English_x64.iso',
      sizeBytes: 6.9e9,
      content: {
        kind: 'windows',
        version: '11',
        build: '26200',
        editions: [
          { index: 1, name: 'Windows 11 Home' },
          { index: 6, name: 'Windows 11 Pro' },
        ],
        architecture: 'x86_64',
        languages: ['en-US'],
      },
    },
    {
      path: '/var/lib/libvirt/images/debian-13.2.0-amd64-netinst.iso',
      sizeBytes: 7.8e8,
      content: { kind: 'linux', family: 'Debian', version: '13.2', unattended: 'preseed' },
    },
    {
      path: '/home/anna/Downloads/virtio-win-0.1.285.iso',
      sizeBytes: 7.6e8,
      content: { kind: 'virtio-drivers', version: '0.1.285', systems: ['Windows 10', 'Windows 11'] },
    },
  ],
  blockDevices: [
    {
      path: '/dev/disk/by-id/nvme-Samsung_SSD_990_PRO_2TB_S7DNNJ0W',
      model: 'Samsung SSD 990 PRO 2TB',
      sizeBytes: 2e12,
      refusal: null,
      content: 'Windows',
    },
    {
      path: '/dev/disk/by-id/nvme-WD_BLACK_SN850X_1000GB_2231',
      model: 'WD_BLACK SN850X 1000GB',
      sizeBytes: 1e12,
      refusal: 'The host boots from it.',
      content: null,
    },
  ],
  usbDevices: [
    {
      port: '1-4',
      vendorId: '046d',
      productId: 'c52b',
      name: 'Logitech Unifying Receiver',
      lentTo: null,
      warning: 'It is the host’s last keyboard.',
    },
    {
      port: '3-2.1',
      vendorId: '045e',
      productId: '0b12',
      name: 'Xbox Wireless Controller',
      lentTo: null,
      warning: null,
    },
  ],
  inputs: [{ path: '/dev/input/by-id/usb-Keychron_K8-event-kbd', kind: 'keyboard', name: 'Keychron K8' }],
}

/** Checks of a machine whose card was moved since. */
export const samplePreflight: readonly PreflightCheck[] = [
  { code: 'iommu-on', verdict: 'pass', text: 'The kernel drives an IOMMU.', source: null },
  {
    code: 'device-unchanged',
    verdict: 'fail',
    text: '0000:01:00.0 was 10de:2704 when it was chosen and is 10de:2206 now: the card was moved or replaced. Choose it again in Create.',
    source: '/sys/bus/pci/devices/0000:01:00.0/device',
  },
  { code: 'group-viable', verdict: 'pass', text: 'Nothing else is in group 12.', source: null },
  {
    code: 'huge-pages',
    verdict: 'warn',
    text: '8192 pages of 2 MiB are wanted and 8100 are free; the rest is made at the start.',
    source: '/proc/meminfo',
  },
  {
    code: 'hook',
    verdict: 'unknown',
    text: 'Whether the hook is in place could not be read.',
    source: '/etc/libvirt/hooks/qemu',
  },
  { code: 'disks', verdict: 'pass', text: 'All of them are there.', source: null },
]

/** A machine that runs, changed by `patch`. */
export function buildMachine(patch: Partial<MachineView> = {}): MachineView {
  return {
    uuid: '6c4a6d1e-2d1d-4f0e-9a55-7b1f6a1f9c01',
    name: 'windows-11',
    state: 'running',
    isOurs: true,
    system: 'windows-11',
    purpose: 'gaming',
    memoryKiB: 16 * 1024 * 1024,
    vcpuCount: 12,
    hostDevices: [pciAddress('0000:01:00.0'), pciAddress('0000:01:00.1')],
    startsWithHost: false,
    isAgentConnected: true,
    hasGraphics: true,
    consoleAddress: null,
    installation: null,
    run: null,
    usbDevices: [],
    action: null,
    lastFailure: null,
    ...patch,
  }
}

/** A picture of one pixel. */
export const sampleScreenshot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
