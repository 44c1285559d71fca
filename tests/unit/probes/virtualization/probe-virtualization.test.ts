// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import type { FileStatus, HostReader } from '../../../../src-main/probes/host-reader.ts'
import { probeVirtualization } from '../../../../src-main/probes/virtualization/probe-virtualization.ts'
import { readAccessControl } from '../../../../src-main/probes/virtualization/read-access-control.ts'
import { readDeviceNode } from '../../../../src-main/probes/virtualization/read-device-node.ts'
import { readLibvirtNetworks } from '../../../../src-main/probes/virtualization/read-libvirt-networks.ts'
import { readQemu } from '../../../../src-main/probes/virtualization/read-qemu.ts'
import { hasLabCaptures, labTimeoutMs, labTitle, openLabCapture } from '../../../support/lab-captures.ts'
import { type HostTree, layOutHost } from '../../../support/temporary-host.ts'

const accounts: HostTree = {
  '/etc/passwd': 'root:x:0:0:root:/root:/bin/bash\nada:x:1000:1000::/home/ada:/bin/sh\nvms:x:1001:110::/:/bin/sh\n',
  '/etc/group': 'root:x:0:\nlibvirt:x:109:ada, bob\nkvm:x:110:ada\nvideo:x:44:ada\n',
}

const network = `<!--
WARNING: <network><name>not this</name>
-->
<network connections='1'>
  <name>default</name>
  <forward mode='nat'/>
  <bridge name='virbr0' stp='on' delay='0'/>
</network>
`

test('reads a whole stack', async () => {
  const reader = layOutHost({
    ...accounts,
    '/usr/bin/qemu-system-x86_64': '',
    '/usr/bin/swtpm': '',
    '/usr/lib/systemd/system/libvirtd.service': '',
    '/var/lib/dpkg/status': 'Package: qemu-system-x86\nStatus: install ok installed\nVersion: 1:10.0.2+ds-2\n',
    '/etc/libvirt/qemu/networks/default.xml': network,
    '/etc/libvirt/qemu/networks/lab&co.xml': '<network>\n  <name>lab&amp;co</name>\n</network>\n',
    '/etc/libvirt/qemu/networks/autostart/default.xml': { link: '../default.xml' },
    '/sys/kernel/security/lsm': 'lockdown,capability,landlock,yama,apparmor',
    '/usr/share/qemu/firmware/README': '',
    '/run/user/x': '',
    '/dev/null/x': '',
  })
  expect(await probeVirtualization(reader)).toEqual({
    kvmNode: { known: true, value: null, source: '/dev/kvm' },
    vfioNode: { known: false, reason: '/dev/vfio/vfio is not part of this directory' },
    qemu: {
      known: true,
      value: { version: '10.0.2', path: '/usr/bin/qemu-system-x86_64' },
      source: '/usr/bin/qemu-system-x86_64',
    },
    libvirt: {
      known: true,
      value: { version: null, layout: 'monolithic', enabled: 'none', isRunning: false },
      source: '/usr/lib/systemd/system/libvirtd.service',
    },
    guestFirmware: { known: true, value: [], source: '/usr/share/qemu/firmware' },
    softwareTpm: { known: true, value: '/usr/bin/swtpm', source: '/usr/bin/swtpm' },
    networks: {
      known: true,
      value: [
        { name: 'default', isAutostarted: true, bridge: 'virbr0' },
        { name: 'lab&co', isAutostarted: false, bridge: null },
      ],
      source: '/etc/libvirt/qemu/networks',
    },
    mandatoryAccessControl: { known: true, value: 'apparmor', source: '/sys/kernel/security/lsm' },
    accessGroups: {
      known: true,
      value: [
        { name: 'libvirt', members: ['ada', 'bob'] },
        { name: 'kvm', members: ['ada', 'vms'] },
      ],
      source: '/etc/group',
    },
  })
})

describe('a device node', () => {
  const status: FileStatus = {
    kind: 'device',
    mode: 0o660,
    userId: 0,
    groupId: 110,
    sizeBytes: 0,
    isAccessible: false,
  }
  const read = (patch: Partial<FileStatus>, isIdentityKnown: boolean) => {
    const reader: HostReader = {
      ...layOutHost(accounts),
      readStatus: () => ({ ok: true, value: { ...status, ...patch } }),
      readIdentity: () =>
        isIdentityKnown
          ? { ok: true, value: { userId: 1000, groupIds: [], sshConnection: null } }
          : { ok: false, problem: 'not-captured', detail: '' },
    }
    return readDeviceNode(reader, '/dev/kvm')
  }

  test('names its owners, and tells access only where it is known who looks or where all may', () => {
    const node = { path: '/dev/kvm', mode: 0o660, owner: 'root', group: 'kvm' }
    expect([read({}, true), read({}, false), read({ mode: 0o666, groupId: 999 }, false)]).toMatchObject([
      { value: { ...node, isAccessible: false } },
      { value: { ...node, isAccessible: null } },
      { value: { group: '999', isAccessible: true } },
    ])
  })
})

test('QEMU: by the store on NixOS, by itself on rpm systems, not installed, or not looked for', async () => {
  const store = '/nix/store/0123456789abcdfghijklmnpqrsvwxyz-qemu-10.1.2'
  const trees: readonly HostTree[] = [
    {
      [`${store}/bin/qemu-system-x86_64`]: '',
      '/usr/bin/env': '',
      '/run/current-system/sw/bin/qemu-system-x86_64': { link: `${store}/bin/qemu-system-x86_64` },
    },
    {
      '/usr/libexec/qemu-kvm': '',
      '/cmd/qemu-kvm-version.txt': 'QEMU emulator version 9.1.0 (qemu-kvm-9.1.0-15.el9)\n',
    },
    { '/usr/bin/env': '' },
    { '/proc/cpuinfo': '' },
  ]
  const read = await Promise.all(trees.map((tree) => readQemu(layOutHost(tree))))
  expect(read.map((qemu) => (qemu.known ? qemu.value : qemu.reason))).toEqual([
    { version: '10.1.2', path: '/run/current-system/sw/bin/qemu-system-x86_64' },
    { version: '9.1.0', path: '/usr/libexec/qemu-kvm' },
    null,
    '/usr/bin/qemu-system-x86_64 is not part of this directory',
  ])
})

test('mandatory access control: the active list decides, then what each module shows', () => {
  const lsm = '/sys/kernel/security/lsm'
  const enforce = '/sys/fs/selinux/enforce'
  const apparmor = '/sys/module/apparmor/parameters/enabled'
  const trees: readonly HostTree[] = [
    { [lsm]: 'lockdown,selinux,bpf', [enforce]: '1' },
    { [enforce]: '0' },
    { [lsm]: 'lockdown,selinux' },
    { [lsm]: 'capability,yama', [apparmor]: 'Y\n' },
    { [apparmor]: 'Y\n' },
    { [apparmor]: 'N\n', '/sys/fs/selinux/other': '' },
    { '/sys/module/kvm/x': '' },
  ]
  expect(trees.map((tree) => readAccessControl(layOutHost(tree)))).toMatchObject([
    { value: 'selinux-enforcing' },
    { value: 'selinux-permissive' },
    { known: false },
    { value: 'none' },
    { value: 'apparmor' },
    { value: 'none' },
    { known: false },
  ])
})

test('networks that only root may read need the helper; without libvirt there are none', () => {
  const folder = '/etc/libvirt/qemu/networks'
  const closed: HostReader = {
    ...layOutHost({}),
    listDirectory: () => ({ ok: false, problem: 'denied', detail: 'EACCES' }),
    readStatus: () => ({ ok: false, problem: 'denied', detail: 'EACCES' }),
  }
  expect([readLibvirtNetworks(closed), readLibvirtNetworks(layOutHost({ '/etc/passwd': '' }))]).toEqual([
    { known: false, needsHelper: true, reason: `${folder} is readable only by root; needs the helper` },
    { known: true, value: [], source: folder },
  ])
})

describe.skipIf(!hasLabCaptures)(labTitle, { timeout: labTimeoutMs }, () => {
  test('amd: a capture without the file system says so for everything', async () => {
    const { reader, dispose } = openLabCapture('amd')
    const facts = await probeVirtualization(reader)
    dispose()
    expect(Object.entries(facts).filter(([, fact]) => fact.known)).toEqual([])
  })
})
