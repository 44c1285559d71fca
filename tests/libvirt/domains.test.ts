// SPDX-License-Identifier: MIT

import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { LibvirtConnection } from '../../src-main/libvirt/libvirt-connection.ts'
import { isNoDomain, isOperationInvalid, isXmlInvalid } from '../../src-main/libvirt/libvirt-error.ts'
import { missingLibvirtd } from '../support/own-libvirtd.ts'
import { parseLines, parsePairs } from './support/parse-virsh.ts'
import { take, takeFailure } from './support/take.ts'
import { tinyDomain } from './support/tiny-domain.ts'
import { useLibvirtd } from './support/use-libvirtd.ts'

describe.skipIf(missingLibvirtd() !== null)(`domains on a real libvirtd${gapWords()}`, () => {
  const own = useLibvirtd()
  const { virsh } = own
  const stateByVirsh = (name: string) => virsh('domstate', name, '--reason')

  test('from definition to removal, each state is the one that virsh sees', async () => {
    const domain = await take(own.libvirt.domains.define(tinyDomain({ name: 'whole-life' }), { validate: true }))
    expect(virsh('domuuid', 'whole-life')).toBe(domain.uuid)
    expect(domain).toEqual({ name: 'whole-life', uuid: domain.uuid, id: -1 })
    expect(await take(own.libvirt.domains.state(domain))).toEqual({ state: 'shutoff', reason: 'unknown' })

    const started = await take(own.libvirt.domains.start(domain, { paused: true }))
    expect(String(started.id)).toBe(virsh('domid', 'whole-life'))
    expect(await take(own.libvirt.domains.lookupById(started.id))).toEqual(started)
    expect([await take(own.libvirt.domains.state(domain)), stateByVirsh('whole-life')]).toEqual([
      { state: 'paused', reason: 'user' },
      'paused (user)',
    ])
    await take(own.libvirt.domains.resume(domain))
    expect([await take(own.libvirt.domains.state(domain)), stateByVirsh('whole-life')]).toEqual([
      { state: 'running', reason: 'unpaused' },
      'running (unpaused)',
    ])
    await take(own.libvirt.domains.suspend(domain))
    expect([await take(own.libvirt.domains.state(domain)), stateByVirsh('whole-life')]).toEqual([
      { state: 'paused', reason: 'user' },
      'paused (user)',
    ])
    await take(own.libvirt.domains.resume(domain))
    await take(own.libvirt.domains.reset(domain))
    await take(own.libvirt.domains.reboot(domain, { acpiPowerBtn: true }))
    await take(own.libvirt.domains.shutdown(domain, { acpiPowerBtn: true }))
    const info = await take(own.libvirt.domains.info(domain))
    expect(parsePairs(virsh('dominfo', 'whole-life'))).toMatchObject({
      State: info.state,
      'CPU(s)': String(info.vcpus),
      'Max memory': `${info.maximumMemoryKiB} KiB`,
      'Used memory': `${info.memoryKiB} KiB`,
      'OS Type': await take(own.libvirt.domains.osType(domain)),
      Persistent: 'yes',
    })

    await take(own.libvirt.domains.managedSave(domain))
    expect(await take(own.libvirt.domains.hasManagedSave(domain))).toBe(true)
    expect(parsePairs(virsh('dominfo', 'whole-life'))).toMatchObject({ State: 'shut off', 'Managed save': 'yes' })
    await take(own.libvirt.domains.start(domain))
    expect([await take(own.libvirt.domains.state(domain)), stateByVirsh('whole-life')]).toEqual([
      { state: 'running', reason: 'restored' },
      'running (restored)',
    ])
    await take(own.libvirt.domains.destroy(domain, { graceful: true }))
    expect([await take(own.libvirt.domains.state(domain)), stateByVirsh('whole-life')]).toEqual([
      { state: 'shutoff', reason: 'destroyed' },
      'shut off (destroyed)',
    ])

    const renamed = await take(own.libvirt.domains.rename(domain, 'second-life'))
    expect(virsh('domuuid', 'second-life')).toBe(domain.uuid)
    await take(own.libvirt.domains.setAutostart(renamed, true))
    expect(await take(own.libvirt.domains.autostart(renamed))).toBe(true)
    expect(parsePairs(virsh('dominfo', 'second-life'))['Autostart']).toBe('enable')
    await take(own.libvirt.domains.undefine(renamed))
    expect(isNoDomain(await takeFailure(own.libvirt.domains.lookupByName('second-life')))).toBe(true)
    expect(isNoDomain(await takeFailure(own.libvirt.domains.lookupByUuid(domain.uuid)))).toBe(true)
  })

  test('lists are what virsh lists, by every flag', async () => {
    const stays = await take(own.libvirt.domains.define(tinyDomain({ name: 'stays' })))
    const goes = await take(own.libvirt.domains.createTransient(tinyDomain({ name: 'goes' }), { paused: true }))
    const listed = async (options?: Parameters<LibvirtConnection['domains']['list']>[0]) =>
      (await take(own.libvirt.domains.list(options))).map(({ name }) => name).sort()
    expect(await listed()).toEqual(parseLines(virsh('list', '--all', '--name')).sort())
    const byVirsh = (...flags: readonly string[]) => parseLines(virsh('list', '--name', ...flags)).sort()
    expect({
      active: await listed({ active: true }),
      inactive: await listed({ inactive: true }),
      persistent: await listed({ persistent: true }),
      transient: await listed({ transient: true }),
      paused: await listed({ paused: true }),
    }).toEqual({
      active: byVirsh(),
      inactive: byVirsh('--inactive'),
      persistent: byVirsh('--all', '--persistent'),
      transient: byVirsh('--all', '--transient'),
      paused: byVirsh('--all', '--state-paused'),
    })
    expect(await listed({ transient: true })).toEqual(['goes'])
    expect([
      await take(own.libvirt.domains.isPersistent(goes)),
      await take(own.libvirt.domains.isActive(stays)),
    ]).toEqual([false, false])
    await take(own.libvirt.domains.destroy(goes))
    await take(own.libvirt.domains.undefine(stays))
    expect(await listed({ transient: true })).toEqual([])
  })

  test('XML comes word for word as virsh prints it, with each flag', async () => {
    const domain = await take(own.libvirt.domains.define(tinyDomain({ name: 'described' })))
    await take(own.libvirt.domains.start(domain, { paused: true }))
    expect(await take(own.libvirt.domains.xml(domain))).toBe(`${virsh('dumpxml', 'described')}\n`)
    expect(await take(own.libvirt.domains.xml(domain, { inactive: true }))).toBe(
      `${virsh('dumpxml', 'described', '--inactive')}\n`,
    )
    expect(await take(own.libvirt.domains.xml(domain, { migratable: true, secure: true }))).toBe(
      `${virsh('dumpxml', 'described', '--migratable', '--security-info')}\n`,
    )
    expect(
      await take(own.libvirt.domains.xmlToNative('qemu-argv', await take(own.libvirt.domains.xml(domain)))),
    ).toContain('/usr/bin/qemu-system-x86_64')
    const isUpdated = await take(own.libvirt.domains.isUpdated(domain))
    expect(isUpdated).toBe(false)
    await take(own.libvirt.domains.destroy(domain))
    await take(own.libvirt.domains.undefine(domain))
  })

  test('title, description and an element of our own are kept beside what others keep', async () => {
    const domain = await take(own.libvirt.domains.define(tinyDomain({ name: 'remembered' })))
    const slot = { type: 'element', uri: 'https://example.org/ours', prefix: 'ours' } as const
    await take(own.libvirt.domains.setMetadata(domain, { type: 'title' }, 'Ein Titel – с юникодом'))
    await take(own.libvirt.domains.setMetadata(domain, { type: 'description' }, 'words'))
    await take(own.libvirt.domains.setMetadata(domain, slot, '<made by="us"/>'))
    expect(await take(own.libvirt.domains.metadata(domain, { type: 'title' }))).toBe('Ein Titel – с юникодом')
    expect(virsh('desc', 'remembered', '--title')).toBe('Ein Titel – с юникодом')
    expect(virsh('desc', 'remembered')).toBe('words')
    expect(virsh('metadata', 'remembered', slot.uri)).toBe(
      (await take(own.libvirt.domains.metadata(domain, slot))).trimEnd(),
    )
    await take(own.libvirt.domains.setMetadata(domain, slot, null))
    expect(await takeFailure(own.libvirt.domains.metadata(domain, slot))).toMatchObject({ name: 'no-domain-metadata' })
    await take(own.libvirt.domains.undefine(domain))
  })

  test('memory goes to a file and comes back', async () => {
    const domain = await take(own.libvirt.domains.define(tinyDomain({ name: 'saved' })))
    const started = await take(own.libvirt.domains.start(domain))
    await take(own.libvirt.domains.save(started, '/var/lib/libvirt/saved', { paused: true }))
    expect(virsh('domstate', 'saved')).toBe('shut off')
    expect(fs.existsSync(path.join(own.daemon.folder, 'lib/saved'))).toBe(true)
    await take(own.libvirt.domains.restore('/var/lib/libvirt/saved'))
    expect(virsh('domstate', 'saved')).toBe('paused')
    await take(own.libvirt.domains.destroy(domain))
    await take(own.libvirt.domains.undefine(domain))
  })

  test('what cannot be is refused by libvirt’s own name of it', async () => {
    const domain = await take(own.libvirt.domains.define(tinyDomain({ name: 'refused' })))
    const notRunning = await takeFailure(own.libvirt.domains.destroy(domain))
    expect(isOperationInvalid(notRunning)).toBe(true)
    expect(notRunning).toMatchObject({
      code: 'call-failed',
      procedure: 'domainDestroyFlags',
      name: 'operation-invalid',
      domain: 'domain',
      level: 'error',
      message: 'Requested operation is not valid: domain is not running',
    })
    expect(isXmlInvalid(await takeFailure(own.libvirt.domains.define('<domain')))).toBe(true)
    expect(
      isXmlInvalid(
        await takeFailure(
          own.libvirt.domains.define(tinyDomain({ name: 'odd', devices: '<nonsense/>' }), { validate: true }),
        ),
      ),
    ).toBe(true)
    expect(isNoDomain(await takeFailure(own.libvirt.domains.lookupById(4_711)))).toBe(true)
    await take(own.libvirt.domains.undefine(domain))
  })

  test('an argument that the wire cannot carry is refused here, by name, and the connection goes on', async () => {
    const uuid = '00000000-0000-0000-0000-000000000000'
    expect([
      await takeFailure(own.libvirt.domains.lookupByUuid('no uuid')),
      await takeFailure(own.libvirt.domains.lookupById(2 ** 31)),
      await takeFailure(own.libvirt.domains.lookupByName('a\0b')),
      await takeFailure(own.libvirt.domains.define('x'.repeat(4_194_305))),
      await takeFailure(own.libvirt.domainDevices.setMemoryKiB({ name: 'x', uuid, id: -1 }, 0.5)),
    ]).toEqual([
      {
        code: 'argument-invalid',
        procedure: 'domainLookupByUuid',
        detail: 'uuid is “no uuid”; a UUID has 32 hexadecimal digits',
      },
      {
        code: 'argument-invalid',
        procedure: 'domainLookupById',
        detail: 'id is 2147483648; it takes a whole number of 32 bits',
      },
      { code: 'argument-invalid', procedure: 'domainLookupByName', detail: 'name has a zero byte in it' },
      {
        code: 'argument-invalid',
        procedure: 'domainDefineXmlFlags',
        detail: 'xml is 4194305 bytes long; 4194304 is the most',
      },
      {
        code: 'argument-invalid',
        procedure: 'domainSetMemoryFlags',
        detail: 'memory is -1; it takes a whole number from 0 to 2^64 - 1',
      },
    ])
    expect(await take(own.libvirt.host.isAlive())).toBe(true)
  })
})

function gapWords(): string {
  return missingLibvirtd() === null ? '' : ` (skipped: ${missingLibvirtd()})`
}
