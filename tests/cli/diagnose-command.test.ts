// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Diagnosis } from '../../src-main/model/diagnosis.ts'
import { buildCliIfStale, cliFile, runCli } from '../support/built-cli.ts'
import { writeHostTree } from '../support/write-host-tree.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-diagnose-'))
const root = path.join(folder, 'host')
const viable = 'vfio 0000:01:00.0: group 1 is not viable\n'
const schema = JSON.parse(
  fs.readFileSync(path.resolve(import.meta.dirname, '../../assets/schema/diagnose.schema.json'), 'utf8'),
)
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  fs.writeFileSync(file, content)
  return file
}

beforeAll(() => {
  buildCliIfStale()
  writeHostTree(root, {
    release: '6.12.1',
    memoryKiB: 32_000_000,
    tables: ['IVRS'],
    iommuUnits: ['ivhd0'],
    files: {
      '/proc/cmdline': 'quiet\n',
      '/var/log/libvirt/qemu/win11.log':
        '2026-11-26 08:00:00.000+0000: starting up libvirt version: 10.0.0, qemu version: 8.2.2\n' +
        'qemu-system-x86_64: egl: no drm render node available\n' +
        '2026-11-27 08:00:00.000+0000: starting up libvirt version: 10.0.0, qemu version: 8.2.2\n' +
        `2026-11-27T08:00:01.000Z qemu-system-x86_64: -device vfio-pci,host=01:00.0: ${viable}` +
        '2026-11-27 08:00:02.000+0000: shutting down, reason=failed\n',
    },
  })
}, 60_000)
afterAll(() => fs.rmSync(folder, { recursive: true }))

/** Runs `diagnose --json` and checks the document against the published schema. */
async function diagnose(words: readonly string[]): Promise<{ code: number | null; document: Diagnosis }> {
  const run = await runCli(['diagnose', '--json', ...words])
  const document: Diagnosis = JSON.parse(run.stdout)
  if (!validate(document)) throw new Error(JSON.stringify(validate.errors))
  return { code: run.code, document: JSON.parse(run.stdout) }
}

test.each([
  ['plain text', viable],
  ['gzip', gzipSync(viable)],
  ['UTF-16 as Windows saves it', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(viable, 'utf16le')])],
])('%s: the cause, its line and exit status 1', async (_, content) => {
  const file = write('log', content)
  const { code, document } = await diagnose([file])
  expect({ code, ids: document.causes.map(({ id }) => id), evidence: document.causes[0]?.evidence }).toEqual({
    code: 1,
    ids: ['group-not-viable'],
    evidence: [{ source: file, line: 1, text: viable.trim(), count: 1 }],
  })
})

test('several files are read, and a healthy one names nothing', async () => {
  const healthy = write('healthy', '[    1.0] usb 1-2: new high-speed USB device\n')
  expect((await diagnose([healthy])).code).toBe(0)
  const { document } = await diagnose([healthy, write('ill', viable)])
  expect(document.inputs.map(({ lines }) => lines)).toEqual([1, 1])
})

test('a failure that is not known: exit status 3, and what to collect', async () => {
  const { code, document } = await diagnose([write('open', 'error: Failed to start domain win10\nerror: no idea\n')])
  expect({ code, causes: document.causes, collects: (document.unknown?.collect.length ?? 0) > 0 }).toEqual({
    code: 3,
    causes: [],
    collects: true,
  })
})

test.each([
  ['missing', 'it does not exist'],
  ['packed.xz', 'it is compressed with xz; unpack it first'],
])('%s: exit status 3, and why', async (name, why) => {
  if (name.endsWith('.xz')) write(name, Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]))
  const run = await runCli(['diagnose', path.join(folder, name)])
  expect({ code: run.code, isSaid: run.stderr.includes(why) }).toEqual({ code: 3, isSaid: true })
})

test('a guest: its last start alone counts', async () => {
  const { code, document } = await diagnose(['--vm', 'win11', '--root', root])
  expect({ code, ids: document.causes.map(({ id }) => id), line: document.causes[0]?.evidence[0]?.line }).toEqual({
    code: 1,
    ids: ['group-not-viable'],
    line: 4,
  })
  const { code: other, stderr } = await runCli(['diagnose', '--vm', '../../etc/passwd', '--root', root])
  expect({ other, isSaid: stderr.includes('is not there') }).toEqual({ other: 0, isSaid: true })
})

test('standard input, in words for a person', async () => {
  const child = spawn(process.execPath, [cliFile, 'diagnose', '-'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(viable)
  let text = ''
  for await (const piece of child.stdout) text += piece
  expect({
    names: text.includes('A device of the group is still in the hands of the host'),
    quotes: text.includes('standard input:1: vfio 0000:01:00.0: group 1 is not viable'),
  }).toEqual({ names: true, quotes: true })
})
