// SPDX-License-Identifier: MIT

import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { missingLibvirtd } from '../support/own-libvirtd.ts'
import { parsePairs } from './support/parse-virsh.ts'
import { take, takeFailure } from './support/take.ts'
import { tinyDomain } from './support/tiny-domain.ts'
import { useLibvirtd } from './support/use-libvirtd.ts'

const firmware = `<loader readonly="yes" type="pflash">/usr/share/OVMF/OVMF_CODE_4M.fd</loader>
  <nvram template="/usr/share/OVMF/OVMF_VARS_4M.fd"/>`
const tpm = '<tpm model="tpm-crb"><backend type="emulator" version="2.0"/></tpm>'
const gap =
  missingLibvirtd() ??
  (['/usr/bin/swtpm_setup', '/usr/share/OVMF/OVMF_CODE_4M.fd'].every((file) => fs.existsSync(file))
    ? null
    : 'no swtpm_setup or OVMF')

describe.skipIf(gap !== null)(`what a domain leaves behind${gap === null ? '' : ` (skipped: ${gap})`}`, () => {
  const own = useLibvirtd()
  const { virsh } = own

  test('firmware variables and TPM state go with a domain where it is said, and only there', async () => {
    const { domains } = own.libvirt
    const made = await take(domains.define(tinyDomain({ name: 'sealed', firmware, devices: tpm })))
    const variables = path.join(own.daemon.folder, 'lib/qemu/nvram/sealed_VARS.fd')
    const state = path.join(own.daemon.folder, 'lib/swtpm', made.uuid)
    await take(domains.start(made))
    await take(domains.destroy(made))
    expect([fs.existsSync(variables), fs.existsSync(state)]).toEqual([true, true])

    expect(await takeFailure(domains.undefine(made))).toMatchObject({ message: expect.stringMatching(/nvram/) })
    expect(virsh('domuuid', 'sealed')).toBe(made.uuid)

    await take(domains.undefine(made, { keepNvram: true, keepTpm: true }))
    expect([fs.existsSync(variables), fs.existsSync(state)]).toEqual([true, true])

    const again = await take(domains.define(tinyDomain({ name: 'sealed', uuid: made.uuid, firmware, devices: tpm })))
    await take(domains.undefine(again, { nvram: true, tpm: true }))
    expect([fs.existsSync(variables), fs.existsSync(state)]).toEqual([false, false])
    expect(virsh('list', '--all', '--name')).toBe('')
  })

  test('memory that was saved is thrown away, and the start after it is an ordinary one', async () => {
    const { domains } = own.libvirt
    const domain = await take(domains.define(tinyDomain({ name: 'saved' })))
    await take(domains.start(domain))
    await take(domains.managedSave(domain))
    await take(domains.removeManagedSave(domain))
    expect(parsePairs(virsh('dominfo', 'saved'))).toMatchObject({ 'Managed save': 'no' })
    await take(domains.start(domain))
    expect(virsh('domstate', 'saved', '--reason')).toBe('running (booted)')

    const before = await take(domains.messages(domain))
    virsh('qemu-monitor-command', 'saved', '--hmp', 'info status')
    const told = await take(domains.messages(domain))
    expect(told.length).toBe(before.length + 1)
    const said = virsh('dominfo', 'saved')
    for (const message of told) expect(said).toContain(message)
    await take(domains.destroy(domain))
    await take(domains.undefine(domain))
  })
})
