// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest'
import type { LibvirtEvent, LibvirtEventKind } from '../../src-main/libvirt/events/libvirt-event.ts'
import { missingLibvirtd } from '../support/own-libvirtd.ts'
import { open } from './support/open.ts'
import { take } from './support/take.ts'
import { tinyDomain } from './support/tiny-domain.ts'
import { useLibvirtd } from './support/use-libvirtd.ts'

/** Events in the order in which they came, and a way to wait for one. */
class EventLog {
  readonly events: LibvirtEvent[] = []
  #waiting: (() => void)[] = []

  readonly note = (event: LibvirtEvent): void => {
    this.events.push(event)
    for (const wake of this.#waiting.splice(0)) wake()
  }

  async until(isIt: (event: LibvirtEvent) => boolean): Promise<void> {
    while (!this.events.some(isIt)) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }
}

const words = (event: LibvirtEvent) => ('event' in event ? `${event.kind} ${event.event}` : event.kind)

describe.skipIf(missingLibvirtd() !== null)('events of a real libvirtd', () => {
  const own = useLibvirtd()

  test('a domain’s life is told in order, with its details, whoever lives it', async () => {
    const log = new EventLog()
    const subscription = await take(own.libvirt.events.subscribe('domain-lifecycle', log.note))
    const domain = await take(own.libvirt.domains.define(tinyDomain({ name: 'told' })))
    await take(own.libvirt.domains.start(domain, { paused: true }))
    own.virsh('resume', 'told')
    await take(own.libvirt.domains.suspend(domain))
    await take(own.libvirt.domains.destroy(domain))
    own.virsh('undefine', 'told')
    await log.until((event) => 'event' in event && event.event === 'undefined')
    expect(
      log.events
        .map((event) => (event.kind === 'domain-lifecycle' ? `${event.event} ${event.detail}` : event.kind))
        // Whether QEMU tells of the signal before it is gone is a race that libvirt runs.
        .filter((told) => told !== 'shutdown host'),
    ).toEqual([
      'defined added',
      'started booted',
      'suspended paused',
      'resumed unpaused',
      'suspended paused',
      'stopped destroyed',
      'undefined removed',
    ])
    expect(new Set(log.events.map((event) => ('domain' in event ? event.domain.uuid : '')))).toEqual(
      new Set([domain.uuid]),
    )
    await take(subscription.unsubscribe())
    expect(await subscription.ended).toBe(null)
    await take(own.libvirt.domains.undefine(await take(own.libvirt.domains.define(tinyDomain({ name: 'untold' })))))
    expect(log.events.some((event) => 'domain' in event && event.domain.name === 'untold')).toBe(false)
  })

  test('one kind of one domain is told of that domain alone', async () => {
    const ours = await take(own.libvirt.domains.define(tinyDomain({ name: 'ours' })))
    const theirs = await take(own.libvirt.domains.define(tinyDomain({ name: 'theirs' })))
    const log = new EventLog()
    await take(own.libvirt.events.subscribe('domain-metadata-change', log.note, ours))
    const slot = { type: 'element', uri: 'https://example.org/ours', prefix: 'ours' } as const
    for (const domain of [theirs, ours]) await take(own.libvirt.domains.setMetadata(domain, slot, '<made/>'))
    await take(own.libvirt.domains.setMetadata(ours, { type: 'title' }, 'a title'))
    await log.until((event) => 'type' in event && event.type === 'title')
    expect(log.events).toEqual([
      { kind: 'domain-metadata-change', domain: ours, type: 'element', uri: slot.uri },
      { kind: 'domain-metadata-change', domain: ours, type: 'title', uri: null },
    ])
    for (const domain of [theirs, ours]) await take(own.libvirt.domains.undefine(domain))
  })

  test('a device that comes and a reboot are told', async () => {
    const domain = await take(
      own.libvirt.domains.define(
        tinyDomain({ name: 'devices', devices: '<controller type="pci" index="5" model="pcie-root-port"/>' }),
      ),
    )
    await take(own.libvirt.domains.start(domain))
    const log = new EventLog()
    const kinds = ['domain-device-added', 'domain-reboot'] as const
    for (const kind of kinds) await take(own.libvirt.events.subscribe(kind, log.note))
    const rng = '<rng model="virtio"><backend model="random">/dev/urandom</backend><alias name="ua-rng"/></rng>'
    await take(own.libvirt.domainDevices.attach(domain, rng, { live: true }))
    await take(own.libvirt.domains.reset(domain))
    await log.until((event) => event.kind === 'domain-reboot')
    // A guest without a system may start again by itself, as often as it likes.
    expect([...new Set(log.events.map(words))]).toEqual(['domain-device-added', 'domain-reboot'])
    expect(log.events[0]).toMatchObject({ alias: 'ua-rng', domain: { uuid: domain.uuid } })
    await take(own.libvirt.domains.destroy(domain))
    await take(own.libvirt.domains.undefine(domain))
  })

  test('networks, pools and host devices tell of themselves', async () => {
    const log = new EventLog()
    const kinds: readonly LibvirtEventKind[] = ['network-lifecycle', 'storage-pool-lifecycle', 'storage-pool-refresh']
    for (const kind of kinds) await take(own.libvirt.events.subscribe(kind, log.note))
    await take(own.libvirt.events.subscribe('node-device-lifecycle', () => {}))
    await take(own.libvirt.events.subscribe('node-device-update', () => {}))
    const network = await take(own.libvirt.networks.define('<network><name>n</name><bridge name="virbr-e"/></network>'))
    await take(own.libvirt.networks.start(network))
    await take(own.libvirt.networks.stop(network))
    await take(own.libvirt.networks.undefine(network))
    const pool = await take(
      own.libvirt.storagePools.createTransient(
        '<pool type="dir"><name>p</name><target><path>/var/lib/libvirt/p</path></target></pool>',
        { withBuild: true },
      ),
    )
    await take(own.libvirt.storagePools.refresh(pool))
    await take(own.libvirt.storagePools.stop(pool))
    await log.until((event) => event.kind === 'storage-pool-lifecycle' && event.event === 'stopped')
    expect(log.events.filter((event) => event.kind === 'network-lifecycle').map(words)).toEqual([
      'network-lifecycle defined',
      'network-lifecycle started',
      'network-lifecycle stopped',
      'network-lifecycle undefined',
    ])
    expect(log.events.filter((event) => 'pool' in event).map(words)).toEqual([
      'storage-pool-lifecycle started',
      'storage-pool-refresh',
      'storage-pool-lifecycle stopped',
    ])
  })

  test('every kind there is can be subscribed to on this daemon and given up again', async () => {
    const { eventTable } = await import('../../src-main/libvirt/events/event-table.ts')
    const refused: string[] = []
    for (const kind of Object.keys(eventTable) as LibvirtEventKind[]) {
      const subscription = await own.libvirt.events.subscribe(kind, () => {})
      if (!subscription.ok) refused.push(`${kind}: ${subscription.failure.code}`)
      else await take(subscription.value.unsubscribe())
    }
    expect(refused).toEqual([])
  })

  test('two listeners to the same are both told, and each leaves alone', async () => {
    const logs = [new EventLog(), new EventLog()]
    const [first, second] = await Promise.all(
      logs.map((log) => take(own.libvirt.events.subscribe('domain-lifecycle', log.note))),
    )
    const define = async (name: string) =>
      take(own.libvirt.domains.undefine(await take(own.libvirt.domains.define(tinyDomain({ name })))))
    await define('for-both')
    await Promise.all(logs.map((log) => log.until((event) => 'event' in event && event.event === 'undefined')))
    await first?.unsubscribe()
    await define('for-one')
    await logs[1]?.until((event) => 'domain' in event && event.domain.name === 'for-one')
    expect(logs[0]?.events).toHaveLength(2)
    const leaving = second?.unsubscribe()
    const again = await take(own.libvirt.events.subscribe('domain-lifecycle', () => {}))
    await leaving
    await take(again.unsubscribe())
  })

  test('a listener that throws does not keep the next event from coming', async () => {
    const mistakes: unknown[] = []
    const note = (mistake: unknown) => void mistakes.push(mistake)
    const others = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    process.on('uncaughtException', note)
    try {
      const log = new EventLog()
      await take(
        own.libvirt.events.subscribe('domain-lifecycle', (event) => {
          log.note(event)
          throw new Error(`at ${event.event}`)
        }),
      )
      const domain = await take(own.libvirt.domains.define(tinyDomain({ name: 'thrown-at' })))
      await take(own.libvirt.domains.undefine(domain))
      await log.until((event) => 'event' in event && event.event === 'undefined')
      await new Promise((resolve) => setImmediate(resolve))
      expect(mistakes.map(String)).toEqual(['Error: at defined', 'Error: at undefined'])
    } finally {
      process.off('uncaughtException', note)
      for (const listener of others) process.on('uncaughtException', listener)
    }
  })

  test('whoever loses the connection hears of it', async () => {
    const brief = await open(own.daemon, 'qemu:///system')
    const subscription = await take(brief.events.subscribe('domain-lifecycle', () => {}))
    await brief.close()
    expect(await subscription.ended).toMatchObject({ code: 'connection-lost', reason: 'closed-here' })
  })
})
