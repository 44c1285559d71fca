// SPDX-License-Identifier: MIT
import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildStrictJsonSchema, type SchemaName } from '../../src-main/contract/report-schemas/json-schemas.ts'
import { buildCliIfStale, type CliRun, cliFile, runCli } from '../support/built-cli.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'

const missing = missingLibvirtd()
const timeoutMs = 120_000

describe.skipIf(missing !== null)(`vm commands${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  let daemon: OwnLibvirtd

  beforeAll(async () => {
    buildCliIfStale()
    daemon = await OwnLibvirtd.start({ asInstalled: true })
  }, timeoutMs)
  afterAll(() => daemon?.stop())

  const vm = (words: string): Promise<CliRun> => runCli(['vm', ...words.split(' '), '--connect', daemon.uri])
  const json = async (words: string) => {
    const run = await vm(`${words} --json`)
    const document = JSON.parse(run.stdout)
    const name = `vm-${words.split(' ')[0]}` as SchemaName
    if (!('error' in document)) expect(findMismatch(name, document)).toEqual([])
    return { code: run.code, document }
  }
  const small = '--memory 256M --cpus 2 --disk 64M --network user'

  test(
    'a machine is made, started, read, stopped by force and removed with all its files',
    async () => {
      const dry = await json(`create walk ${small} --dry-run`)
      expect(dry).toMatchObject({ code: 0, document: { schema: 1, created: false, draft: { spec: { name: 'walk' } } } })
      expect(daemon.virsh('list', '--all', '--name')).toBe('')

      const made = await json(`create walk ${small} --start --yes`)
      expect(made).toMatchObject({ code: 0, document: { created: true, machine: { name: 'walk', isOurs: true } } })
      expect(daemon.virsh('domstate', 'walk')).toBe('running')
      const disk = path.join(daemon.images, 'walk.qcow2')
      expect(fs.existsSync(disk)).toBe(true)

      expect((await vm('list')).stdout).toMatch(/walk +running +2 vCPUs, 256 MiB/)
      expect((await vm('list --names')).stdout).toBe('walk\n')
      expect(await json('start walk')).toMatchObject({ code: 1, document: { error: { code: 'machine-state-wrong' } } })
      const stats = await json('stats walk')
      expect(stats).toMatchObject({ code: 0, document: { name: 'walk', figures: { memoryTotalKiB: 262_144 } } })
      expect(stats.document.figures.vcpuLoads).toHaveLength(2)

      const explained = await json('xml walk')
      expect(explained.document.xml).toBe(`${daemon.virsh('dumpxml', '--inactive', 'walk')}\n`)
      expect(explained.document.explanations.length).toBeGreaterThan(10)
      const lines: string[] = explained.document.xml.split('\n')
      const [machineType] = explained.document.explanations.filter(
        ({ path: at }: { path: string }) => at === '/domain/vcpu',
      )
      expect(lines[machineType.line - 1]).toContain('<vcpu')

      // Nothing in it listens to the power button: it goes on running, and is told so.
      const stop = await vm('stop walk --timeout 1')
      expect({ code: stop.code, says: stop.stderr }).toEqual({
        code: 1,
        says: expect.stringContaining('still runs after 1 s'),
      })
      expect(await json('remove walk --yes')).toMatchObject({
        code: 1,
        document: { error: { code: 'machine-state-wrong' } },
      })
      expect(await json('kill walk')).toMatchObject({ code: 0, document: { name: 'walk', state: 'off' } })
      expect(await json('kill walk')).toMatchObject({ code: 1 })

      const removed = await json('remove walk --disks --nvram --tpm --yes')
      expect(removed).toMatchObject({ code: 0, document: { removed: { disks: [disk] }, kept: [] } })
      expect(daemon.virsh('list', '--all', '--name')).toBe('')
      expect(fs.readdirSync(daemon.images)).toEqual([])
      expect(fs.readdirSync(path.join(daemon.folder, 'lib/qemu/nvram'))).toEqual([])
    },
    timeoutMs,
  )

  test(
    'a disk stays where it is not named, and a name that is taken is refused before anything is made',
    async () => {
      expect(await json(`create keep ${small} --yes`)).toMatchObject({ code: 0 })
      expect(await json(`create keep ${small} --yes`)).toMatchObject({
        code: 1,
        document: { error: { code: 'guest-refused' } },
      })
      expect(await json('remove keep --yes')).toMatchObject({ code: 0, document: { kept: [{ reason: null }] } })
      expect(fs.readdirSync(daemon.images)).toEqual(['keep.qcow2'])
      // The volume of that name stands in the way now: what was begun is taken back, what was there before stays.
      expect(await json(`create keep ${small} --yes`)).toMatchObject({ code: 1 })
      expect(daemon.virsh('list', '--all', '--name')).toBe('')
      expect(fs.readdirSync(daemon.images)).toEqual(['keep.qcow2'])
      daemon.virsh('vol-delete', 'keep.qcow2', '--pool', 'default')
    },
    timeoutMs,
  )

  test(
    'what makes no sense is a usage failure that names it; what is not there is named too',
    async () => {
      const rows: readonly (readonly [words: string, code: number, says: string])[] = [
        ['create', 2, 'vm create needs NAME'],
        ['create a/../b --dry-run', 2, 'name:'],
        [`create ${'x'.repeat(65)} --dry-run`, 2, 'name:'],
        ['create x --memory 16', 2, '“16” is not a size'],
        ['create x --memory 999999999999T --dry-run', 2, 'memoryKiB'],
        ['create x --cpus many', 2, '“many” is not a number'],
        ['create x --device 01:00', 2, 'not a PCI address'],
        ['create x --disk big', 2, 'neither a size'],
        ['create x --network moon', 2, '“moon” is not a network'],
        ['create x --unattended', 2, '--unattended needs --iso'],
        ['create x --system dos', 2, 'not one of windows-11'],
        ['stop x --timeout 0', 2, 'not a number of seconds'],
        ['usb x lend', 2, 'needs a port'],
        ['start nobody', 1, 'There is no machine “nobody”'],
        ['xml <name>&', 1, 'There is no machine “<name>&”'],
        ['remove nobody --yes', 1, 'There is no machine'],
        ['frobnicate', 2, 'is not a command'],
      ]
      const found: Record<string, unknown> = {}
      for (const [words] of rows) {
        const { code, stderr } = await vm(words)
        found[words] = [code, stderr]
      }
      const wanted = Object.fromEntries(
        rows.map(([words, code, says]) => [words, [code, expect.stringContaining(says)]]),
      )
      expect(found).toEqual(wanted)
    },
    timeoutMs,
  )

  test(
    'a password is taken from standard input, goes into the disc and is nowhere else',
    async () => {
      const iso = path.join(daemon.folder, 'cloud.img')
      fs.writeFileSync(iso, Buffer.concat([Buffer.alloc(510), Buffer.from([0x55, 0xaa]), Buffer.alloc(1 << 20)]))
      const secret = 'correct horse battery staple'
      const words = ['vm', 'create', 'auto', '--iso', iso, '--unattended', '--memory', '256M', '--disk', '64M']
      const run = await pipeTo([...words, '--network', 'user', '--yes', '--connect', daemon.uri], `${secret}\n`)
      // Whether this image can be installed is not the question; wherever it ends, the password has left no trace.
      expect(run.output).not.toContain(secret)
      expect(fs.existsSync(path.join(daemon.images, 'auto-answers.iso'))).toBe(run.code === 0)
      if (run.code === 0) await vm('remove auto --disks --yes')
      fs.rmSync(iso)
    },
    timeoutMs,
  )

  test(
    'a disk of another program is brought in, and given to a machine only then',
    async () => {
      const file = path.join(daemon.folder, 'old.vmdk')
      execFileSync('qemu-img', ['create', '-q', '-f', 'vmdk', file, '8M'])
      const link = path.join(daemon.folder, 'old.img')
      fs.copyFileSync(file, link)
      const refused = await json(`create foreign --memory 256M --disk ${link} --network none --dry-run`)
      expect(refused).toMatchObject({ code: 2, document: { error: { code: 'usage' } } })
      expect(refused.document.error.message).toContain(`vm import ${link}`)
      expect(await json(`import ${link} --pool nowhere`)).toMatchObject({ code: 2 })

      const target = path.join(daemon.images, 'old.raw')
      expect(await json(`import ${link} --name old.raw --format raw`)).toEqual({
        code: 0,
        document: { schema: 1, from: link, pool: 'default', name: 'old.raw', format: 'raw', path: target },
      })
      expect(daemon.virsh('vol-list', 'default')).toContain('old.raw')
      expect(fs.statSync(target).size).toBe(8 * 1024 * 1024)
      expect(await json(`import ${link} --name old.raw --format raw`)).toMatchObject({
        code: 1,
        document: { error: { code: 'image-refused' } },
      })
      const taken = await json(`create taken --memory 256M --disk ${target} --network none --dry-run`)
      expect(taken.document.draft.spec.disks).toMatchObject([{ source: { kind: 'file', path: target, format: 'raw' } }])
    },
    timeoutMs,
  )

  test('without a libvirt, the failure says what would help and where the set-up is', async () => {
    const run = await runCli(['vm', 'list', '--connect', 'qemu+unix:///system?socket=/nowhere/sock'])
    expect(run).toMatchObject({ code: 3, stderr: expect.stringContaining('throughway plan --stack') })
    const other = await runCli(['vm', 'list', '--root', daemon.folder])
    expect(other).toMatchObject({ code: 3, stderr: expect.stringContaining('--connect') })
  })
})

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })

/** What is wrong with a document by the schema that is published for its command. */
function findMismatch(name: SchemaName, document: unknown): string[] {
  const validate = ajv.compile(buildStrictJsonSchema(name))
  return validate(document) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

function pipeTo(words: readonly string[], text: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [cliFile, ...words], { stdio: ['pipe', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      output += part
    })
  }
  child.stdin.end(text)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}
