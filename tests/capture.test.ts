// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildCapture } from '../src-main/capture/build-capture.ts'
import { packArchive } from '../src-main/capture/pack-archive.ts'
import { redactRecording } from '../src-main/capture/redact.ts'
import { unpackArchive } from '../src-main/capture/unpack-archive.ts'
import { collectFacts } from '../src-main/probes/collect-facts.ts'
import type { HostReader } from '../src-main/probes/host-reader.ts'
import type { HostRecording } from '../src-main/probes/host-recording.ts'
import { createLiveHostReader } from '../src-main/probes/live-host-reader.ts'
import { createRecordingHostReader } from '../src-main/probes/recording-host-reader.ts'
import { examineHost } from '../src-main/services/examine-host.ts'
import { openCapture } from '../src-main/services/open-capture.ts'
import { openRoot } from '../src-main/services/open-root.ts'
import { writeCapture } from '../src-main/services/write-capture.ts'
import { readExpectedHost } from './support/expected-host.ts'
import {
  hasLabCaptures,
  labCaptureBytes,
  labCaptureNames,
  labTimeoutMs,
  labTitle,
  openLabCapture,
} from './support/lab-captures.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

async function pack(recording: HostRecording, isRedacted: boolean): Promise<Buffer> {
  const archive = await packArchive(buildCapture(recording, { program: 'test', isRedacted }), 'capture')
  if (!archive.ok) throw new Error(archive.failure.detail)
  return archive.value
}

async function open(archive: Uint8Array): Promise<HostReader> {
  const opened = await openCapture(archive)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return opened.value
}

/** What every rule says of a host. */
async function judge(reader: HostReader): Promise<string[]> {
  const { report } = await examineHost(reader)
  return [report.verdict, ...report.findings.map(({ id, verdict }) => `${id}: ${verdict}`)]
}

/** Reads `reader` once, and expects its captures to give the same facts, or redacted the same findings. */
async function expectSameWhenReplayed(reader: HostReader): Promise<HostRecording> {
  const { reader: recorder, recording } = createRecordingHostReader(reader)
  const facts = await collectFacts(recorder)
  const findings = await judge(recorder)
  const plain = await open(await pack(recording, false))
  const redacted = await open(await pack(redactRecording(recording), true))
  expect({ ...(await collectFacts(plain)), origin: reader.origin }).toEqual(facts)
  expect(await judge(plain)).toEqual(findings)
  expect(await judge(redacted)).toEqual(findings)
  return recording
}

test('a capture of this machine replays as this machine', { timeout: labTimeoutMs }, async () => {
  await expectSameWhenReplayed(createLiveHostReader())
})

test('a redacted capture of this machine is small and does not tell whose it is', {
  timeout: labTimeoutMs,
}, async () => {
  const file = path.join(makeTemporaryFolder(), 'host.tar.gz')
  const written = await writeCapture(createLiveHostReader(), file, { redact: true })
  expect(written).toMatchObject({ ok: true, value: { sizeBytes: fs.statSync(file).size } })
  expect(fs.statSync(file).size).toBeLessThan(2 * 1024 * 1024)
  expect(fs.statSync(file).mode & 0o777).toBe(0o600)
  const unpacked = await unpackArchive(fs.readFileSync(file))
  if (!unpacked.ok) throw new Error(unpacked.failure.detail)
  const content = [...unpacked.value.nodes].flatMap(([name, node]) => [
    name,
    ...(node.kind === 'file'
      ? [Buffer.from(node.bytes).toString('latin1')]
      : node.kind === 'link'
        ? [node.target]
        : []),
  ])
  const told = listIdentifiers().filter((identifier) =>
    content.some((text) => new RegExp(`(?<![0-9a-z])${identifier}(?![0-9a-z])`, 'i').test(text)),
  )
  expect(told).toEqual([])
})

/** What identifies this machine and its people; words of fewer than four letters are too common to look for. */
function listIdentifiers(): string[] {
  const read = (file: string) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')
  const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
  const interfaces = fs.existsSync('/sys/class/net') ? fs.readdirSync('/sys/class/net') : []
  const people = read('/etc/passwd')
    .split('\n')
    .map((line) => line.split(':'))
    .filter(([, , id]) => Number(id) >= 1000 && Number(id) <= 60_513)
  const words = [
    read('/proc/sys/kernel/hostname').trim(),
    read('/etc/machine-id').trim(),
    ...interfaces.map((name) => read(`/sys/class/net/${name}/address`).trim()),
    ...(`${read('/proc/cmdline')} ${read('/proc/self/mountinfo')}`.match(uuid) ?? []),
    ...people.map(([login]) => login ?? ''),
    ...['product_serial', 'board_serial', 'product_uuid'].map((name) => read(`/sys/class/dmi/id/${name}`).trim()),
  ]
  const isNone = /^(00:00:00:00:00:00|(to be filled|default|not |none|system|0+$).*)$/i
  return words
    .filter((word) => word.length > 3 && !isNone.test(word))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}

test('an unpacked capture reads as the archive does', { timeout: labTimeoutMs }, async () => {
  const { reader, recording } = createRecordingHostReader(createLiveHostReader())
  await collectFacts(reader)
  const tree = buildCapture(recording, { program: 'test', isRedacted: false })
  const root = makeTemporaryFolder()
  for (const [name, node] of tree.nodes) {
    const file = path.join(root, name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    if (node.kind === 'file') fs.writeFileSync(file, node.bytes)
    else if (node.kind === 'link') fs.symlinkSync(node.target, file)
  }
  const directory = openRoot(root)
  if (!directory.ok) throw new Error(directory.failure.code)
  expect(await collectFacts(directory.value)).toEqual(await collectFacts(await open(await pack(recording, false))))
  // Nothing a person may follow leads out of the folder.
  const links = [...tree.nodes].flatMap(([name, node]) => (node.kind === 'link' ? [path.join(root, name)] : []))
  const outside = links.filter((link) => {
    const end = path.resolve(path.dirname(link), fs.readlinkSync(link))
    return end !== root && !end.startsWith(`${root}/`)
  })
  expect(outside).toEqual([])
})

test('a file that cannot be written is a failure, and nothing is left behind', async () => {
  const folder = makeTemporaryFolder()
  fs.symlinkSync('elsewhere', path.join(folder, 'link'))
  const nobody = { ...(await open(await pack(createRecordingHostReader(createLiveHostReader()).recording, false))) }
  const codes = await Promise.all(
    ['missing/host.tar.gz', 'link', '.'].map((name) => writeCapture(nobody, path.join(folder, name), { redact: true })),
  )
  expect(codes.map((result) => !result.ok && result.failure)).toEqual([
    { code: 'file-unwritable', path: path.join(folder, 'missing/host.tar.gz'), detail: 'ENOENT' },
    { code: 'file-unwritable', path: path.join(folder, 'link'), detail: 'EEXIST' },
    { code: 'file-unwritable', path: path.join(folder, '.'), detail: 'EISDIR' },
  ])
  expect(fs.readdirSync(folder)).toEqual(['link'])
})

test('an archive that is no capture is refused', async () => {
  const { buildTarGz } = await import('./support/build-tar.ts')
  const refusals = await Promise.all(
    [
      [{ name: 'photos/a.jpg', body: 'x' }],
      [{ name: 'capture/capture.json', body: '{' }],
      [{ name: 'capture/capture.json', body: '{"schema":1}' }],
      [{ name: 'capture/capture.json', body: '{"schema":2,"new":[]}' }],
      [{ name: 'capture/capture.json', flag: '2', link: 'x' }],
      [
        { name: 'capture/capture.json', flag: '5' },
        { name: 'capture/proc', flag: '2', link: '.' },
      ],
    ].map(async (entries) => {
      const opened = await openCapture(buildTarGz(entries))
      return !opened.ok && opened.failure.code === 'capture-refused' && opened.failure.reason
    }),
  )
  expect(refusals).toEqual(['not-a-capture', 'damaged', 'damaged', 'newer-version', 'not-a-capture', 'not-a-capture'])
})

const hostsFolder = path.join(import.meta.dirname, 'hosts')

test.each(fs.readdirSync(hostsFolder))('test host %s replays', { timeout: labTimeoutMs }, async (name) => {
  const folder = path.join(hostsFolder, name)
  const opened = openRoot(path.join(folder, readExpectedHost(folder).root ?? '.'))
  if (!opened.ok) throw new Error(opened.failure.code)
  await expectSameWhenReplayed(opened.value)
})

test.skipIf(!hasLabCaptures).each(labCaptureNames)(
  `${labTitle}: %s reads from its archive as from its folder, and replays`,
  { timeout: labTimeoutMs },
  async (name) => {
    const reader = await open(labCaptureBytes(name))
    const unpacked = openLabCapture(name)
    onTestFinished(unpacked.dispose)
    expect(await collectFacts(reader)).toEqual(await collectFacts(unpacked.reader))
    const recording = await expectSameWhenReplayed(reader)
    expect(recording.files.size).toBeGreaterThan(50)
  },
)
