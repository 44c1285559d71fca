// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCliIfStale, runCli } from '../support/built-cli.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { tinyDomain } from './support/tiny-domain.ts'

const missing = missingLibvirtd()

describe.skipIf(missing !== null)('a machine that does not start, on a real libvirtd', () => {
  let daemon: OwnLibvirtd
  let iso = ''

  beforeAll(async () => {
    buildCliIfStale()
    daemon = await OwnLibvirtd.start({ asInstalled: true })
    iso = path.join(daemon.folder, 'gone.iso')
    const file = path.join(daemon.folder, 'disc.xml')
    const drive = `<disk type="file" device="cdrom"><source file="${iso}"/><target dev="sda" bus="sata"/></disk>`
    fs.writeFileSync(file, tinyDomain({ name: 'disc', devices: drive }))
    daemon.virsh('define', file)
    const top = path.join(daemon.images, 'top.qcow2')
    daemon.virsh('vol-create-as', 'default', 'base.qcow2', '8M', '--format', 'qcow2')
    daemon.virsh(
      ...['vol-create-as', 'default', 'top.qcow2', '8M', '--format', 'qcow2'],
      ...['--backing-vol', path.join(daemon.images, 'base.qcow2'), '--backing-vol-format', 'qcow2'],
    )
    fs.rmSync(path.join(daemon.images, 'base.qcow2'))
    const layers = path.join(daemon.folder, 'layers.xml')
    const disk = `<disk type="file"><driver name="qemu" type="qcow2"/><source file="${top}"/><target dev="vda" bus="virtio"/></disk>`
    fs.writeFileSync(layers, tinyDomain({ name: 'layers', devices: disk }))
    daemon.virsh('define', layers)
  }, 180_000)
  afterAll(() => daemon?.stop())

  test.each([
    ['disc', 'preflight-failed', 'gone.iso'],
    ['layers', 'libvirt-refused', 'base.qcow2'],
  ])(
    'vm start %s: the failure brings the cause, with the line that says so and what to do',
    async (name, code, quoted) => {
      const words = ['vm', 'start', name, '--connect', daemon.uri]
      const { error } = JSON.parse((await runCli([...words, '--json'])).stdout)
      expect(error).toMatchObject({ code, cause: { id: 'qemu-disk-missing', confidence: 'high' } })
      expect(error.cause.evidence[0].text).toContain(quoted)
      const { stderr, code: status } = await runCli(words)
      expect({
        status,
        names: stderr.includes('The disk image or ISO is not there'),
        helps: stderr.includes('eject an ISO'),
      }).toEqual({ status: 1, names: true, helps: true })
    },
    60_000,
  )

  test('diagnose --vm names it before anybody started it, and says what it could not read', async () => {
    const run = await runCli(['diagnose', '--vm', 'disc', '--connect', daemon.uri, '--json'])
    const document = JSON.parse(run.stdout)
    expect(document.causes[0]).toMatchObject({ id: 'qemu-disk-missing', details: { path: iso } })
    expect(document.inputs.map(({ source }: { source: string }) => source)).toContain('definition of disc (stored)')
    expect(run.stderr).toContain('/var/log/libvirt/qemu/disc.log')
    const unknown = await runCli(['diagnose', '--vm', 'nobody', '--connect', daemon.uri])
    expect(unknown.stderr).toContain('libvirt knows no machine of this name')
  }, 60_000)

  test('report --vm fits its schema, and its file is for its owner alone', async () => {
    const schema = JSON.parse(
      fs.readFileSync(path.resolve(import.meta.dirname, '../../assets/schema/report.schema.json'), 'utf8'),
    )
    const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)
    const file = path.join(daemon.folder, 'report.md')
    const run = await runCli(['report', '--vm', 'disc', '--connect', daemon.uri, '--json', '-o', file])
    const document = JSON.parse(run.stdout)
    expect({ isValid: validate(document), errors: validate.errors }).toEqual({ isValid: true, errors: null })
    expect(document.machine).toMatchObject({ name: 'disc', state: 'off' })
    const text = fs.readFileSync(file, 'utf8')
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    const uuid = daemon.virsh('domuuid', 'disc')
    expect({
      hasCause: text.includes('`qemu-disk-missing`'),
      hasXml: text.includes('<domain'),
      hasUuid: text.includes(uuid),
    }).toEqual({
      hasCause: true,
      hasXml: true,
      hasUuid: false,
    })
  }, 60_000)
})
