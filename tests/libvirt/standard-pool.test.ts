// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildCliIfStale, runCli } from '../support/built-cli.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'

const missing = missingLibvirtd()
const timeoutMs = 120_000

describe.skipIf(missing !== null)(`without a storage pool${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  let daemon: OwnLibvirtd
  beforeAll(async () => {
    buildCliIfStale()
    daemon = await OwnLibvirtd.start({ asInstalled: true })
  }, timeoutMs)
  beforeEach(() => {
    if (daemon.virsh('pool-list', '--name') !== '') daemon.virsh('pool-destroy', 'default')
    if (listPools() !== '') daemon.virsh('pool-undefine', 'default')
  })
  afterAll(() => daemon?.stop())

  /** What is /var/lib/libvirt/images for the daemon. */
  const images = () => path.join(daemon.folder, 'lib/images')
  const listPools = (...words: readonly string[]) => daemon.virsh('pool-list', '--all', '--name', ...words)
  const create = async (words: string) => {
    const options = '--memory 256M --cpus 1 --disk 64M --network user --json'.split(' ')
    const run = await runCli(['vm', 'create', ...words.split(' '), ...options, '--connect', daemon.uri])
    return { code: run.code, document: JSON.parse(run.stdout) }
  }

  test('a draft says that the usual one will be made, and makes none', async () => {
    const { code, document } = await create('first --dry-run')
    expect(code).toBe(0)
    expect(document.draft.problems).toContainEqual(
      expect.objectContaining({
        severity: 'note',
        field: 'disks.0.source.pool',
        text: expect.stringMatching(/^There is no storage pool yet; “default” is made in \/var\/lib\/libvirt\/images/),
      }),
    )
    expect(listPools()).toBe('')
  })

  test('the first machine makes it, there at every start of the host; the folder may be there already', async () => {
    expect(await create('first --yes')).toMatchObject({ code: 0, document: { created: true } })
    expect(listPools('--autostart')).toBe('default')
    expect(daemon.virsh('vol-list', 'default')).toContain('/var/lib/libvirt/images/first.qcow2')
    expect(fs.existsSync(path.join(images(), 'first.qcow2'))).toBe(true)
  })

  test('one that is stopped is started', async () => {
    daemon.virsh('pool-define-as', 'default', 'dir', '--target', '/var/lib/libvirt/images/own')
    fs.mkdirSync(path.join(images(), 'own'), { recursive: true })
    expect(await create('second --yes')).toMatchObject({ code: 0, document: { created: true } })
    expect(daemon.virsh('pool-info', 'default')).toMatch(/State: +running\n(.+\n)*Autostart: +no/)
    expect(fs.existsSync(path.join(images(), 'own/second.qcow2'))).toBe(true)
  })

  test('a machine that cannot be made leaves none behind', async () => {
    fs.mkdirSync(path.join(images(), 'third.qcow2'), { recursive: true })
    expect(await create('third --yes')).toMatchObject({ code: 1, document: { error: { code: 'libvirt-refused' } } })
    expect(listPools()).toBe('')
    expect(fs.readdirSync(path.join(images(), 'third.qcow2'))).toEqual([])
  })
})
