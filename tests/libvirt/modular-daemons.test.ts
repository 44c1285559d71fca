// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectLibvirt } from '../../src-main/libvirt/connect-libvirt.ts'
import { chooseSockets } from '../../src-main/libvirt/connection/choose-sockets.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'
import { take } from './support/take.ts'

const user = { userId: 1_000, runtimeDirectory: '/run/user/1000', homeDirectory: '/home/user' }
const root = { ...user, userId: 0 }

test.each([
  ['qemu:///system', user, '/run/libvirt/libvirt-sock', 'qemu:///system'],
  ['qemu:///session', user, '/run/user/1000/libvirt/libvirt-sock', 'qemu:///session'],
  [
    'qemu:///session',
    { ...user, runtimeDirectory: undefined },
    '/home/user/.cache/libvirt/libvirt-sock',
    'qemu:///session',
  ],
  ['qemu:///session', root, '/run/libvirt/libvirt-sock', 'qemu:///session'],
  ['test:///default', user, '/run/libvirt/libvirt-sock', 'test:///default'],
  ['qemu+unix:///system?socket=/tmp/a%20b', user, '/tmp/a b', 'qemu:///system'],
  ['qemu:///system?mode=direct', user, '/run/libvirt/virtqemud-sock', 'qemu:///system'],
])('%s of %o is at %s', (uri, surroundings, socketPath, name) => {
  // The daemons' own sockets must not be here by chance: what is asked is where to go without them.
  const options =
    uri.includes('?') || !fs.existsSync('/run/libvirt/virtqemud-sock') ? { uri } : { uri: `${uri}?mode=legacy` }
  const chosen = chooseSockets(options, surroundings)
  expect(chosen).toMatchObject({ ok: true, value: { hypervisor: { socketPath, name } } })
})

test.each(['', 'qemu', 'qemu://host/system', 'qemu+ssh:///system', 'qemu+tcp://10.0.0.1/system', 'http://x'])(
  '“%s” is refused by name',
  (uri) => {
    expect(chooseSockets({ uri }, user)).toMatchObject({
      ok: false,
      failure: { code: 'argument-invalid', detail: expect.stringContaining(`uri is “${uri}”`) },
    })
  },
)

test('a daemon of its own comes before the monolithic one, and what has none is answered for by the hypervisor’s', () => {
  const socketDirectory = makeTemporaryFolder()
  for (const name of ['libvirt-sock', 'virtqemud-sock', 'virtnetworkd-sock']) {
    fs.writeFileSync(path.join(socketDirectory, name), '')
  }
  expect(chooseSockets({ uri: 'qemu:///system', socketDirectory }, user)).toEqual({
    ok: true,
    value: {
      hypervisor: { socketPath: path.join(socketDirectory, 'virtqemud-sock'), name: 'qemu:///system' },
      network: { socketPath: path.join(socketDirectory, 'virtnetworkd-sock'), name: 'network:///system' },
    },
  })
  expect(chooseSockets({ uri: 'test:///default', socketDirectory }, user)).toEqual({
    ok: true,
    value: { hypervisor: { socketPath: path.join(socketDirectory, 'libvirt-sock'), name: 'test:///default' } },
  })
})

describe.skipIf(missingLibvirtd() !== null)('sockets of modular daemons', () => {
  let qemu: OwnLibvirtd
  let others: OwnLibvirtd
  beforeAll(async () => {
    qemu = await OwnLibvirtd.start()
    others = await OwnLibvirtd.start()
  })
  afterAll(async () => {
    await qemu?.stop()
    await others?.stop()
  })

  test('each call goes to the daemon that has it, and finds it again after that daemon restarted', async () => {
    // Debian 12 has no modular daemons. A second libvirtd, asked for its drivers one by one, stands in for them.
    const socketDirectory = makeTemporaryFolder()
    fs.symlinkSync(path.join(qemu.socketDirectory, 'libvirt-sock'), path.join(socketDirectory, 'virtqemud-sock'))
    for (const name of ['network', 'storage', 'nodedev']) {
      fs.symlinkSync(path.join(others.socketDirectory, 'libvirt-sock'), path.join(socketDirectory, `virt${name}d-sock`))
    }
    const libvirt = await take(connectLibvirt({ uri: 'qemu:///system', socketDirectory }))
    const told: string[] = []
    const subscription = await take(
      libvirt.events.subscribe('network-lifecycle', ({ event, network }) => told.push(`${network.name} ${event}`)),
    )
    await take(libvirt.networks.define('<network><name>over-there</name><bridge name="virbr-m"/></network>'))
    expect(others.virsh('net-list', '--all', '--name')).toBe('over-there')
    expect(qemu.virsh('net-list', '--all', '--name')).toBe('')
    expect(await take(libvirt.storagePools.list())).toEqual([])
    expect((await take(libvirt.nodeDevices.list())).length).toBeGreaterThan(0)
    expect(await take(libvirt.host.type())).toBe('QEMU')
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(told).toEqual(['over-there defined'])

    await others.kill()
    expect(await subscription.ended).toMatchObject({ code: 'connection-lost' })
    expect(await take(libvirt.host.isAlive())).toBe(true)
    await others.launch()
    expect((await take(libvirt.networks.list())).map(({ name }) => name)).toEqual(['over-there'])
    await libvirt.close()
  })
})
