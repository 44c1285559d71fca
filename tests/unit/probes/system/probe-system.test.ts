// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { Fact } from '../../../../src-main/model/fact.ts'
import type { HostReader, ReaderIdentity } from '../../../../src-main/probes/host-reader.ts'
import { probeSystem } from '../../../../src-main/probes/system/probe-system.ts'
import { type HostEntry, layOutHost } from '../../../support/temporary-host.ts'

type Entries = Readonly<Record<string, HostEntry>>

const dmi = '/sys/devices/virtual/dmi/id'
const folder = { folder: true } as const

const desktop: Entries = {
  '/proc/sys/kernel/hostname': 'workshop\n',
  '/proc/cpuinfo': 'processor\t: 0\nflags\t\t: fpu vme svm\n',
  '/proc/2/comm': 'kthreadd\n',
  '/proc/self/mountinfo': '27 1 259:2 / / rw,relatime - ext4 /dev/nvme0n1p2 rw\n',
  '/sys/class/dmi/id': { link: '../../devices/virtual/dmi/id' },
  [`${dmi}/sys_vendor`]: 'To Be Filled By O.E.M.\n',
  [`${dmi}/product_name`]: 'System Product Name\n',
  [`${dmi}/board_vendor`]: 'ASUSTeK COMPUTER INC.\n',
  [`${dmi}/board_name`]: 'TUF GAMING X570-PLUS  \n',
  [`${dmi}/bios_vendor`]: 'American Megatrends Inc.\n',
  [`${dmi}/bios_version`]: '\n',
  [`${dmi}/bios_date`]: '03/22/2024\n',
  [`${dmi}/chassis_type`]: '3\n',
  '/etc/os-release': { link: '../usr/lib/os-release' },
  '/usr/lib/os-release': 'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nID=debian\nVERSION_ID="13"\n',
  '/etc/debian_version': '13.2\n',
  '/run/systemd/system': folder,
  '/usr/bin': folder,
  '/usr/sbin': folder,
}

function withIdentity(reader: HostReader, identity: ReaderIdentity): HostReader {
  return { ...reader, readIdentity: () => ({ ok: true, value: identity }) }
}

function tell<T>(fact: Fact<T>): T | string {
  return fact.known ? fact.value : `unknown: ${fact.reason}`
}

test('a desktop is read, and firmware’s placeholders are no names', () => {
  const reader = withIdentity(layOutHost({ ...desktop, '/etc/group': 'root:x:0:\nkvm:x:104:ada\nada:x:1000:\n' }), {
    userId: 1000,
    groupIds: [1000, 104, 70001],
    sshConnection: '192.0.2.7 50412 192.0.2.1 22',
  })
  const facts = probeSystem(reader)
  const id = '/sys/class/dmi/id'
  const name = (file: string, value: string) => ({ known: true, value, source: `${id}/${file}` })
  expect(facts).toEqual({
    hostName: { known: true, value: 'workshop', source: '/proc/sys/kernel/hostname' },
    machine: {
      systemVendor: { known: false, reason: `${id}/sys_vendor holds the placeholder “To Be Filled By O.E.M.”` },
      productName: { known: false, reason: `${id}/product_name holds the placeholder “System Product Name”` },
      boardVendor: name('board_vendor', 'ASUSTeK COMPUTER INC.'),
      boardName: name('board_name', 'TUF GAMING X570-PLUS'),
      firmwareVendor: name('bios_vendor', 'American Megatrends Inc.'),
      firmwareVersion: { known: false, reason: `${id}/bios_version is empty` },
      firmwareDate: name('bios_date', '03/22/2024'),
      chassis: name('chassis_type', 'desktop'),
    },
    hypervisor: { known: true, value: null, source: '/proc/cpuinfo' },
    container: { known: true, value: null, source: '/proc/self/mountinfo' },
    distribution: {
      known: true,
      value: {
        id: 'debian',
        idLike: [],
        versionId: '13',
        prettyName: 'Debian GNU/Linux 13 (trixie)',
        family: 'debian',
      },
      source: '/etc/os-release',
    },
    imageBased: { known: true, value: null, source: '/run/ostree-booted' },
    isProxmox: { known: true, value: false, source: '/etc/pve' },
    session: {
      isRoot: { known: true, value: false, source: '/proc/self/status' },
      groups: { known: true, value: ['ada', 'kvm', '70001'], source: '/etc/group' },
      sshLocalAddress: { known: true, value: '192.0.2.1', source: 'SSH_CONNECTION' },
    },
  })
})

test('an empty tree leaves every fact of the system open', () => {
  const facts = probeSystem(layOutHost({}))
  const known = [...Object.values(facts.machine), ...Object.values(facts.session)]
    .concat([facts.hostName, facts.hypervisor, facts.container, facts.distribution, facts.imageBased, facts.isProxmox])
    .filter((fact) => fact.known)
  expect(known).toEqual([])
})

test.each<[string, Entries, string]>([
  ['a name, and its files', { '/etc/os-release': 'ID=debian\n', '/etc/debian_version': '13\n' }, 'debian'],
  [
    'files beside a stranger’s',
    { '/etc/os-release': 'ID=debian\n', '/etc/debian_version': '13\n', '/etc/pacman.conf': '' },
    'debian',
  ],
  ['files under an unknown name', { '/etc/os-release': 'ID=hobbyos\n', '/etc/pacman.conf': '' }, 'arch'],
  ['files against the name', { '/etc/os-release': 'ID=ubuntu\n', '/etc/arch-release': '' }, 'arch'],
  ['the name alone', { '/etc/os-release': 'ID=nobara\nID_LIKE="rhel fedora"\n' }, 'fedora'],
  ['a relative’s name alone', { '/etc/os-release': 'ID=newsuse\nID_LIKE="opensuse suse"\n' }, 'suse'],
  ['NixOS’s mark', { '/etc/os-release': 'ID=nixos\n', '/etc/NIXOS': '' }, 'nixos'],
  ['nothing known', { '/usr/lib/os-release': 'NAME=Home\n' }, 'other'],
])('the family is told by %s', (_name, entries, family) => {
  const { distribution } = probeSystem(layOutHost(entries))
  expect(distribution.known && distribution.value.family).toBe(family)
})

test.each<[string, Entries, string | null]>([
  ['a KVM guest', { '/proc/cpuinfo': 'flags : fpu hypervisor\n', [`${dmi}/sys_vendor`]: 'QEMU' }, 'qemu'],
  [
    'a guest without SMBIOS, by its clock',
    {
      '/proc/cpuinfo': 'flags : fpu hypervisor\n',
      '/sys/devices/system/clocksource/clocksource0/available_clocksource': 'tsc kvm-clock \n',
    },
    'kvm',
  ],
  ['a guest that says no more', { '/proc/cpuinfo': 'flags : fpu hypervisor\n' }, 'unknown'],
  ['a guest whose CPU hides it', { '/proc/cpuinfo': 'flags : fpu\n', [`${dmi}/sys_vendor`]: 'QEMU' }, 'qemu'],
  ['a rented machine', { '/proc/cpuinfo': 'flags : fpu vmx\n', [`${dmi}/sys_vendor`]: 'Amazon EC2' }, null],
  ['a Xen guest', { '/sys/hypervisor/type': 'xen\n', '/proc/xen/capabilities': '' }, 'xen'],
  [
    'the system that commands Xen',
    { '/sys/hypervisor/type': 'xen\n', '/proc/xen/capabilities': 'control_d\n' },
    'xen-dom0',
  ],
  [
    'the same by its features',
    { '/sys/hypervisor/type': 'xen\n', '/sys/hypervisor/properties/features': '00002705\n' },
    'xen',
  ],
  [
    'and with the commanding bit',
    { '/sys/hypervisor/type': 'xen\n', '/sys/hypervisor/properties/features': '00002f05\n' },
    'xen-dom0',
  ],
])('the hypervisor of %s', (_name, entries, expected) => {
  expect(tell(probeSystem(layOutHost(entries)).hypervisor)).toBe(expected)
})

test.each<[string, Entries, string | null | RegExp]>([
  ['systemd-nspawn', { '/run/systemd/container': 'systemd-nspawn\n' }, 'systemd-nspawn'],
  ['docker', { '/.dockerenv': '' }, 'docker'],
  ['podman', { '/run/.containerenv': 'engine="podman"\n' }, 'podman'],
  ['WSL', { '/proc/sys/kernel/osrelease': '5.15.153.1-microsoft-standard-WSL2\n' }, 'wsl'],
  ['LXC', { '/proc/self/mountinfo': '1 0 0:1 / /proc/cpuinfo rw - fuse.lxcfs lxcfs rw\n' }, 'lxc'],
  [
    'a machine made from a container’s image',
    {
      '/.dockerenv': '',
      '/proc/2/comm': 'kthreadd\n',
      '/proc/self/mountinfo': '1 0 254:0 / / rw - ext4 /dev/vda rw\n',
    },
    null,
  ],
  [
    'a container that sees the host’s processes',
    {
      '/.dockerenv': '',
      '/proc/2/comm': 'kthreadd\n',
      '/proc/self/mountinfo': '1 0 0:40 / / rw - overlay overlay rw\n',
    },
    'docker',
  ],
  ['a system under systemd', { '/run/systemd/system/x': '' }, null],
  ['a tree that says nothing', { '/etc/hostname': 'x' }, /^unknown: no container manager/],
])('the container of %s', (_name, entries, expected) => {
  const value = tell(probeSystem(layOutHost(entries)).container)
  if (expected instanceof RegExp) expect(value).toMatch(expected)
  else expect(value).toBe(expected)
})

const ostreeArgs = 'ostree=/ostree/boot.1/fedora/0123/0'
const deployment = '/ostree/deploy/fedora/deploy/abcd.0'
const ostreeTree: Entries = {
  '/run/ostree-booted': '',
  '/proc/cmdline': `BOOT_IMAGE=(hd0,gpt2)/vmlinuz ${ostreeArgs}\n`,
  [`${deployment}/usr/x`]: '',
  '/ostree/boot.1/fedora/0123/0': { link: '../../../deploy/fedora/deploy/abcd.0' },
}

test.each<[string, Entries, string | null]>([
  [
    'rpm-ostree',
    { ...ostreeTree, [`${deployment}.origin`]: '[origin]\nrefspec=fedora:x\n', '/usr/bin/bootc': '' },
    'ostree',
  ],
  [
    'a container image with bootc',
    { ...ostreeTree, [`${deployment}.origin`]: '[origin]\ncontainer-image-reference=x\n', '/usr/bin/bootc': '' },
    'bootc',
  ],
  [
    'a container image without bootc',
    { ...ostreeTree, [`${deployment}.origin`]: '[origin]\ncontainer-image-reference=x\n' },
    'ostree',
  ],
  ['composefs', { '/run/x': '', '/proc/cmdline': 'composefs=abc rw\n', '/usr/bin/bootc': '' }, 'bootc'],
  ['a system that is not running', { '/ostree/repo/config': '', '/run': folder }, 'ostree'],
  ['an ordinary system', { '/run/lock': folder }, null],
])('who brings /usr: %s', (_name, entries, expected) => {
  expect(tell(probeSystem(layOutHost(entries)).imageBased)).toBe(expected)
})

test('below sudo in an SSH session the address is not known, and on a console there is none', () => {
  const identity = { userId: 0, groupIds: [0], sshConnection: null }
  const chain = (top: string): Entries => ({
    '/proc/self/status': 'Name:\tnode\nPPid:\t30\n',
    '/proc/30/status': 'Name:\tsudo\nPPid:\t20\n',
    '/proc/20/status': 'Name:\tbash\nPPid:\t10\n',
    '/proc/10/status': `Name:\t${top}\nPPid:\t1\n`,
    '/proc/1/status': 'Name:\tsystemd\nPPid:\t0\n',
  })
  const read = (top: string) => probeSystem(withIdentity(layOutHost(chain(top)), identity)).session.sshLocalAddress
  expect([read('sshd-session'), read('login')]).toEqual([
    { known: false, reason: 'this runs below an SSH session whose address was taken from its environment' },
    { known: true, value: null, source: 'SSH_CONNECTION' },
  ])
})

test('Proxmox is told by its management or its kernel', () => {
  const read = (entries: Entries) => tell(probeSystem(layOutHost(entries)).isProxmox)
  expect([
    read({ '/usr/bin/pveversion': '' }),
    read({ '/etc/pve': folder }),
    read({ '/proc/sys/kernel/osrelease': '6.8.12-4-pve\n', '/etc/hostname': 'x' }),
    read({ '/etc/hostname': 'x' }),
  ]).toEqual([true, true, true, false])
})
