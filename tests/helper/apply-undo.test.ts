// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Operation } from '../../src-main/model/operation.ts'
import { buildHelper } from './support/build-helper.ts'
import { newestTransaction, readLedger, requestFor, undoOf } from './support/helper-host.ts'
import { makeQuickFolder } from './support/quick-folder.ts'
import { type HelperStart, lastWord, ownMachineGap, runHelper } from './support/run-helper.ts'
import { operations, script, scriptEnvironment, writeScriptedHost } from './support/scripted-host.ts'
import { takeSnapshot } from './support/tree-snapshot.ts'

let helper = ''
let remove = () => {}
beforeAll(async () => {
  const built = await buildHelper({ deriving: 'scripted' })
  helper = built.file
  remove = built.remove
})
afterAll(() => remove())

function startOn(root: string, as: 'root' | 'host' = 'root'): HelperStart {
  return { helper, root, as, environment: scriptEnvironment }
}

function scriptedRoot(): string {
  const root = makeQuickFolder()
  writeScriptedHost(root)
  return root
}

describe('a tree of the user’s own', () => {
  test.each<[string, readonly Operation[], readonly string[]]>([
    ['files', [operations.parameters], ['done']],
    ['files and an environment block', [operations.parameters, operations.trial], ['done', 'done']],
    ['nothing to do', [operations.unchanged], ['unchanged']],
    ['programs only', [operations.images], ['not-run']],
    ['everything', [operations.parameters, operations.images, operations.packages], ['done', 'not-run', 'not-run']],
  ])('%s: applied, then undone to the last byte, mode, owner and time', async (_title, wanted, outcomes) => {
    const root = scriptedRoot()
    const before = takeSnapshot(root, { times: true })
    const applied = await runHelper(startOn(root), 'apply', requestFor(root, wanted, { script }))
    expect(applied.replies.flatMap((reply) => (reply.type === 'step-ended' ? [reply.outcome.kind] : []))).toEqual(
      outcomes,
    )
    expect(lastWord(applied)).toMatchObject({
      type: 'ended',
      state: wanted.includes(operations.trial) ? 'armed' : 'committed',
    })
    if (outcomes.includes('done')) expect(takeSnapshot(root, { times: true })).not.toEqual(before)
    const { id = '' } = newestTransaction(root) ?? {}
    expect(lastWord(await runHelper(startOn(root), 'undo', undoOf(id)))).toMatchObject({
      type: 'ended',
      state: 'undone',
    })
    expect(takeSnapshot(root, { times: true })).toEqual(before)
  })

  test('an existing file keeps its mode and owner when it is changed, a new one gets the mode it was given', async () => {
    const root = scriptedRoot()
    const owner = fs.statSync(path.join(root, 'etc/default/grub'))
    await runHelper(startOn(root), 'apply', requestFor(root, [operations.parameters], { script }))
    const changed = fs.statSync(path.join(root, 'etc/default/grub'))
    expect([changed.mode & 0o7777, changed.uid, changed.gid]).toEqual([0o640, owner.uid, owner.gid])
    expect(fs.statSync(path.join(root, 'etc/kernel/cmdline')).mode & 0o7777).toBe(0o600)
  })

  test('a step whose files changed since the plan is stale, and nothing is written', async () => {
    const root = scriptedRoot()
    const request = requestFor(root, [operations.parameters], { script })
    fs.appendFileSync(path.join(root, 'etc/default/grub'), '# theirs\n')
    const before = takeSnapshot(root, { times: true })
    const end = await runHelper(startOn(root), 'apply', request)
    expect(end.replies.find((reply) => reply.type === 'step-ended')).toMatchObject({
      outcome: { kind: 'stale', paths: expect.arrayContaining(['/etc/default/grub']) },
    })
    expect(lastWord(end)).toMatchObject({ type: 'ended', state: 'failed' })
    expect(takeSnapshot(root, { times: true })).toEqual(before)
  })

  test('a later step that is stale takes back the steps before it', async () => {
    const root = scriptedRoot()
    const request = requestFor(root, [operations.parameters, operations.trial], { script })
    const [first, second] = request.steps
    if (first === undefined || second === undefined) throw new Error('two steps were asked for')
    const before = takeSnapshot(root, { times: true })
    const end = await runHelper(startOn(root), 'apply', {
      ...request,
      steps: [first, { ...second, expected: 'f'.repeat(64) }],
    })
    expect(lastWord(end)).toMatchObject({ type: 'ended', state: 'failed' })
    expect(takeSnapshot(root, { times: true })).toEqual(before)
    expect(newestTransaction(root)?.state).toBe('failed')
  })

  test('what others changed since, in a way that cannot be told from ours, is shown and left', async () => {
    const root = scriptedRoot()
    await runHelper(startOn(root), 'apply', requestFor(root, [operations.trial], { script }))
    fs.writeFileSync(path.join(root, 'etc/systemd/system/multi-user.target.d/50-throughway.conf'), 'theirs alone\n')
    const before = takeSnapshot(root, { times: true })
    const { id = '' } = newestTransaction(root) ?? {}
    expect(lastWord(await runHelper(startOn(root), 'undo', undoOf(id)))).toMatchObject({
      type: 'refused',
      code: 'changed-since',
      changedSince: [{ path: '/etc/systemd/system/multi-user.target.d/50-throughway.conf', now: 'theirs alone\n' }],
    })
    expect(takeSnapshot(root, { times: true })).toEqual(before)
    expect(newestTransaction(root)?.state).toBe('armed')
  })

  test('a folder that others put something into stays', async () => {
    const root = scriptedRoot()
    await runHelper(startOn(root), 'apply', requestFor(root, [operations.parameters], { script }))
    fs.writeFileSync(path.join(root, 'etc/kernel/theirs'), 'x')
    const { id = '' } = newestTransaction(root) ?? {}
    expect(lastWord(await runHelper(startOn(root), 'undo', undoOf(id)))).toMatchObject({ type: 'ended' })
    expect(fs.readdirSync(path.join(root, 'etc/kernel'))).toEqual(['theirs'])
  })

  test('transactions are undone one after the other, and an older one alone where they share nothing', async () => {
    const root = scriptedRoot()
    const before = takeSnapshot(root, { times: true })
    await runHelper(startOn(root), 'apply', requestFor(root, [operations.parameters], { script }))
    await runHelper(startOn(root), 'apply', requestFor(root, [operations.trial], { script }))
    const [older, newer] = readLedger(root).entries
    await runHelper(startOn(root), 'undo', undoOf(older?.id ?? ''))
    expect(fs.readFileSync(path.join(root, 'boot/grub/grubenv'), 'utf8')).toContain('throughway-trial')
    await runHelper(startOn(root), 'undo', undoOf(newer?.id ?? ''))
    expect(takeSnapshot(root, { times: true })).toEqual(before)
  })
})

const ownMachine = ownMachineGap === null ? describe : describe.skip
ownMachine(`a machine of its own${ownMachineGap === null ? '' : ` (skipped: ${ownMachineGap})`}`, () => {
  test('files, made files and programs: applied, then undone to the last byte, mode, owner and time', async () => {
    const root = scriptedRoot()
    const before = takeSnapshot(root, { times: true })
    const wanted = [operations.parameters, operations.images, operations.packages]
    const applied = await runHelper(startOn(root, 'host'), 'apply', requestFor(root, wanted, { script }))
    expect(applied.replies.flatMap((reply) => (reply.type === 'step-ended' ? [reply.outcome] : []))).toEqual([
      { kind: 'done' },
      { kind: 'done' },
      { kind: 'done' },
    ])
    expect(fs.readFileSync(path.join(root, 'boot/grub/grub.cfg'), 'utf8')).toContain('intel_iommu=on')
    expect(fs.statSync(path.join(root, 'boot/grub/grub.cfg')).mode & 0o7777).toBe(0o400)
    const { id = '' } = newestTransaction(root) ?? {}
    expect(lastWord(await runHelper(startOn(root, 'host'), 'undo', undoOf(id)))).toMatchObject({ state: 'undone' })
    expect(takeSnapshot(root, { times: true })).toEqual(before)
  })

  test('a menu that lacks our words never takes the old one’s place, and the steps before it are taken back', async () => {
    const root = scriptedRoot()
    fs.writeFileSync(
      path.join(root, 'programs/grub-mkconfig'),
      '#!/bin/sh\necho "menuentry x {" > "$2"\necho "linux /v ro" >> "$2"\n',
    )
    const before = takeSnapshot(root, { times: true })
    const wanted = [operations.parameters, operations.images]
    const end = await runHelper(startOn(root, 'host'), 'apply', requestFor(root, wanted, { script }))
    expect(end.replies.filter((reply) => reply.type === 'step-ended').at(-1)).toMatchObject({
      outcome: { kind: 'failed', text: expect.stringContaining('intel_iommu=on') },
    })
    expect(lastWord(end)).toMatchObject({ type: 'ended', state: 'failed' })
    expect(takeSnapshot(root, { times: true })).toEqual(before)
  })

  test('a program that others could have replaced is not run', async () => {
    const root = scriptedRoot()
    fs.chmodSync(path.join(root, 'programs/kernelstub'), 0o757)
    const before = takeSnapshot(root, { times: true })
    const request = requestFor(root, [operations.packages], { script })
    const end = await runHelper(startOn(root, 'host'), 'apply', request)
    expect(lastWord(end)).toMatchObject({ type: 'ended', state: 'failed' })
    expect(takeSnapshot(root, { times: true })).toEqual(before)
  })

  test('a program gets a clean environment, no input and the arguments as they are', async () => {
    const root = scriptedRoot()
    const tell =
      'env | sort > /boot/loader/entries/made.conf; cat >> /boot/loader/entries/made.conf; echo "$#:$2" >> /boot/loader/entries/made.conf'
    fs.writeFileSync(path.join(root, 'programs/kernelstub'), `#!/bin/sh\n${tell}\n`)
    const request = requestFor(root, [operations.packages], { script })
    await runHelper(
      { ...startOn(root, 'host'), environment: { ...scriptEnvironment, LD_PRELOAD: '', BASH_ENV: '/x' } },
      'apply',
      request,
    )
    const told = fs.readFileSync(path.join(root, 'boot/loader/entries/made.conf'), 'utf8')
    expect(
      told.split('\n').filter((line) => !/^(PATH|LC_ALL|HOME|DEBIAN_FRONTEND|PWD|OLDPWD|SHLVL|_)=/.test(line)),
    ).toEqual(['2:intel_iommu=on', ''])
  })
})
