// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deriveActions } from '../../src-main/host-config/derive-actions.ts'
import type { ProgramRun } from '../../src-main/model/host-action.ts'
import type { HostFiles } from '../../src-main/model/host-files.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'

const missing = missingLibvirtd()
const suite = `the step that makes a place for disks${missing === null ? '' : ` (skipped: ${missing})`}`

describe.skipIf(missing !== null)(suite, () => {
  let daemon: OwnLibvirtd
  beforeAll(async () => {
    daemon = await OwnLibvirtd.start()
  }, 120_000)
  beforeEach(() => {
    for (const name of listPools()) daemon.virsh('pool-destroy', name)
    for (const name of listPools('--all')) daemon.virsh('pool-undefine', name)
    fs.rmSync(images(), { recursive: true, force: true })
  })
  afterAll(() => daemon?.stop())

  /** What is /var/lib/libvirt/images for the daemon. */
  const images = () => path.join(daemon.folder, 'lib/images')
  const listPools = (...words: readonly string[]) =>
    daemon
      .virsh('pool-list', '--name', ...words)
      .split('\n')
      .filter((name) => name !== '')
  const standing = () =>
    /State: +(\w+)\n(?:.+\n)*Autostart: +(\w+)/.exec(daemon.virsh('pool-info', 'default'))?.slice(1)

  /** What the step comes down to on what the daemon keeps. */
  function derive() {
    const derived = deriveActions({ kind: 'libvirt-pool.enable' }, filesOf(daemon))
    if (!derived.ok) throw new Error(derived.failure.text)
    return derived.value.flatMap((action) => (action.kind === 'run' ? [action] : []))
  }

  /** Does the step and answers with what takes it back, in the order in which the helper does. */
  function apply(): readonly ProgramRun[] {
    const actions = derive()
    for (const { run } of actions) runOf(daemon, run)
    return actions.flatMap(({ undo }) => undo ?? []).reverse()
  }

  test('makes one that is active at every boot; taken back, none is left but the folder with its disks', async () => {
    const undo = apply()
    expect([listPools('--all'), standing(), derive()]).toEqual([['default'], ['running', 'yes'], []])
    daemon.virsh('vol-create-as', 'default', 'first.qcow2', '1M')
    await daemon.kill()
    await daemon.launch()
    expect(derive()).toEqual([])
    for (const run of undo) runOf(daemon, run)
    expect([listPools('--all'), fs.readdirSync(images()), derive().length]).toEqual([[], ['first.qcow2'], 3])
  })

  test('leaves a folder that is there as it is', () => {
    fs.mkdirSync(images(), { mode: 0o700 })
    fs.writeFileSync(path.join(images(), 'old.raw'), 'disk')
    apply()
    expect([standing(), daemon.virsh('vol-list', 'default').includes('old.raw')]).toEqual([['running', 'yes'], true])
    expect(fs.statSync(images()).mode & 0o777).toBe(0o700)
  })

  test('starts one that is stopped, and stops it again', () => {
    fs.mkdirSync(path.join(images(), 'own'), { recursive: true })
    daemon.virsh('pool-define-as', 'default', 'dir', '--target', '/var/lib/libvirt/images/own')
    const undo = apply()
    expect([standing(), derive()]).toEqual([['running', 'yes'], []])
    for (const run of undo) runOf(daemon, run)
    expect(standing()).toEqual(['inactive', 'no'])
  })

  test('does nothing where a person has a place of their own', () => {
    daemon.virsh('pool-define-as', 'vault', 'dir', '--target', '/var/lib/libvirt/images/vault')
    expect(derive()).toEqual([])
  })
})

/** A run as it stands, but for the daemon that it reaches. */
function runOf(daemon: OwnLibvirtd, { program, args }: ProgramRun): void {
  const [connect, uri, ...words] = args
  expect([program, connect, uri]).toEqual(['virsh', '-c', 'qemu:///system'])
  daemon.virsh(...words)
}

/** The files of the daemon's own name space, whose links are as they are seen in there. */
function filesOf({ folder }: OwnLibvirtd): HostFiles {
  const place = (at: string) => at.replace(/^\/(etc|run)\/libvirt/, `${folder}/$1`)
  const follow = (at: string) => (fs.lstatSync(at).isSymbolicLink() ? place(fs.readlinkSync(at)) : at)
  return {
    read: (at) =>
      fs.lstatSync(place(at), { throwIfNoEntry: false }) === undefined
        ? { state: 'absent' }
        : { state: 'text', text: fs.readFileSync(follow(place(at)), 'utf8') },
    list: (at) =>
      fs.existsSync(place(at)) ? { state: 'names', names: fs.readdirSync(place(at)).sort() } : { state: 'absent' },
  }
}
