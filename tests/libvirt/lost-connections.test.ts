// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectLibvirt } from '../../src-main/libvirt/connect-libvirt.ts'
import { keepConnected } from '../../src-main/libvirt/keep-connected.ts'
import type { KeptConnection } from '../../src-main/libvirt/kept-connection.ts'
import { isAuthDenied, isConnectionGone, type LibvirtError } from '../../src-main/libvirt/libvirt-error.ts'
import type { DomainRef } from '../../src-main/libvirt/objects.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { open } from './support/open.ts'
import { take, takeFailure } from './support/take.ts'
import { tinyDomain } from './support/tiny-domain.ts'

const deaths = 100
const askers = 8

describe.skipIf(missingLibvirtd() !== null)('a libvirtd that goes away', () => {
  let daemon: OwnLibvirtd
  beforeAll(async () => {
    daemon = await OwnLibvirtd.start()
  })
  afterAll(() => daemon?.stop())

  test('wakes whoever waits, at once and with the reason, and refuses whoever asks after', async () => {
    const libvirt = await open(daemon, 'qemu:///system', { keepAlive: null })
    await daemon.freeze()
    const waiting = Array.from({ length: 20 }, () => libvirt.host.libvirtVersion())
    await daemon.kill()
    const failures = await Promise.all(waiting.map((answer) => takeFailure(answer)))
    expect(failures.map(({ code }) => code)).toEqual(Array(20).fill('connection-lost'))
    expect(failures.every(isConnectionGone)).toBe(true)
    expect(await libvirt.closed).toEqual(failures[0])
    expect(await takeFailure(libvirt.domains.list())).toEqual(failures[0])
    await libvirt.close()
    expect(
      await takeFailure(connectLibvirt({ uri: 'qemu:///system', socketDirectory: daemon.socketDirectory })),
    ).toMatchObject({
      code: 'daemon-unreachable',
      reason: 'refused',
      socketPath: `${daemon.socketDirectory}/libvirt-sock`,
    })
    await daemon.launch()
  })

  test('that hangs instead of ending is noticed by its silence', async () => {
    const libvirt = await open(daemon, 'qemu:///system', { keepAlive: { intervalMs: 50, count: 2 } })
    await daemon.freeze()
    expect(await takeFailure(libvirt.host.libvirtVersion())).toMatchObject({
      code: 'connection-lost',
      reason: 'silent',
    })
    await daemon.thaw()
  })

  test('that only has nothing to say is not taken for dead', async () => {
    const libvirt = await open(daemon, 'qemu:///system', { keepAlive: { intervalMs: 200, count: 25 } })
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(await take(libvirt.host.isAlive())).toBe(true)
    await libvirt.close()
  })

  test(`is killed ${deaths} times in a storm of calls: none hangs, none answers wrongly, events come again`, {
    timeout: 900_000,
  }, async () => {
    const kept = keepConnected({
      uri: 'qemu:///system',
      socketDirectory: daemon.socketDirectory,
      backoff: { firstMs: 5, mostMs: 50 },
    })
    const events: string[] = []
    await take(kept.events.subscribe('domain-lifecycle', ({ event, domain }) => events.push(`${domain.name} ${event}`)))
    await connected(kept)
    const domains: DomainRef[] = []
    for (let index = 0; index < askers; index++) {
      domains.push(await take(kept.domains.define(tinyDomain({ name: `asked-${index}` }))))
    }
    const storm = { isOver: false, answers: 0, losses: 0, wrong: [] as unknown[] }
    const storming = Promise.all(domains.map((domain) => ask(kept, domain, storm)))

    for (let death = 0; death < deaths; death++) {
      await daemon.kill()
      await daemon.launch()
      await connected(kept)
      // A change after each return must be told: the subscription is back.
      const name = `returned-${death}`
      const before = events.length
      const marker = await untilDone(() => kept.domains.define(tinyDomain({ name })))
      await untilDone(() => kept.domains.undefine(marker))
      while (!events.slice(before).includes(`${name} undefined`)) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    storm.isOver = true
    await storming
    expect(storm.wrong).toEqual([])
    expect(storm.answers).toBeGreaterThan(deaths)
    expect(storm.losses).toBeGreaterThan(0)
    expect(events.filter((event) => event.startsWith('returned-'))).toEqual(
      Array.from({ length: deaths }, (_, death) => [`returned-${death} defined`, `returned-${death} undefined`]).flat(),
    )
    await kept.close()
    expect(kept.state).toMatchObject({ at: 'stopped', failure: { reason: 'closed-here' } })
    expect(await takeFailure(kept.domains.list())).toMatchObject({ code: 'connection-lost', reason: 'closed-here' })
  })
})

describe.skipIf(missingLibvirtd() !== null)('a libvirtd that asks polkit', () => {
  let daemon: OwnLibvirtd
  beforeAll(async () => {
    daemon = await OwnLibvirtd.start({ authentication: 'polkit' })
  })
  afterAll(() => daemon?.stop())

  test('lets root in without asking, and others look', async () => {
    const asRoot = await open(daemon, 'test:///default')
    expect(await take(asRoot.domains.list())).toHaveLength(1)
    await asRoot.close()
    await asNobody(async () => {
      const looking = await open(daemon, 'test:///default', { readOnly: true })
      const [domain] = await take(looking.domains.list())
      if (domain === undefined) throw new Error('the test driver has a domain of its own')
      const refused = await takeFailure(looking.domains.destroy(domain))
      expect(refused).toMatchObject({ code: 'call-failed', name: 'operation-denied' })
      await looking.close()
    })
  })

  test('refuses whoever polkit does not vouch for, with a failure of its own kind, which is not tried again', async () => {
    await asNobody(async () => {
      const options = { uri: 'test:///default', socketDirectory: daemon.socketDirectory }
      const denied = await takeFailure(connectLibvirt(options))
      expect(denied).toMatchObject({ code: 'authentication-denied', mechanism: 'polkit' })
      expect(isAuthDenied(denied)).toBe(true)
      const kept = keepConnected(options)
      await new Promise<void>((resolve) => {
        kept.watch(({ at }) => {
          if (at === 'stopped') resolve()
        })
      })
      expect(await takeFailure(kept.domains.list())).toMatchObject({ code: 'authentication-denied' })
      await kept.close()
    })
  })
})

interface Storm {
  isOver: boolean
  answers: number
  losses: number
  readonly wrong: unknown[]
}

/** Asks for one domain over and over; each answer must be of that domain, each failure that of a lost connection. */
async function ask(kept: KeptConnection, domain: DomainRef, storm: Storm): Promise<void> {
  while (!storm.isOver) {
    const answer = await kept.domains.lookupByUuid(domain.uuid)
    if (answer.ok) {
      storm.answers += 1
      if (answer.value.name !== domain.name || answer.value.uuid !== domain.uuid) storm.wrong.push(answer.value)
    } else if (isConnectionGone(answer.failure)) {
      storm.losses += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
    } else storm.wrong.push(answer.failure)
  }
}

function connected(kept: KeptConnection): Promise<void> {
  return new Promise((resolve) => {
    if (kept.state.at === 'connected') return resolve()
    const stop = kept.watch(({ at }) => {
      if (at !== 'connected') return
      stop()
      resolve()
    })
  })
}

/** Does what may be done again until no connection is lost over it. */
async function untilDone<T>(
  act: () => Promise<{ ok: true; value: T } | { ok: false; failure: LibvirtError }>,
): Promise<T> {
  for (;;) {
    const result = await act()
    if (result.ok) return result.value
    if (!isConnectionGone(result.failure)) throw new Error(JSON.stringify(result.failure))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Does something as a user whom nobody knows: who connects is asked by the kernel at that moment. */
async function asNobody(act: () => Promise<void>): Promise<void> {
  process.seteuid?.(65_534)
  try {
    await act()
  } finally {
    process.seteuid?.(0)
  }
}
