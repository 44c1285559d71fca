// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LibvirtConnection } from '../../src-main/libvirt/libvirt-connection.ts'
import { isAgentUnresponsive } from '../../src-main/libvirt/libvirt-error.ts'
import type { DomainRef } from '../../src-main/libvirt/objects.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { makeTestSystem, missingTestGuest } from '../support/test-guest.ts'
import { open } from './support/open.ts'
import { take, takeFailure } from './support/take.ts'
import { tinyDomain } from './support/tiny-domain.ts'

const missing = missingLibvirtd() ?? missingTestGuest()

describe.skipIf(missing !== null)(`a guest with an agent${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  let daemon: OwnLibvirtd
  let libvirt: LibvirtConnection
  let domain: DomainRef
  beforeAll(async () => {
    daemon = await OwnLibvirtd.start()
    libvirt = await open(daemon, 'qemu:///system')
    const folder = path.join(daemon.folder, 'lib/system')
    fs.mkdirSync(folder)
    const { kernel, initrd } = makeTestSystem(folder)
    fs.copyFileSync(kernel, path.join(folder, 'kernel'))
    const inside = '/var/lib/libvirt/system'
    const firmware = `<kernel>${inside}/kernel</kernel><initrd>${inside}/${path.basename(initrd)}</initrd>
      <cmdline>console=ttyS0 quiet panic=5 without-disk</cmdline>`
    const devices = `
      <controller type="virtio-serial"/>
      <channel type="unix"><target type="virtio" name="org.qemu.guest_agent.0"/></channel>
      <interface type="user"><mac address="52:54:00:11:22:33"/><model type="virtio"/></interface>`
    domain = await take(
      libvirt.domains.createTransient(tinyDomain({ name: 'talker', memoryMiB: 256, firmware, devices })),
    )
    await waitForAgent()
  })
  afterAll(async () => {
    await libvirt?.close()
    await daemon?.stop()
  })
  const virsh = (...words: readonly string[]) => daemon.virsh(...words)
  const execute = async (command: string) =>
    JSON.parse(await take(libvirt.guests.agentCommand(domain, JSON.stringify({ execute: command })))) as unknown

  async function waitForAgent(): Promise<void> {
    for (let tries = 0; tries < 120; tries += 1) {
      const answer = await libvirt.guests.agentCommand(domain, '{"execute":"guest-ping"}', 5)
      if (answer.ok) return
      if (!isAgentUnresponsive(answer.failure)) throw new Error(JSON.stringify(answer.failure))
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    throw new Error('its agent does not answer')
  }

  test('what it says of itself is what virsh is told', async () => {
    const { guests } = libvirt
    const said = await take(guests.information(domain, { os: true, hostname: true }))
    const printed = virsh('guestinfo', 'talker', '--os', '--hostname')
    expect(said).toMatchObject({ 'os.id': 'test', 'os.name': 'Test guest', hostname: 'unread none none virtio_net' })
    for (const [name, value] of Object.entries(said)) expect(printed).toMatch(`${name.padEnd(20)}: ${value}`)
    const [card] = await take(guests.interfaceAddresses(domain, 'agent'))
    expect(card).toEqual({
      name: 'eth0',
      mac: '52:54:00:11:22:33',
      addresses: [{ type: 'ipv4', address: '10.0.2.15', prefix: 24 }],
    })
    expect(virsh('domifaddr', 'talker', '--source', 'agent')).toMatch(
      /eth0\s+52:54:00:11:22:33\s+ipv4\s+10\.0\.2\.15\/24/,
    )
  })

  test('its clock is read between two looks of virsh', async () => {
    const seconds = () => BigInt(/Time: (\d+)/.exec(virsh('domtime', 'talker'))?.[1] ?? '0')
    const before = seconds()
    const now = await take(libvirt.guests.time(domain))
    expect(now.seconds).toBeGreaterThanOrEqual(before)
    expect(now.seconds).toBeLessThanOrEqual(seconds())
    expect(now.nanoseconds).toBe(0)
  })

  test('file systems are frozen and thawed, all or those named', async () => {
    const { guests } = libvirt
    expect(await take(guests.freezeFileSystems(domain))).toBe(2)
    expect(virsh('domfsthaw', 'talker')).toBe('Thawed 2 filesystem(s)')
    expect(await take(guests.freezeFileSystems(domain, ['/mnt']))).toBe(1)
    expect(await take(guests.thawFileSystems(domain))).toBe(1)
    expect(virsh('domfsfreeze', 'talker')).toBe('Froze 2 filesystem(s)')
    expect(await take(guests.thawFileSystems(domain))).toBe(2)
  })

  test('a password arrives as it was given, whatever is in it', async () => {
    const password = `Tr0ub4dor & "3" \\ 'ß'`
    const base64 = Buffer.from(password).toString('base64')
    await take(libvirt.guests.setUserPassword(domain, 'anna', password))
    expect(await execute('guest-get-host-name')).toEqual({ return: { 'host-name': `anna has ${base64}` } })
  })

  test('a command that it does not know is told from an agent that is not there', async () => {
    const failure = await takeFailure(libvirt.guests.agentCommand(domain, '{"execute":"guest-make-tea"}'))
    expect(failure).toMatchObject({ code: 'call-failed', message: expect.stringContaining('guest-make-tea') })
    expect(isAgentUnresponsive(failure)).toBe(false)
  })

  test('asked by the agent, it shuts down', async () => {
    await take(libvirt.domains.shutdown(domain, { guestAgent: true }))
    for (let tries = 0; virsh('list', '--name') !== ''; tries += 1) {
      if (tries === 60) throw new Error('it goes on')
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  })
})
