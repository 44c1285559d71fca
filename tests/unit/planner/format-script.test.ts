// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { HostAction } from '../../../src-main/model/host-action.ts'
import type { Plan } from '../../../src-main/model/plan.ts'
import { formatRun } from '../../../src-main/planner/format-run.ts'
import { formatScript } from '../../../src-main/planner/format-script.ts'
import { posixChecksum, utf8Bytes } from '../../../src-main/planner/script/posix-checksum.ts'
import { doLines, undoLines } from '../../../src-main/planner/script/script-actions.ts'
import { scriptEnd, scriptFunctions } from '../../../src-main/planner/script/script-frame.ts'
import { comment, hereDocument, quoted } from '../../../src-main/planner/script/shell-text.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'
import { buildFiles, card, goodFiles, planFor } from './plan-host.ts'

const shells = ['dash', 'bash', 'busybox'].filter((shell) => spawnSync(shell, ['true']).error === undefined)
const withShell = (shell: string, args: readonly string[]) => (shell === 'busybox' ? ['sh', ...args] : [...args])

function layOut(root: string, files: Readonly<Record<string, string>>): void {
  for (const [hostPath, text] of Object.entries(files)) {
    const file = path.join(root, hostPath)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
    fs.utimesSync(file, 1_700_000_000, 1_700_000_000)
  }
}

/** Every file with its content, mode and time, and every folder. */
function describeTree(root: string): Record<string, string> {
  const found: Record<string, string> = {}
  const walk = (folder: string) => {
    for (const name of fs.readdirSync(folder).sort()) {
      const file = path.join(folder, name)
      const status = fs.lstatSync(file)
      if (status.isDirectory()) {
        found[file.slice(root.length)] = `folder ${status.mode.toString(8)}`
        walk(file)
      } else {
        found[file.slice(root.length)] =
          `${status.mode.toString(8)} ${status.mtimeMs} ${fs.readFileSync(file).toString('base64')}`
      }
    }
  }
  walk(root)
  return found
}

function runScript(shell: string, script: string, root: string, verb: string) {
  const file = path.join(makeTemporaryFolder(), 'plan.sh')
  fs.writeFileSync(file, script)
  const run = spawnSync(shell, withShell(shell, [file, verb]), {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ROOT: root },
  })
  return { status: run.status, output: run.stdout, errors: run.stderr }
}

const plan = planFor({ devices: [card], hugePages: [{ count: 4, pageKiB: 1_048_576 }] })
const script = formatScript(plan, buildFiles(goodFiles))

test('the plan that is scripted is one that can be done', () => {
  expect([plan.refused, plan.steps.map(({ id }) => id)]).toEqual([
    [],
    ['binding-pieces', 'initramfs', 'boot-parameters'],
  ])
})

describe.each(shells)('%s', (shell) => {
  test('parses it', () => {
    const run = spawnSync(shell, withShell(shell, ['-n']), { input: script, encoding: 'utf8' })
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('applies it, and undoes it byte for byte, times and folders included', () => {
    const root = makeTemporaryFolder()
    layOut(root, goodFiles)
    const before = describeTree(root)
    const applied = runScript(shell, script, root, 'apply')
    const between = describeTree(root)
    const written = plan.steps.flatMap(({ files }) => files)
    for (const { path: file, after } of written) {
      expect([
        file,
        fs.existsSync(path.join(root, file)) ? fs.readFileSync(path.join(root, file), 'utf8') : null,
      ]).toEqual([file, after])
    }
    const again = runScript(shell, script, root, 'apply')
    const undone = runScript(shell, script, root, 'undo')
    expect([applied.errors, applied.status, again.status, undone.errors, undone.status]).toEqual(['', 0, 1, '', 0])
    expect(applied.output).toContain(`not run in ${root}: mkinitramfs`)
    expect(between).not.toEqual(before)
    expect(describeTree(root)).toEqual(before)
  })

  test('changes nothing where a file is not as the plan saw it', () => {
    const root = makeTemporaryFolder()
    layOut(root, { ...goodFiles, '/etc/udev/rules.d/70-throughway.rules': '# mine\n' })
    const before = describeTree(root)
    const applied = runScript(shell, script, root, 'apply')
    expect([applied.status, applied.errors]).toEqual([
      1,
      '/etc/udev/rules.d/70-throughway.rules is not as the plan saw it. Nothing was changed; draft the plan anew.\n',
    ])
    expect(describeTree(root)).toEqual(before)
  })

  test('takes everything back where something fails half-way', () => {
    const root = makeTemporaryFolder()
    // The last file cannot be put down: a file stands where its folder would be.
    layOut(root, { ...goodFiles, '/etc/udev': 'in the way' })
    const before = describeTree(root)
    const applied = runScript(shell, script, root, 'apply')
    expect([applied.status, applied.errors.includes('taking it back')]).toEqual([1, true])
    expect(describeTree(root)).toEqual(before)
  })

  test('leaves what others changed since, and says where the earlier version is', () => {
    const root = makeTemporaryFolder()
    layOut(root, goodFiles)
    runScript(shell, script, root, 'apply')
    const rules = path.join(root, '/etc/udev/rules.d/70-throughway.rules')
    fs.appendFileSync(rules, '# mine\n')
    const undone = runScript(shell, script, root, 'undo')
    expect([
      undone.status,
      undone.output.includes('70-throughway.rules was changed since'),
      fs.existsSync(rules),
    ]).toEqual([1, true, true])
  })
})

describe('whatever is in a file or a word', () => {
  const hostile = [
    '',
    'no newline',
    'END_OF_FILE\nEND_OF_FILE_1\n',
    "'; touch /tmp/pwned; '\n",
    '$(touch /tmp/pwned) `touch /tmp/pwned` $x \\ \\\n',
    'tabs\tand\r\ncarriage returns\r\n',
    'Zürich, 東京, 🖥\n\n\n',
    '\n',
  ]
  test.each(hostile)('%j', (after) => {
    const name = `/etc/it's $(odd) "name"`
    const action: HostAction = { kind: 'write', path: name, before: null, after, mode: 0o600, how: 'replace' }
    const root = makeTemporaryFolder()
    const numbered = { action, number: 1 }
    const body = `#!/bin/sh\n${comment(after)}\nset -eu\nROOT=\${ROOT-}\nSTATE=$ROOT/var/lib/throughway-x\n${scriptFunctions}
expect_all() {
expect ${quoted(name)} absent
}
apply_all() {
${doLines(numbered)}}
undo_all() {
${undoLines(numbered)}}
${scriptEnd}`
    const applied = runScript('sh', body, root, 'apply')
    const file = path.join(root, name)
    expect([applied.errors, fs.readFileSync(file, 'utf8'), fs.statSync(file).mode & 0o777]).toEqual(['', after, 0o600])
    const undone = runScript('sh', body, root, 'undo')
    expect([undone.errors, describeTree(root)]).toEqual(['', {}])
  })

  test('a comment is one line', () => {
    expect(comment('a\nrm -rf /\r\u2028b')).toBe('# a rm -rf / b')
  })

  test('a delimiter is none of the lines', () => {
    expect(hereDocument('END_OF_FILE\nx').operator).toBe("<<'END_OF_FILE_1'")
  })

  test('a run is read as it is meant', () => {
    const run = formatRun({ program: 'dracut', args: ['--force', '{output}', "it's"] }, '/boot/x.new')
    expect(run).toBe("dracut --force /boot/x.new 'it'\\''s'")
  })
})

test.each(['', 'a', 'x'.repeat(70_000), 'Zürich 🖥\n'])('cksum agrees', (text) => {
  const run = spawnSync('cksum', { input: text, encoding: 'utf8' })
  expect(posixChecksum(utf8Bytes(text))).toBe(run.stdout.trim())
})

describe('a plan that cannot be done gives a script that only says so', () => {
  function run(refusing: Plan) {
    const { status, errors } = runScript('sh', formatScript(refusing, buildFiles(goodFiles)), '/nowhere', 'apply')
    return [status, errors.split('\n')[0]]
  }

  test('refused', () => {
    const refused: Plan = { ...plan, refused: [{ code: 'boot-disk', device: null, text: "It's the disk; `rm`." }] }
    expect(run(refused)).toEqual([1, "It's the disk; `rm`."])
  })

  test('not all could be shown', () => {
    const steps = plan.steps.map((step) => ({ ...step, previewGap: 'Only root can read it.' }))
    expect(run({ ...plan, steps })).toEqual([3, 'Only root can read it.'])
  })
})
