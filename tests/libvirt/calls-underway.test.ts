// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { connectLibvirt } from '../../src-main/libvirt/connect-libvirt.ts'
import type { LibvirtConnection } from '../../src-main/libvirt/libvirt-connection.ts'
import { XdrWriter } from '../../src-main/libvirt/wire/xdr-writer.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { type FakeCall, FakeDaemon } from './support/fake-daemon.ts'
import { open } from './support/open.ts'
import { take, takeFailure } from './support/take.ts'
import { tinyDomain } from './support/tiny-domain.ts'

const uuid = '00000000-0000-0000-0000-000000000001'

describe('how many calls lie at a daemon', () => {
  let daemon: FakeDaemon
  let libvirt: LibvirtConnection
  let held: FakeCall[] = []
  beforeAll(async () => {
    daemon = await FakeDaemon.start()
    daemon.answer = (call) => held.push(call)
    libvirt = await take(connectLibvirt({ uri: 'test:///default', socketDirectory: daemon.socketDirectory }))
  })
  afterAll(async () => {
    await libvirt.close()
    await daemon.stop()
  })

  /** Answers the oldest, and returns when what that set off has arrived; with the names that lie there then. */
  async function answerOne(): Promise<string[]> {
    const call = held.shift()
    call?.reply(call.header.procedure === numbers.suspend ? Buffer.alloc(0) : domainPayload(nameIn(call)))
    await settled(() => held.length)
    return held.map(nameIn)
  }

  test('of those that may take long never more than four, each in its turn', async () => {
    held = []
    const names = Array.from({ length: 12 }, (_, index) => `long-${index}`)
    const asked = Promise.all(names.map((name) => take(libvirt.domains.suspend({ name, uuid, id: -1 }))))
    await settled(() => held.length)
    expect(held.map(nameIn)).toEqual(names.slice(0, 4))
    for (let done = 1; done < names.length; done++) {
      expect(await answerOne()).toEqual(names.slice(done, done + 4))
    }
    await answerOne()
    await asked
  })

  test('of prompt ones four while the daemon is silent, more with each answer, and four again after a pause', async () => {
    held = []
    const ask = (count: number) =>
      Promise.all(Array.from({ length: count }, (_, index) => take(libvirt.domains.lookupByName(`prompt-${index}`))))
    const asked = ask(60)
    await settled(() => held.length)
    const lying = [held.length]
    while (held.length > 0) lying.push((await answerOne()).length)
    // Each answer lets one more in than left, until there are sixteen; at the end nobody is left to send.
    expect(lying).toEqual([
      ...Array.from({ length: 13 }, (_, index) => 4 + index),
      ...Array.from({ length: 32 }, () => 16),
      ...Array.from({ length: 16 }, (_, index) => 15 - index),
    ])
    expect((await asked).map(({ name }) => name)).toEqual(Array.from({ length: 60 }, (_, index) => `prompt-${index}`))
    const again = ask(10)
    await settled(() => held.length)
    expect(held).toHaveLength(4)
    while (held.length > 0) await answerOne()
    await again
  })

  test('prompt ones pass long ones that wait', async () => {
    held = []
    const long = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => take(libvirt.domains.suspend({ name, uuid, id: -1 })))
    const prompt = take(libvirt.domains.lookupByName('prompt'))
    await settled(() => held.length)
    expect(held.map(nameIn)).toEqual(['a', 'b', 'c', 'd'])
    expect(await answerOne()).toEqual(['b', 'c', 'd', 'e', 'prompt'])
    while (held.length > 0) await answerOne()
    await Promise.all([...long, prompt])
  })
})

describe.skipIf(missingLibvirtd() !== null)('a libvirtd whose calls take long', () => {
  let daemon: OwnLibvirtd
  const file = (name: string) => path.join(daemon.folder, name)
  const starts = () =>
    fs.existsSync(file('starts')) ? fs.readFileSync(file('starts'), 'utf8').split('\n').length - 1 : 0

  beforeAll(async () => {
    daemon = await OwnLibvirtd.start()
    fs.mkdirSync(file('etc/hooks'))
    // Each start waits for a word of the test, with libvirt's lock on its domain held.
    const hook = `#!/bin/sh
[ "$2" = prepare ] || exit 0
echo "$1" >>'${file('starts')}'
until [ -e '${file('go')}' ]; do sleep 0.1; done
`
    fs.writeFileSync(file('etc/hooks/qemu'), hook, { mode: 0o755 })
    await daemon.kill()
    await daemon.launch()
  })
  afterAll(() => daemon?.stop())

  const keepAlive = { intervalMs: 250, count: 8 }

  test('is not taken for dead over them: pings are answered, and prompt calls beside three of them', async () => {
    const libvirt = await open(daemon, 'qemu:///system', { keepAlive })
    const domains = []
    for (let index = 0; index < 6; index++) {
      domains.push(await take(libvirt.domains.define(tinyDomain({ name: `slow-${index}` }))))
    }
    const [first, second, third, ...others] = domains.map((domain) => () => take(libvirt.domains.start(domain)))
    const begun = [first, second, third].map((start) => start?.())
    await vi.waitFor(() => expect(starts()).toBe(3), 30_000)
    const listed = await Promise.all(Array.from({ length: 200 }, () => take(libvirt.host.hostname())))
    expect(new Set(listed)).toEqual(new Set([daemon.virsh('hostname')]))
    begun.push(...others.map((start) => start()))
    await vi.waitFor(() => expect(starts()).toBe(4), 30_000)
    await new Promise((resolve) => setTimeout(resolve, 4_000))
    expect(starts()).toBe(4)
    fs.writeFileSync(file('go'), '')
    await Promise.all(begun)
    expect(daemon.virsh('list', '--name').trim().split('\n').toSorted()).toEqual(domains.map(({ name }) => name))
    for (const domain of domains) await take(libvirt.domains.destroy(domain))
    await libvirt.close()
  })

  test('stops reading where it was given more than it takes, which looks like death', async () => {
    fs.rmSync(file('go'), { force: true })
    const crowding = await open(daemon, 'qemu:///system', { keepAlive, maxCallsInFlight: 6 })
    const domains = await take(crowding.domains.list())
    const failures = await Promise.all(domains.map((domain) => takeFailure(crowding.domains.start(domain))))
    expect(failures.map((failure) => failure.code === 'connection-lost' && failure.reason)).toEqual(
      domains.map(() => 'silent'),
    )
    fs.writeFileSync(file('go'), '')
  })
})

const numbers = { suspend: 34 }

function domainPayload(name: string): Buffer {
  const writer = new XdrWriter()
  writer.string(name, 100, 'name')
  writer.uuid(uuid, 'uuid')
  writer.int(-1, 'id')
  return Buffer.from(writer.takeWritten())
}

/** The name that was asked for. */
function nameIn(call: FakeCall): string {
  return call.payload.toString('utf8', 4, 4 + call.payload.readUInt32BE(0))
}

/** Returns when a number has stayed as it is for some turns of both ends. */
async function settled(count: () => number): Promise<void> {
  for (let before = -1, still = 0; still < 20; still = count() === before ? still + 1 : 0) {
    before = count()
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}
