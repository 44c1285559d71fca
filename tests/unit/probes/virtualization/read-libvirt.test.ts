// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { readLibvirt } from '../../../../src-main/probes/virtualization/read-libvirt.ts'
import { type HostTree, layOutHost } from '../../../support/temporary-host.ts'

const usr = '/usr/lib/systemd/system'
const etc = '/etc/systemd/system'
const link = (unit: string) => ({ link: `${usr}/${unit}` })

async function read(tree: HostTree) {
  const libvirt = await readLibvirt(layOutHost({ '/run/systemd/x': '', ...tree }))
  return libvirt.known ? libvirt.value : libvirt.reason
}

test('Debian: one daemon, started at boot, version by its library', async () => {
  const tree = {
    [`${usr}/libvirtd.service`]: '',
    '/usr/sbin/virtqemud': '',
    [`${etc}/multi-user.target.wants/libvirtd.service`]: link('libvirtd.service'),
    [`${etc}/sockets.target.wants/libvirtd.socket`]: link('libvirtd.socket'),
    '/usr/lib/x86_64-linux-gnu/libvirt.so.0': { link: 'libvirt.so.0.11003.0' },
    '/run/libvirt/libvirt-sock': '',
  }
  expect(await read(tree)).toEqual({
    version: '11.3.0',
    layout: 'monolithic',
    enabled: 'monolithic',
    isRunning: true,
  })
})

test('Fedora: daemons by driver, only their sockets at boot, not started', async () => {
  const tree = {
    [`${usr}/virtqemud.service`]: '',
    [`${etc}/sockets.target.wants/virtqemud.socket`]: link('virtqemud.socket'),
    [`${etc}/sockets.target.wants/virtlogd.socket`]: link('virtlogd.socket'),
    '/cmd/virtqemud-version.txt': 'virtqemud (libvirt) 11.0.0\n',
  }
  expect(await read(tree)).toEqual({ version: '11.0.0', layout: 'modular', enabled: 'modular', isRunning: false })
})

test('Arch: both are there; none, one, both or a masked one starts at boot', async () => {
  const both = {
    [`${usr}/libvirtd.service`]: '',
    [`${usr}/virtqemud.service`]: '',
    [`${etc}/dbus.service`]: '',
    '/var/lib/pacman/local/libvirt-1:11.7.0-1/desc': '',
  }
  const wantsOld = { [`${etc}/multi-user.target.wants/libvirtd.service`]: link('libvirtd.service') }
  const wantsNew = { [`${etc}/multi-user.target.wants/virtqemud.service`]: link('virtqemud.service') }
  const masked = { [`${etc}/libvirtd.service`]: { link: '/dev/null' } }
  const enabled = await Promise.all(
    [
      both,
      { ...both, ...wantsOld },
      { ...both, ...wantsOld, ...wantsNew },
      { ...both, ...wantsOld, ...wantsNew, ...masked },
    ].map((tree) => read(tree)),
  )
  expect(enabled).toMatchObject([
    { version: '11.7.0', layout: 'both', enabled: 'none' },
    { layout: 'both', enabled: 'monolithic' },
    { layout: 'both', enabled: 'both' },
    { layout: 'both', enabled: 'modular' },
  ])
})

test('OpenRC and runit: services by runlevel and by folder', async () => {
  const openRc = { '/etc/init.d/libvirtd': '', '/etc/runlevels/default/libvirtd': { link: '/etc/init.d/libvirtd' } }
  const runit = { '/etc/sv/virtqemud/run': '', '/var/service/virtqemud': { link: '/etc/sv/virtqemud' } }
  expect([await read(openRc), await read(runit)]).toMatchObject([
    { layout: 'monolithic', enabled: 'monolithic', version: null },
    { layout: 'modular', enabled: 'modular' },
  ])
})

test('not installed is known where programs and units lie; nothing is known of a part of a host', async () => {
  expect([await read({ '/usr/bin/sh': '', '/etc/systemd/system/x': '' }), await read({})]).toEqual([
    null,
    '/usr/sbin/libvirtd is not part of this directory',
  ])
})
