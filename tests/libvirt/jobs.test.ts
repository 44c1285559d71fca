// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { missingLibvirtd } from '../support/own-libvirtd.ts'
import { take, takeFailure } from './support/take.ts'
import { tinyDomain } from './support/tiny-domain.ts'
import { useLibvirtd } from './support/use-libvirtd.ts'

describe.skipIf(missingLibvirtd() !== null)('jobs, SMBIOS and foreign formats on a real libvirtd', () => {
  const own = useLibvirtd()
  const { virsh } = own

  /** What virsh complains about, where it does. */
  const complaint = (...words: readonly string[]) =>
    spawnSync('virsh', ['-c', own.daemon.uri, ...words], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
      .stderr

  test('a copy of a disk that is given up is no more, for virsh as for us', async () => {
    const { domains, domainDevices, statistics } = own.libvirt
    const file = path.join(own.daemon.folder, 'lib/copied.raw')
    fs.writeFileSync(file, Buffer.alloc(16 * 1024 * 1024, 1))
    const devices = `<disk type="file" device="disk"><source file="/var/lib/libvirt/copied.raw"/><target dev="vda" bus="virtio"/></disk>`
    const domain = await take(domains.define(tinyDomain({ name: 'copied', devices })))
    await take(domains.start(domain))
    virsh('blockcopy', 'copied', 'vda', '/var/lib/libvirt/copy.raw', '--bandwidth', '1', '--transient-job')
    expect(await take(domainDevices.blockJob(domain, 'vda'))).toMatchObject({ type: 'copy' })
    await take(domainDevices.abortBlockJob(domain, 'vda'))
    expect(await take(domainDevices.blockJob(domain, 'vda'))).toBe(null)
    expect(virsh('blockjob', 'copied', 'vda')).toBe('No current block job for vda')
    const failure = await takeFailure(statistics.abortJob(domain))
    expect(failure).toMatchObject({ code: 'call-failed', name: 'operation-invalid' })
    expect(failure.code === 'call-failed' && complaint('domjobabort', 'copied').includes(failure.message)).toBe(true)
    await take(domains.destroy(domain))
  })

  test('the host’s SMBIOS is what virsh prints, or is refused alike', async () => {
    const smbios = await own.libvirt.host.smbios()
    if (smbios.ok) expect(smbios.value.trimEnd()).toBe(virsh('sysinfo'))
    else
      expect(smbios.failure.code === 'call-failed' && complaint('sysinfo')).toContain(
        'message' in smbios.failure ? smbios.failure.message : 'no message',
      )
  })

  test('a command line of QEMU is translated, or refused, as virsh does', async () => {
    const line = '/usr/bin/qemu-system-x86_64 -m 64 -M pc'
    const file = path.join(own.daemon.folder, 'line.args')
    fs.writeFileSync(file, line)
    const translated = await own.libvirt.domains.xmlFromNative('qemu-argv', line)
    if (translated.ok) expect(translated.value.trimEnd()).toBe(virsh('domxml-from-native', 'qemu-argv', file))
    else
      expect(complaint('domxml-from-native', 'qemu-argv', file)).toContain(
        'message' in translated.failure ? translated.failure.message : 'no message',
      )
  })
})
