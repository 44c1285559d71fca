// SPDX-License-Identifier: MIT
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Operation } from '../../src-main/model/operation.ts'
import { buildHelper } from './support/build-helper.ts'
import { newestTransaction, requestFor, undoOf } from './support/helper-host.ts'
import { makeQuickFolder } from './support/quick-folder.ts'
import { type HelperStart, lastWord, ownMachineGap, runHelper } from './support/run-helper.ts'
import type { Script } from './support/scripted-actions.ts'
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

/** What an attacker puts where the helper is going to write; `outside` is what must never change. */
type Plant = (place: string, outside: string) => void

const plants: Readonly<Record<string, Plant>> = {
  'a link to a file outside': (place, outside) => replaceWith(place, () => fs.symlinkSync(`${outside}/victim`, place)),
  'a link to nothing outside': (place, outside) => replaceWith(place, () => fs.symlinkSync(`${outside}/made`, place)),
  'a second name of a file outside': (place, outside) =>
    replaceWith(place, () => fs.linkSync(`${outside}/victim`, place)),
  'a second name of an empty file outside': (place, outside) =>
    replaceWith(place, () => fs.linkSync(`${outside}/empty`, place)),
  'a pipe': (place) =>
    replaceWith(place, () => {
      if (spawnSync('mkfifo', [place]).status !== 0) throw new Error('no pipe could be made')
    }),
  'a folder': (place) => replaceWith(place, () => fs.mkdirSync(place)),
  'a folder that is a link outside': (place, outside) => {
    const folder = path.dirname(place)
    fs.mkdirSync(path.dirname(folder), { recursive: true })
    fs.rmSync(folder, { recursive: true, force: true })
    fs.symlinkSync(`${outside}/folder`, folder)
  },
}

function replaceWith(place: string, make: () => void): void {
  fs.mkdirSync(path.dirname(place), { recursive: true })
  fs.rmSync(place, { recursive: true, force: true })
  make()
}

/** Every path that the helper writes to by itself: targets of each kind of write, what it makes aside, its own files. */
const writePaths: readonly (readonly [string, Operation])[] = [
  ['/etc/default/grub', operations.parameters],
  ['/etc/default/.grub.throughway-new', operations.parameters],
  ['/etc/kernel/cmdline', operations.parameters],
  ['/etc/kernel/.cmdline.throughway-new', operations.parameters],
  ['/boot/loader/entries/old.conf', operations.parameters],
  ['/boot/grub/grubenv', operations.trial],
  ['/etc/systemd/system/multi-user.target.d/50-throughway.conf', operations.trial],
  ['/var/lib/throughway/journal', operations.parameters],
  ['/var/lib/throughway/lock', operations.parameters],
  ['/var/lib/throughway/saved/x', operations.parameters],
]
const madePaths: readonly (readonly [string, Operation])[] = [
  ['/boot/grub/grub.cfg', operations.images],
  ['/boot/grub/.grub.cfg.throughway-new', operations.images],
  ['/boot/.initrd.img-6.1.0.throughway-new', operations.images],
  ['/boot/loader/entries/current.conf', operations.packages],
]

function makeOutside(): string {
  const outside = makeQuickFolder()
  fs.mkdirSync(path.join(outside, 'folder'))
  for (const name of ['victim', 'empty', 'folder/grub', 'folder/grubenv', 'folder/cmdline', 'folder/old.conf']) {
    // As long as an environment block, so that nothing but the safety of the write protects it.
    fs.writeFileSync(path.join(outside, name), name === 'empty' ? '' : 'outside'.padEnd(1024, '#'), { mode: 0o600 })
    fs.utimesSync(path.join(outside, name), 1_500_000_000, 1_500_000_000)
  }
  return outside
}

/** Does it, and undoes it where it could be done; whatever came of it, nothing outside may have changed. */
async function attack(start: HelperStart, operation: Operation, given: Script = script): Promise<void> {
  const environment = { THROUGHWAY_TEST_SCRIPT: JSON.stringify(given) }
  const ended = await runHelper(
    { ...start, environment },
    'apply',
    requestFor(start.root, [operation], { script: given }),
  )
  expect(ended.signal).toBeNull()
  const { id = '20200101-1' } = ended.replies.some(({ type }) => type === 'began')
    ? (newestTransaction(start.root) ?? {})
    : {}
  const undone = await runHelper({ ...start, environment }, 'undo', undoOf(id))
  expect(undone.signal).toBeNull()
}

describe('nothing outside is written, whatever stands where the helper writes', () => {
  const rows = Object.entries(plants).flatMap(([title, plant]) => [
    ...writePaths.map(([target, operation]) => ({ title, plant, target, operation, as: 'root' as const })),
    ...(ownMachineGap === null ? [...writePaths, ...madePaths] : []).map(([target, operation]) => ({
      title,
      plant,
      target,
      operation,
      as: 'host' as const,
    })),
  ])
  test.each(rows)('$title at $target ($as)', async ({ plant, target, operation, as }) => {
    const root = makeQuickFolder()
    const outside = makeOutside()
    writeScriptedHost(root)
    plant(path.join(root, target), outside)
    const before = takeSnapshot(outside, { times: true })
    await attack({ helper, root, as }, operation)
    expect(takeSnapshot(outside, { times: true })).toEqual(before)
  })
})

const ownMachine = ownMachineGap === null ? describe : describe.skip
ownMachine(`folders of the machine${ownMachineGap === null ? '' : ` (skipped: ${ownMachineGap})`}`, () => {
  test.each<[string, (folder: string) => void]>([
    ['that everybody may write to', (folder) => fs.chmodSync(folder, 0o777)],
    ['that everybody may write to, with the sticky bit', (folder) => fs.chmodSync(folder, 0o1777)],
    ['that a group may write to', (folder) => fs.chmodSync(folder, 0o775)],
    ['that belong to somebody else', (folder) => fs.chownSync(folder, 1000, 1000)],
  ])('are not written to where they are such %s', async (_title, spoil) => {
    for (const [target, operation] of [...writePaths, ...madePaths]) {
      // The folder of saved copies is the helper's own: it takes everybody's rights away before it writes there.
      if (target.startsWith('/var/lib/throughway/saved/')) continue
      const root = makeQuickFolder()
      writeScriptedHost(root)
      const folder = path.dirname(path.join(root, target))
      fs.mkdirSync(folder, { recursive: true })
      spoil(folder)
      const before = takeSnapshot(root, { times: true })
      const end = await runHelper(
        { helper, root, as: 'host', environment: scriptEnvironment },
        'apply',
        requestFor(root, [operation], { script }),
      )
      expect([
        target,
        end.replies.some((reply) => reply.type === 'step-ended' && reply.outcome.kind === 'done'),
      ]).toEqual([target, false])
      expect(takeSnapshot(root, { times: true })).toEqual(before)
    }
  })
})

test('a folder that is swapped for a link again and again leads nowhere else', { timeout: 120_000 }, async () => {
  const root = makeQuickFolder()
  const outside = makeOutside()
  writeScriptedHost(root)
  const before = takeSnapshot(outside, { times: true })
  const stop = startSwapping(path.join(root, 'etc/default'), path.join(outside, 'folder'))
  const words: string[] = []
  try {
    for (let round = 0; round < 40; round += 1) {
      const start: HelperStart = { helper, root, as: 'root', environment: scriptEnvironment }
      const end = await runHelper(start, 'apply', requestFor(root, [operations.parameters], { script }))
      words.push(end.replies.at(-1)?.type ?? '')
      const newest = newestTransaction(root)
      if (newest?.state === 'committed') await runHelper(start, 'undo', undoOf(newest.id))
      else if (newest?.state.includes('unfinished') === true) {
        await runHelper(start, 'undo', { type: 'resolve', transactionId: newest.id, way: 'roll-back' })
      }
    }
  } finally {
    await stop()
  }
  expect(takeSnapshot(outside, { times: true })).toEqual(before)
  expect(words).toContain('ended')
})

/** Another process that exchanges a folder with a link to `elsewhere` as fast as it can. */
function startSwapping(folder: string, elsewhere: string): () => Promise<void> {
  const swap = [
    'const fs = require("node:fs"), [folder, elsewhere] = process.argv.slice(1);',
    'process.stdin.on("end", () => process.exit()).resume();',
    'const turn = () => {',
    '  for (let i = 0; i < 50; i += 1) {',
    '    try { fs.renameSync(folder, folder + ".aside") } catch { continue }',
    // The helper may make the folder that is missing for a moment; then that one is the attacker's to take away.
    '    try { fs.symlinkSync(elsewhere, folder) } catch {}',
    '    for (;;) try {',
    '      fs.rmSync(folder, { recursive: true, force: true }); fs.renameSync(folder + ".aside", folder); break;',
    '    } catch {}',
    '  }',
    '  setImmediate(turn);',
    '};',
    'turn()',
  ].join('\n')
  const child = spawn(process.execPath, ['-e', swap, folder, elsewhere], { stdio: ['pipe', 'ignore', 'inherit'] })
  // An attacker that fell over would prove nothing.
  const ended = new Promise<void>((resolve, reject) =>
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`the swapping ended with ${code}`)))),
  )
  ended.catch(() => undefined)
  return () => {
    child.stdin.end()
    return ended
  }
}

test.each([
  '/etc/shadow',
  '/etc/sudoers.d/throughway',
  '/etc/cron.d/throughway',
  '/usr/bin/throughway',
  '/root/.ssh/authorized_keys',
  '/boot/../etc/shadow',
  '/boot/./x',
  '/boot//x',
  '/boot',
  'boot/x',
  '/etc/default/grub.d/../../shadow',
  '/etc/default/grub.d/a/b.cfg',
  '/etc/default/grub\n',
  '/etc/systemd/system/ssh.service',
  '/var/lib/throughway/journal',
])('%j is no place to write to, whoever says so', async (target) => {
  const root = makeQuickFolder()
  writeScriptedHost(root)
  const before = takeSnapshot(root, { times: true })
  const given: Script = {
    'boot-parameters.set': [{ kind: 'write', path: target, after: 'x', mode: 0o644, how: 'replace' }],
  }
  const environment = { THROUGHWAY_TEST_SCRIPT: JSON.stringify(given) }
  const request = requestFor(root, [operations.parameters], { script: given })
  const end = await runHelper({ helper, root, as: 'root', environment }, 'apply', request)
  expect(lastWord(end)).toMatchObject({ type: 'ended', state: 'failed' })
  expect(takeSnapshot(root, { times: true })).toEqual(before)
})
