// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LibvirtStream } from '../../src-main/libvirt/connection/libvirt-stream.ts'
import type { LibvirtConnection } from '../../src-main/libvirt/libvirt-connection.ts'
import { isNoStoragePool, isNoStorageVolume } from '../../src-main/libvirt/libvirt-error.ts'
import type { StoragePoolRef } from '../../src-main/libvirt/objects.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { open } from './support/open.ts'
import { parseLines, parsePairs } from './support/parse-virsh.ts'
import { take, takeFailure } from './support/take.ts'

const mebibyte = 1024 * 1024

describe.skipIf(missingLibvirtd() !== null)('storage on a real libvirtd', () => {
  let daemon: OwnLibvirtd
  let libvirt: LibvirtConnection
  let pool: StoragePoolRef
  beforeAll(async () => {
    daemon = await OwnLibvirtd.start()
    libvirt = await open(daemon, 'qemu:///system')
    const xml = '<pool type="dir"><name>ours</name><target><path>/var/lib/libvirt/ours</path></target></pool>'
    pool = await take(libvirt.storagePools.define(xml, { validate: true }))
    await take(libvirt.storagePools.build(pool))
    await take(libvirt.storagePools.start(pool))
  })
  afterAll(async () => {
    await libvirt?.close()
    await daemon?.stop()
  })
  const virsh = (...words: readonly string[]) => daemon.virsh(...words)
  const volumeXml = (name: string, bytes: number, format = 'raw') =>
    `<volume><name>${name}</name><capacity>${bytes}</capacity><target><format type="${format}"/></target></volume>`

  test('a pool is found in every way, and is what virsh says it is', async () => {
    const { storagePools } = libvirt
    expect(await take(storagePools.list())).toEqual([pool])
    expect([
      await take(storagePools.lookupByName('ours')),
      await take(storagePools.lookupByUuid(virsh('pool-uuid', 'ours'))),
      await take(storagePools.lookupByTargetPath('/var/lib/libvirt/ours')),
    ]).toEqual([pool, pool, pool])
    expect(await take(storagePools.xml(pool))).toBe(`${virsh('pool-dumpxml', 'ours')}\n`)
    await take(storagePools.setAutostart(pool, true))
    expect(parsePairs(virsh('pool-info', 'ours'))).toMatchObject({
      State: (await take(storagePools.info(pool))).state,
      Autostart: (await take(storagePools.autostart(pool))) ? 'yes' : 'no',
      Persistent: (await take(storagePools.isPersistent(pool))) ? 'yes' : 'no',
    })
    const { capacityBytes, allocationBytes, availableBytes } = await take(storagePools.info(pool))
    const byVirsh = parsePairs(virsh('pool-info', 'ours', '--bytes'))
    expect(byVirsh['Capacity']).toBe(String(capacityBytes))
    expect(allocationBytes + availableBytes).toBe(capacityBytes)
    expect((await take(storagePools.capabilities())).trimEnd()).toBe(virsh('pool-capabilities'))
    expect(await take(storagePools.list({ inactive: true }))).toEqual([])
  })

  test('a volume is made, found, grown, copied and deleted', async () => {
    const { storageVolumes } = libvirt
    const made = await take(storageVolumes.create(pool, volumeXml('disk', mebibyte, 'qcow2')))
    expect(made).toEqual({ pool: 'ours', name: 'disk', key: '/var/lib/libvirt/ours/disk' })
    expect([
      await take(storageVolumes.lookupByName(pool, 'disk')),
      await take(storageVolumes.lookupByPath(made.key)),
      await take(storageVolumes.lookupByKey(made.key)),
    ]).toEqual([made, made, made])
    expect(await take(libvirt.storagePools.lookupByVolume(made))).toEqual(pool)
    expect(await take(storageVolumes.path(made))).toBe(virsh('vol-path', 'disk', '--pool', 'ours'))
    expect(await take(storageVolumes.xml(made))).toBe(
      `${virsh('vol-dumpxml', 'disk', '--pool', 'ours')}\n\n`.slice(0, -1),
    )
    await take(storageVolumes.resize(made, 3 * mebibyte))
    const info = await take(storageVolumes.info(made))
    expect(info.capacityBytes).toBe(3 * mebibyte)
    expect(parsePairs(virsh('vol-info', 'disk', '--pool', 'ours', '--bytes'))).toMatchObject({
      Type: info.type,
      Capacity: `${info.capacityBytes} bytes`,
      Allocation: `${info.allocationBytes} bytes`,
    })
    const copy = await take(storageVolumes.createFrom(pool, volumeXml('copy', 3 * mebibyte, 'qcow2'), made))
    expect((await take(storageVolumes.list(pool))).map(({ name }) => name).sort()).toEqual(['copy', 'disk'])
    expect(virsh('vol-list', 'ours')).toMatch(/copy[\s\S]*disk/)
    await take(storageVolumes.wipe(copy))
    await take(storageVolumes.delete(copy))
    await take(storageVolumes.delete(made))
    expect(isNoStorageVolume(await takeFailure(storageVolumes.lookupByName(pool, 'disk')))).toBe(true)
  })

  test('bytes go up and come down unchanged, whole and in part, in whatever pieces', async () => {
    const { storageVolumes } = libvirt
    const bytes = randomBytes(9 * mebibyte + 12_345)
    const volume = await take(storageVolumes.create(pool, volumeXml('bytes', bytes.length)))
    const upload = await take(storageVolumes.upload(volume))
    for (let start = 0; start < bytes.length; start += 777_777) {
      await take(upload.write(bytes.subarray(start, start + 777_777)))
    }
    await take(upload.finish())
    const file = path.join(daemon.folder, 'lib/ours/bytes')
    expect(fs.readFileSync(file).equals(bytes)).toBe(true)

    const whole = await collect(await take(storageVolumes.download(volume)))
    expect(whole.equals(bytes)).toBe(true)
    const part = await collect(await take(storageVolumes.download(volume, { offsetBytes: 1_000, lengthBytes: 2_000 })))
    expect(part.equals(bytes.subarray(1_000, 3_000))).toBe(true)
    virsh('vol-download', 'bytes', path.join(daemon.folder, 'by-virsh'), '--pool', 'ours')
    expect(fs.readFileSync(path.join(daemon.folder, 'by-virsh')).equals(whole)).toBe(true)
    await take(storageVolumes.delete(volume))
  })

  test('a stream that is given up, or fails, says so and leaves the connection alone', async () => {
    const { storageVolumes } = libvirt
    const volume = await take(storageVolumes.create(pool, volumeXml('given-up', mebibyte)))
    const upload = await take(storageVolumes.upload(volume))
    await take(upload.write(Buffer.alloc(4_096, 7)))
    await upload.abort()
    expect(await takeFailure(upload.write(Buffer.alloc(1)))).toMatchObject({ code: 'stream-aborted' })
    expect(await takeFailure(upload.finish())).toMatchObject({ code: 'stream-aborted' })

    const tooMuch = await take(storageVolumes.upload(volume, { lengthBytes: 1_024 }))
    await tooMuch.write(Buffer.alloc(mebibyte, 1))
    expect(await takeFailure(tooMuch.finish())).toMatchObject({ code: 'call-failed' })

    const absent = { ...volume, name: 'absent', key: '/var/lib/libvirt/ours/absent' }
    expect(isNoStorageVolume(await takeFailure(storageVolumes.download(absent)))).toBe(true)
    expect(await take(libvirt.host.isAlive())).toBe(true)
    await take(storageVolumes.delete(volume))
  })

  test('what is put into the folder is there after a refresh; a pool is stopped, forgotten and deleted', async () => {
    const { storagePools, storageVolumes } = libvirt
    const xml = '<pool type="dir"><name>brief</name><target><path>/var/lib/libvirt/brief</path></target></pool>'
    const brief = await take(storagePools.createTransient(xml, { withBuild: true }))
    fs.writeFileSync(path.join(daemon.folder, 'lib/brief/laid-in.img'), 'x')
    await take(storagePools.refresh(brief))
    expect((await take(storageVolumes.list(brief))).map(({ name }) => name)).toEqual(['laid-in.img'])
    expect(parseLines(virsh('pool-list', '--name')).sort()).toEqual(['brief', 'ours'])
    await take(storagePools.stop(brief))
    expect(isNoStoragePool(await takeFailure(storagePools.lookupByName('brief')))).toBe(true)

    const emptied = await take(storagePools.define(xml))
    fs.rmSync(path.join(daemon.folder, 'lib/brief/laid-in.img'))
    expect(await take(storagePools.isActive(emptied))).toBe(false)
    await take(storagePools.delete(emptied))
    await take(storagePools.undefine(emptied))
    expect(fs.existsSync(path.join(daemon.folder, 'lib/brief'))).toBe(false)
  })
})

async function collect(stream: LibvirtStream): Promise<Buffer> {
  const parts: Buffer[] = []
  for (;;) {
    const part = await take(stream.read())
    if (part === null) break
    parts.push(part)
  }
  await take(stream.finish())
  return Buffer.concat(parts)
}
