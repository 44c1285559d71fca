// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCliIfStale, runCli } from '../support/built-cli.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'

const missing = missingLibvirtd()
const timeoutMs = 120_000

const domain = `<domain type='qemu'>
  <name>old</name>
  <memory unit='MiB'>256</memory>
  <vcpu>4</vcpu> <!-- four, for now -->
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/nowhere/old.raw'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <graphics type='vnc' passwd='secret'/>
  </devices>
</domain>
`

describe.skipIf(missing !== null)(`vm check${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  let daemon: OwnLibvirtd
  let file: string

  beforeAll(async () => {
    buildCliIfStale()
    daemon = await OwnLibvirtd.start({ asInstalled: true })
    file = path.join(daemon.folder, 'old.xml')
    fs.writeFileSync(file, domain)
  }, timeoutMs)
  afterAll(() => daemon?.stop())

  const check = (...words: string[]) => runCli(['vm', 'check', ...words, '--connect', daemon.uri])
  const codesOf = (text: string): string[] => JSON.parse(text).findings.map(({ code }: { code: string }) => code)

  test(
    'a file is judged, and what it could be is printed with everything else as it was',
    async () => {
      const judged = await check(file, '--json')
      expect(judged.code).toBe(1)
      expect(codesOf(judged.stdout)).toEqual(
        expect.arrayContaining([
          'no-topology',
          'path-absent',
          'secret-in-xml',
          'disk-without-iothread',
          'hpet-present',
        ]),
      )
      expect((await check(file)).stdout).toMatch(/line 4 {2}no-topology|line 1 {2}no-topology/)
      const fixed = await check(file, '--fix')
      expect(fixed.code).toBe(0)
      expect(fixed.stdout).toContain('<vcpu>4</vcpu> <!-- four, for now -->')
      expect(fixed.stdout).not.toContain('secret')
      expect(fs.readFileSync(file, 'utf8')).toBe(domain)
      const better = path.join(daemon.folder, 'better.xml')
      fs.writeFileSync(better, fixed.stdout)
      // Of what is left, nothing can be fixed by itself.
      const left = JSON.parse((await check(better, '--json')).stdout).findings
      expect(left.filter(({ isFixable }: { isFixable: boolean }) => isFixable)).toEqual([])
    },
    timeoutMs,
  )

  test(
    'a machine is changed after consent only, and libvirt takes the new definition',
    async () => {
      daemon.virsh('define', file)
      const before = daemon.virsh('dumpxml', '--inactive', 'old')
      expect((await check('old', '--fix')).code).toBe(2)
      expect(daemon.virsh('dumpxml', '--inactive', 'old')).toBe(before)
      const done = await check('old', '--fix', '--yes', '--json')
      expect(done.code, done.stderr).toBe(0)
      const after = daemon.virsh('dumpxml', '--inactive', 'old')
      expect(after).toContain(`<topology sockets='1' dies='1' cores='4' threads='1'/>`)
      expect(after).toContain(`<timer name='hpet' present='no'/>`)
      expect(daemon.virsh('dumpxml', '--inactive', '--security-info', 'old')).not.toContain('passwd')
      daemon.virsh('undefine', 'old')
    },
    timeoutMs,
  )

  test('what is no definition is said so', async () => {
    fs.writeFileSync(path.join(daemon.folder, 'network.xml'), '<network/>')
    expect(await check(path.join(daemon.folder, 'network.xml'))).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('the document is a <network>'),
    })
    expect((await check(path.join(daemon.folder, 'absent.xml'))).code).toBe(3)
    expect((await check('nobody')).code).not.toBe(0)
  })
})
