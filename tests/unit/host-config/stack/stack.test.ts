// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { deriveActions } from '../../../../src-main/host-config/derive-actions.ts'
import type { Operation } from '../../../../src-main/model/operation.ts'
import { type HostTexts, memoryHostFiles } from '../../../support/memory-host-files.ts'

/** What is run and what takes it back, as lines; or why nothing is. */
function derive(operation: Operation, texts: HostTexts) {
  const derived = deriveActions(operation, memoryHostFiles(texts))
  if (!derived.ok) return derived.failure.text
  return derived.value.map((action) => {
    if (action.kind !== 'run') return action.kind
    const line = ({ program, args }: typeof action.run) => [program, ...args].join(' ')
    return action.undo === null ? line(action.run) : `${line(action.run)} | ${line(action.undo)}`
  })
}

const install: Operation = { kind: 'packages.install', parts: ['qemu', 'software-tpm'] }

test.each([
  [
    'debian',
    'ID=debian\n',
    ['apt-get install --yes --no-remove -o Dpkg::Options::=--force-confold -- qemu-system-x86 swtpm swtpm-tools'],
  ],
  [
    'a system like Ubuntu',
    'ID=pop\nID_LIKE="ubuntu debian"\n',
    ['apt-get install --yes --no-remove -o Dpkg::Options::=--force-confold -- qemu-system-x86 swtpm swtpm-tools'],
  ],
  ['fedora', 'ID=fedora\n', ['dnf install --assumeyes -- qemu-kvm swtpm swtpm-tools']],
  ['arch', 'ID=arch\n', ['pacman -S --needed --noconfirm -- qemu-desktop swtpm']],
  [
    'opensuse',
    'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n',
    ['zypper --non-interactive install -- qemu-x86 swtpm'],
  ],
  ['an unknown system', 'ID=plan9\n', 'how packages are installed on this distribution is not known to Throughway'],
] as const)('packages on %s', (_, release, expected) => {
  expect(derive(install, { '/etc/os-release': release })).toEqual(expected)
})

test('an image-based system and Proxmox are refused with the reason', () => {
  expect(derive(install, { '/etc/os-release': 'ID=fedora\n', '/run/ostree-booted': '' })).toMatch(/rpm-ostree/)
  expect(derive(install, { '/etc/os-release': 'ID=debian\n', '/etc/pve/storage.cfg': '' })).toMatch(/Proxmox/)
})

const units = '/usr/lib/systemd/system'
const wants = '/etc/systemd/system/sockets.target.wants'

test.each([
  [
    'the monolithic layout',
    { [`${units}/libvirtd.socket`]: '' },
    ['systemctl enable --now libvirtd.socket | systemctl disable --now libvirtd.socket'],
  ],
  [
    'the modular layout',
    { [`${units}/virtqemud.socket`]: '', [`${units}/virtnetworkd.socket`]: '' },
    [
      'systemctl enable --now virtqemud.socket virtnetworkd.socket | systemctl disable --now virtqemud.socket virtnetworkd.socket',
    ],
  ],
  [
    'both shipped, the monolithic one in use',
    { [`${units}/virtqemud.socket`]: '', [`${units}/libvirtd.socket`]: '', [`${wants}/libvirtd.socket`]: '' },
    [],
  ],
  [
    'no libvirt yet, on a system like Debian',
    { [`${units}/ssh.service`]: '' },
    ['systemctl enable --now libvirtd.socket | systemctl disable --now libvirtd.socket'],
  ],
  ['no systemd', {}, 'this system is not started by systemd: switch libvirt on by its own means'],
] as const)('libvirt with %s', (_, texts, expected) => {
  expect(derive({ kind: 'libvirt.enable' }, texts)).toEqual(expected)
})

test.each([
  ['a person who is not in the group', 'libvirt:x:110:someone\n', ['gpasswd -a ada libvirt | gpasswd -d ada libvirt']],
  ['a person who is', 'libvirt:x:110:someone,ada\n', []],
  ['a system whose packages will make the group', 'kvm:x:108:\n', ['gpasswd -a ada libvirt | gpasswd -d ada libvirt']],
] as const)('admitting %s', (_, group, expected) => {
  const texts = {
    '/etc/passwd': 'root:x:0:0::/root:/bin/sh\nada:x:1000:1000::/home/ada:/bin/sh\n',
    '/etc/group': group,
  }
  expect(derive({ kind: 'libvirt.admit-user', userId: 1000 }, texts)).toEqual(expected)
})

test('an account that is kept elsewhere is not guessed', () => {
  const texts = { '/etc/passwd': 'root:x:0:0::/root:/bin/sh\n', '/etc/group': 'libvirt:x:110:\n' }
  expect(derive({ kind: 'libvirt.admit-user', userId: 1000 }, texts)).toMatch(/number 1000 is not in \/etc\/passwd/)
})

test('the default network: started and made automatic, each taken back; nothing where it is so', () => {
  const folder = '/etc/libvirt/qemu/networks'
  expect(derive({ kind: 'libvirt-network.enable' }, { [`${folder}/default.xml`]: '' })).toEqual([
    'virsh -c qemu:///system net-autostart default | virsh -c qemu:///system net-autostart --disable default',
    'virsh -c qemu:///system net-start default | virsh -c qemu:///system net-destroy default',
  ])
  const running = { [`${folder}/autostart/default.xml`]: '', '/run/libvirt/network/default.xml': '' }
  expect(derive({ kind: 'libvirt-network.enable' }, running)).toEqual([])
})

describe('the place for disks', () => {
  const etc = '/etc/libvirt/storage'
  const run = '/run/libvirt/storage'
  const [defined, automatic, active] = [`${etc}/default.xml`, `${etc}/autostart/default.xml`, `${run}/default.xml`]
  const pid = `${run}/driver.pid`
  const define =
    'virsh -c qemu:///system pool-define-as default dir --target /var/lib/libvirt/images | virsh -c qemu:///system pool-undefine default'
  const build = 'virsh -c qemu:///system pool-start default --build | virsh -c qemu:///system pool-destroy default'
  const start = 'virsh -c qemu:///system pool-start default | virsh -c qemu:///system pool-destroy default'
  const atBoot =
    'virsh -c qemu:///system pool-autostart default | virsh -c qemu:///system pool-autostart --disable default'

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['libvirt was never asked', [], [define, build, atBoot]],
    ['there is none', [pid, `${etc}/autostart/x`], [define, build, atBoot]],
    ['it is stopped', [defined, pid], [start, atBoot]],
    ['it is stopped and automatic', [defined, automatic, pid], [start]],
    ['it is active and not automatic', [defined, pid, active], [atBoot]],
    ['it is as it should be', [defined, automatic, pid, active], []],
    ['it is automatic, and libvirt was not asked in this boot', [defined, automatic], []],
    ['it is not automatic, and libvirt was not asked in this boot', [defined], [start, atBoot]],
    ['somebody made it for this boot', [pid, active], []],
    ['there is another', [`${etc}/vault.xml`], []],
    ['there is another besides, both stopped', [defined, `${etc}/vault.xml`, pid], []],
    ['somebody made another for this boot', [pid, `${run}/vault.xml`], []],
  ])('where %s', (_where, paths, expected) => {
    expect(derive({ kind: 'libvirt-pool.enable' }, Object.fromEntries(paths.map((path) => [path, ''])))).toEqual(
      expected,
    )
  })

  test.each([
    ['definitions', { [etc]: null }],
    ['states', { [run]: null }],
    ['what starts at boot', { [defined]: '', [active]: '', [automatic]: null }],
  ])('nothing is concluded where only root can read the %s', (_what, texts: HostTexts) => {
    const derived = deriveActions({ kind: 'libvirt-pool.enable' }, memoryHostFiles(texts))
    expect(derived).toMatchObject({ ok: false, failure: { code: 'unreadable', needsHelper: true } })
  })
})

test.each<readonly [string, Operation, string]>([
  ['packages', install, 'virtualisation.libvirtd = { enable = true; qemu.swtpm.enable = true; };'],
  ['services', { kind: 'libvirt.enable' }, 'virtualisation.libvirtd.enable = true;'],
  ['groups', { kind: 'libvirt.admit-user', userId: 1000 }, 'users.users.ada.extraGroups = [ "libvirtd" ];'],
])('NixOS declares its %s: the line that does it is named, and nothing is run', (_what, operation, line) => {
  const texts = {
    '/etc/os-release': 'ID=nixos\nNAME=NixOS\n',
    '/etc/passwd': 'ada:x:1000:1000::/home/ada:/bin/sh\n',
    '/etc/group': 'wheel:x:1:\n',
  }
  expect(derive(operation, texts)).toContain(line)
})

test('a group that an image keeps in /usr has to be copied first', () => {
  const texts = {
    '/etc/os-release': 'ID=fedora\n',
    '/etc/passwd': 'ada:x:1000:1000::/home/ada:/bin/sh\n',
    '/etc/group': 'wheel:x:10:ada\n',
    '/usr/lib/group': 'libvirt:x:971:\n',
  }
  const admit: Operation = { kind: 'libvirt.admit-user', userId: 1000 }
  expect(derive(admit, texts)).toContain('grep ^libvirt: /usr/lib/group >> /etc/group')
  expect(derive(admit, { ...texts, '/etc/group': 'libvirt:x:971:\n' })).toEqual([
    'gpasswd -a ada libvirt | gpasswd -d ada libvirt',
  ])
})
