// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDomainOutline } from '../../../../src-main/guest/outline/parse-domain-outline.ts'
import { guestNamespace } from '../../../../src-main/model/guest-metadata.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../../../support/corpus.ts'

const windows = `<domain type='kvm' id='3'>
  <name>win11</name>
  <uuid>6e6e8e2a-4f5e-4a3c-9d1a-2f6c6f0a1b2c</uuid>
  <metadata>
    <throughway:guest xmlns:throughway='${guestNamespace}' system='windows-11' purpose='gaming'>
      <throughway:device address='0000:01:00.0' vendor='10de' device='2684'/>
      <throughway:tuning hostCpus='0-3' guestCpus='4-7'/>
      <throughway:disc purpose='install' path='/iso/w.iso'/>
    </throughway:guest>
  </metadata>
  <memory unit='GiB'>16</memory>
  <vcpu placement='static'>4</vcpu>
  <memoryBacking><hugepages><page size='1' unit='G' nodeset='0'/></hugepages></memoryBacking>
  <numatune><memory mode='strict' nodeset='0'/><memnode cellid='0' mode='strict' nodeset='1'/></numatune>
  <cputune><vcpupin vcpu='0' cpuset='4'/><vcpupin vcpu='1' cpuset='5-6,^5'/><emulatorpin cpuset='0-1'/></cputune>
  <os firmware='efi'>
    <type arch='x86_64' machine='q35'>hvm</type>
    <loader readonly='yes' secure='yes' type='pflash'>/usr/share/OVMF/OVMF_CODE_4M.ms.fd</loader>
    <nvram template='/usr/share/OVMF/OVMF_VARS_4M.ms.fd'>/var/lib/libvirt/qemu/nvram/win11_VARS.fd</nvram>
  </os>
  <cpu mode='host-passthrough'><numa><cell id='0' cpus='0-3' memory='16' unit='GiB'/></numa></cpu>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <disk type='block' device='disk'><source dev='/dev/disk/by-id/nvme-x'/><target dev='vda'/></disk>
    <disk type='volume' device='disk'><source pool='default' volume='a.qcow2'/><target dev='vdb'/><shareable/></disk>
    <disk type='file' device='cdrom'><source file='/iso/w.iso' startupPolicy='optional'/><target dev='sda'/></disk>
    <disk type='file' device='cdrom'><target dev='sdb'/></disk>
    <disk type='network' device='disk'><source protocol='nbd' name='x'/><target dev='sdc'/></disk>
    <interface type='network'><source network='default'/></interface>
    <interface type='hostdev' managed='yes'><source><address type='pci' domain='0x0000' bus='0x03' slot='0x10' function='0x2'/></source></interface>
    <hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source></hostdev>
    <hostdev mode='subsystem' type='usb'><source startupPolicy='optional'><vendor id='0x046d'/><product id='0xc52b'/></source><alias name='hostdev1'/></hostdev>
    <hostdev mode='subsystem' type='usb'><source><address bus='1' device='5'/></source></hostdev>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0' state='connected'/></channel>
    <tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>
    <graphics type='spice' port='5901' listen='127.0.0.1'/>
    <video><model type='none'/></video>
  </devices>
</domain>`

test('everything that a start needs and a screen shows is read, in the units it is told in', () => {
  expect(parseDomainOutline(windows)).toEqual({
    name: 'win11',
    uuid: '6e6e8e2a-4f5e-4a3c-9d1a-2f6c6f0a1b2c',
    type: 'kvm',
    isOurs: true,
    system: 'windows-11',
    purpose: 'gaming',
    emulator: '/usr/bin/qemu-system-x86_64',
    memoryKiB: 16 * 1024 * 1024,
    vcpuCount: 4,
    hugePages: [{ pageKiB: 1_048_576, guestNodes: [0] }],
    cells: [{ id: 0, memoryKiB: 16 * 1024 * 1024 }],
    memoryNodes: [
      { cell: null, hostNodes: [0] },
      { cell: 0, hostNodes: [1] },
    ],
    pinnedCpus: [0, 1, 4, 6],
    firmware: {
      isAutomatic: true,
      loaderPath: '/usr/share/OVMF/OVMF_CODE_4M.ms.fd',
      isSecure: true,
      variablesPath: '/var/lib/libvirt/qemu/nvram/win11_VARS.fd',
      templatePath: '/usr/share/OVMF/OVMF_VARS_4M.ms.fd',
    },
    hasTpm: true,
    disks: [
      disk('vda', { source: { kind: 'block', path: '/dev/disk/by-id/nvme-x' } }),
      disk('vdb', { source: { kind: 'volume', pool: 'default', volume: 'a.qcow2' }, isShareable: true }),
      disc('sda', { source: { kind: 'file', path: '/iso/w.iso' }, isOptional: true }),
      disc('sdb', { source: { kind: 'none' } }),
      disk('sdc', { source: { kind: 'other', text: 'nbd x' } }),
    ],
    networks: [
      { kind: 'network', source: 'default' },
      { kind: 'hostdev', source: null },
    ],
    hostDevices: [
      { address: '0000:01:00.0', isManaged: true },
      { address: '0000:03:10.2', isManaged: true },
    ],
    remembered: [{ address: '0000:01:00.0', vendorId: '10de', deviceId: '2684' }],
    usbDevices: [
      usb({ vendorId: '046d', productId: 'c52b', startupPolicy: 'optional', alias: 'hostdev1' }),
      usb({ bus: 1, device: 5 }),
    ],
    graphics: ['spice'],
    consoleAddress: 'spice://127.0.0.1:5901',
    discs: [{ purpose: 'install', path: '/iso/w.iso' }],
    hasVideo: false,
    isAgentConnected: true,
    tuning: {
      hostCpus: [0, 1, 2, 3],
      guestCpus: [4, 5, 6, 7],
      governor: null,
      idleLatencyUs: null,
      x3dMode: null,
      hugePages: [],
    },
  })
})

function disk(target: string, more: object) {
  return { target, device: 'disk', isReadOnly: false, isShareable: false, isOptional: false, ...more }
}

function disc(target: string, more: object) {
  return { ...disk(target, more), device: 'cdrom', isReadOnly: true }
}

function usb(more: object) {
  const none = { vendorId: null, productId: null, bus: null, device: null, port: null, alias: null }
  return { ...none, startupPolicy: 'mandatory', ...more }
}

test('another prefix, or another namespace under ours, is somebody else’s domain', () => {
  const strange = windows.replace(guestNamespace, 'https://example.org/other')
  expect(parseDomainOutline(strange)).toMatchObject({ isOurs: false, system: null, remembered: [], tuning: null })
})

test.each([
  ['no XML', 'hello'],
  ['cut off', windows.slice(0, 400)],
  ['another document', '<network><name>default</name></network>'],
  ['a domain without a name', '<domain type="kvm"><memory>1</memory></domain>'],
  ['nothing', ''],
])('%s is no domain', (_what, text) => {
  expect(parseDomainOutline(text)).toBeNull()
})

test('a document type is how XML is made to read files: such a text is no domain', () => {
  const bomb = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><domain type='kvm'><name>x&b;</name></domain>`
  expect(parseDomainOutline(bomb)).toBeNull()
})

describe.skipIf(!hasCorpus)(corpusTitle('domains'), () => {
  test.each(listCorpus('domains', /\.xml$/))('$name is outlined', ({ path }) => {
    const text = fs.readFileSync(path, 'utf8')
    const hostdevs = text.match(/<hostdev[^>]*type=['"]pci['"][^>]*>/g) ?? []
    expect(parseDomainOutline(text)?.hostDevices).toHaveLength(hostdevs.length)
  })
})
