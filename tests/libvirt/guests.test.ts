// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LibvirtConnection } from '../../src-main/libvirt/libvirt-connection.ts'
import { isAgentUnresponsive, isNoSnapshot } from '../../src-main/libvirt/libvirt-error.ts'
import type { DomainRef } from '../../src-main/libvirt/objects.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { open } from './support/open.ts'
import { parseLines } from './support/parse-virsh.ts'
import { take, takeFailure } from './support/take.ts'
import { tinyDomain } from './support/tiny-domain.ts'

const mebibyte = 1024 * 1024

describe.skipIf(missingLibvirtd() !== null)('a running guest on a real libvirtd', () => {
  let daemon: OwnLibvirtd
  let libvirt: LibvirtConnection
  let domain: DomainRef
  beforeAll(async () => {
    daemon = await OwnLibvirtd.start()
    libvirt = await open(daemon, 'qemu:///system')
    fs.mkdirSync(path.join(daemon.folder, 'lib/disks'))
    fs.writeFileSync(path.join(daemon.folder, 'lib/disks/vda.raw'), Buffer.alloc(2 * mebibyte))
    const devices = `
      <controller type="virtio-serial"/>
      <disk type="file" device="disk"><driver name="qemu" type="raw"/>
        <source file="/var/lib/libvirt/disks/vda.raw"/><target dev="vda" bus="virtio"/></disk>
      <disk type="file" device="cdrom"><target dev="sda" bus="sata"/><readonly/></disk>
      <channel type="unix"><target type="virtio" name="org.qemu.guest_agent.0"/></channel>
      <interface type="user"><mac address="52:54:00:11:22:33"/><model type="virtio"/></interface>`
    domain = await take(libvirt.domains.define(tinyDomain({ name: 'guest', devices })))
    domain = await take(libvirt.domains.start(domain))
  })
  afterAll(async () => {
    await libvirt?.close()
    await daemon?.stop()
  })
  const virsh = (...words: readonly string[]) => daemon.virsh(...words)

  test('disks: sizes, counters and growing are what virsh says', async () => {
    const { domainDevices } = libvirt
    expect(await take(domainDevices.blockInfo(domain, 'vda'))).toMatchObject({
      capacityBytes: 2 * mebibyte,
      physicalBytes: 2 * mebibyte,
    })
    await take(domainDevices.resizeBlock(domain, 'vda', 4 * mebibyte))
    const grown = await take(domainDevices.blockInfo(domain, 'vda'))
    expect(virsh('domblkinfo', 'guest', 'vda')).toMatch(
      new RegExp(
        `Capacity:\\s+${grown.capacityBytes}\\nAllocation:\\s+${grown.allocationBytes}\\nPhysical:\\s+${grown.physicalBytes}`,
      ),
    )
    await take(libvirt.domains.suspend(domain))
    const counters = await take(domainDevices.blockStatistics(domain, 'vda'))
    expect(virsh('domblkstat', 'guest', 'vda')).toContain(`vda rd_req ${counters.readRequests}\n`)
    expect(virsh('domblkstat', 'guest', 'vda')).toContain(`vda rd_bytes ${counters.readBytes}\n`)
    await take(libvirt.domains.resume(domain))
    expect(await take(domainDevices.blockJob(domain, 'vda'))).toBe(null)
    expect(await takeFailure(domainDevices.blockInfo(domain, 'vdz'))).toMatchObject({ name: 'invalid-arg' })
  })

  test('CPUs and memory: counts, pins and threads are what virsh says', async () => {
    const { domainDevices } = libvirt
    expect([
      await take(domainDevices.vcpuCount(domain, { live: true })),
      await take(domainDevices.vcpuCount(domain, { maximum: true, live: true })),
    ]).toEqual([Number(virsh('vcpucount', 'guest', '--current', '--live')), 2])
    await take(domainDevices.setVcpuCount(domain, 2, { config: true }))
    expect(virsh('vcpucount', 'guest', '--current', '--config')).toBe('2')
    await take(domainDevices.pinVcpu(domain, 0, [0], { live: true }))
    expect(await take(domainDevices.vcpuPins(domain, { live: true }))).toMatchObject([[0], expect.anything()])
    expect(parseLines(virsh('vcpupin', 'guest', '0'))[2]).toBe('0      0')
    await take(domainDevices.pinEmulator(domain, [1], { live: true, config: true }))
    expect(await take(domainDevices.emulatorPin(domain, { live: true }))).toEqual([1])
    expect(await take(domainDevices.emulatorPin(domain, { config: true }))).toEqual([1])
    expect(virsh('emulatorpin', 'guest')).toMatch(/\*: 1$/)
    await take(domainDevices.addIoThread(domain, 7, { live: true }))
    await take(domainDevices.pinIoThread(domain, 7, [1], { live: true }))
    expect(await take(domainDevices.ioThreads(domain, { live: true }))).toContainEqual({ id: 7, affinity: [1] })
    expect(virsh('iothreadinfo', 'guest')).toMatch(/^ 7\s+1$/m)
    await take(domainDevices.removeIoThread(domain, 7, { live: true }))
    const [vcpu] = await take(domainDevices.vcpus(domain))
    expect(vcpu).toMatchObject({ vcpu: 0, state: 'running', affinity: [0] })
    expect(await take(domainDevices.maximumMemoryKiB(domain))).toBe(32_768)
    await take(domainDevices.setMemoryKiB(domain, 16_384, { config: true }))
    expect(virsh('dumpxml', 'guest', '--inactive')).toContain("<currentMemory unit='KiB'>16384</currentMemory>")
  })

  test('devices: attached, changed and taken away, in both configurations', async () => {
    const { domainDevices } = libvirt
    const watchdog = '<watchdog model="i6300esb" action="reset"/>'
    await take(domainDevices.attach(domain, watchdog, { config: true }))
    expect(virsh('dumpxml', 'guest', '--inactive')).toContain('<watchdog model=')
    await take(domainDevices.detach(domain, watchdog, { config: true }))
    expect(virsh('dumpxml', 'guest', '--inactive')).not.toContain('i6300esb')
    fs.writeFileSync(path.join(daemon.folder, 'lib/disks/medium.iso'), Buffer.alloc(mebibyte))
    const medium = `<disk type="file" device="cdrom"><driver name="qemu" type="raw"/>
      <source file="/var/lib/libvirt/disks/medium.iso"/><target dev="sda" bus="sata"/><readonly/></disk>`
    await take(domainDevices.update(domain, medium, { live: true }))
    expect(virsh('domblklist', 'guest')).toMatch(/sda\s+\/var\/lib\/libvirt\/disks\/medium\.iso/)
    expect(await takeFailure(domainDevices.detachByAlias(domain, 'ua-absent', { live: true }))).toMatchObject({
      code: 'call-failed',
      message: expect.stringContaining('ua-absent'),
    })
    expect(await takeFailure(domainDevices.interfaceStatistics(domain, 'vnet-absent'))).toMatchObject({
      name: 'invalid-arg',
    })
  })

  test('figures: all of every group, with the values that virsh prints', async () => {
    await take(libvirt.domains.suspend(domain))
    const [figures] = await take(libvirt.statistics.all({ domains: [domain] }))
    expect(figures?.domain.name).toBe('guest')
    const printed = Object.fromEntries(
      parseLines(virsh('domstats', 'guest'))
        .filter((line) => line.includes('='))
        .map((line) => line.split('=') as [string, string]),
    )
    // Time goes on for a process that is suspended too; everything else stands still.
    const still = (figuresByName: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        Object.entries(figuresByName)
          .filter(([name]) => !/time|delay|rss|halt|dirtyrate|last-update|^vm\.|^perf|^cpu\.(user|system)/.test(name))
          .map(([name, value]) => [name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)]),
      )
    expect(Object.keys(figures?.parameters ?? {}).sort()).toEqual(Object.keys(printed).sort())
    expect(still(figures?.parameters ?? {})).toEqual(still(printed))
    expect(typeof figures?.parameters['cpu.time']).toBe('bigint')
    await take(libvirt.domains.resume(domain))
    expect(await take(libvirt.statistics.all({ types: { state: true }, filter: { inactive: true } }))).toEqual([])
    const memory = await take(libvirt.statistics.memory(domain))
    expect(virsh('dommemstat', 'guest')).toContain(`actual ${memory['actual-balloon']}`)
    // The daemon of the tests has no control groups here, where this is counted; then both are refused alike.
    const spent = await libvirt.statistics.cpu(domain)
    const total = () => virsh('cpu-stats', 'guest', '--total')
    if (spent.ok) expect(total()).toContain(`${(Number(spent.value['user_time']) / 1e9).toFixed(9)} seconds`)
    else expect(total).toThrow('message' in spent.failure ? spent.failure.message : spent.failure.code)
    expect(await take(libvirt.statistics.job(domain))).toMatchObject({ type: 'none' })
  })

  test('the screen comes as a picture, keys go in, and an absent agent is told from a failure', async () => {
    const { guests } = libvirt
    const { type, image } = await take(guests.screenshot(domain))
    expect(type).toBe('image/png')
    expect(image.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'))
    expect(image.subarray(-8, -4).toString('latin1')).toBe('IEND')
    await take(guests.sendKeys(domain, { set: 'linux', codes: [29, 56, 111], holdMs: 10 }))
    expect(await takeFailure(guests.sendKeys(domain, { set: 'linux', codes: Array(17).fill(1) }))).toMatchObject({
      code: 'argument-invalid',
      detail: 'keycodes has 17 items; 16 is the most',
    })
    const noAgent = await takeFailure(guests.agentCommand(domain, '{"execute":"guest-ping"}', 1))
    expect(isAgentUnresponsive(noAgent)).toBe(true)
    expect(isAgentUnresponsive(await takeFailure(guests.interfaceAddresses(domain, 'agent')))).toBe(true)
    expect(isAgentUnresponsive(await takeFailure(guests.freezeFileSystems(domain)))).toBe(true)
    expect(isAgentUnresponsive(await takeFailure(guests.information(domain)))).toBe(true)
  })

  test('the console is read and written: the firmware’s menu comes up when it is asked for', async () => {
    const firmware = '<bios useserial="yes"/><bootmenu enable="yes" timeout="60000"/>'
    const talking = await take(libvirt.domains.createTransient(tinyDomain({ name: 'talking', firmware })))
    const console = await take(libvirt.guests.console(talking, { force: true }))
    let said = ''
    const hear = async (words: RegExp) => {
      while (!words.test(said)) {
        const part = await take(console.read())
        if (part === null) throw new Error(`the console ended after: ${said}`)
        said += part.toString('latin1')
      }
    }
    await take(libvirt.domains.reset(talking))
    await hear(/Press (ESC|F12)/)
    await take(console.write(Buffer.from('\x1b')))
    await hear(/Select boot device/)
    await console.abort()
    await take(libvirt.domains.destroy(talking))
  })

  test('snapshots: made, listed, stood upon, gone back to and deleted', async () => {
    const { snapshots } = libvirt
    const file = path.join(daemon.folder, 'lib/disks/remembering.qcow2')
    execFileSync('qemu-img', ['create', '-q', '-f', 'qcow2', file, '1M'])
    const devices = `<disk type="file" device="disk"><driver name="qemu" type="qcow2"/>
      <source file="/var/lib/libvirt/disks/remembering.qcow2"/><target dev="vda" bus="virtio"/></disk>`
    const stored = await take(libvirt.domains.define(tinyDomain({ name: 'remembering', devices })))
    expect(await take(snapshots.current(stored))).toBe(null)
    const first = await take(snapshots.create(stored, '<domainsnapshot><name>first</name></domainsnapshot>'))
    const second = await take(snapshots.create(stored, '<domainsnapshot><name>second</name></domainsnapshot>'))
    expect((await take(snapshots.list(stored))).map(({ name }) => name).sort()).toEqual(
      parseLines(virsh('snapshot-list', 'remembering', '--name')).sort(),
    )
    expect((await take(snapshots.current(stored)))?.name).toBe(virsh('snapshot-current', 'remembering', '--name'))
    expect(await take(snapshots.lookupByName(stored, 'first'))).toEqual(first)
    expect(await take(snapshots.xml(second))).toBe(`${virsh('snapshot-dumpxml', 'remembering', 'second')}\n`)
    await take(snapshots.revert(first))
    expect(virsh('snapshot-current', 'remembering', '--name')).toBe('first')
    await take(snapshots.delete(second))
    expect(isNoSnapshot(await takeFailure(snapshots.lookupByName(stored, 'second')))).toBe(true)
    expect(await takeFailure(libvirt.domains.undefine(stored))).toMatchObject({ name: 'operation-invalid' })
    await take(libvirt.domains.undefine(stored, { snapshotsMetadata: true }))
  })
})
