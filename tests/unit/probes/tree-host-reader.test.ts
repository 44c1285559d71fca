// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createDirectoryHostReader } from '../../../src-main/probes/directory-host-reader.ts'
import type { HostReader, Read } from '../../../src-main/probes/host-reader.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'
import { layOutHost } from '../../support/temporary-host.ts'

/** The value, or what kept it from being read. */
function outcome<T>(read: Read<T>): T | string {
  return read.ok ? read.value : read.problem
}

function readAll(reader: HostReader, paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((hostPath) => [hostPath, outcome(reader.readText(hostPath))]))
}

test('follows links inside the root only, however they are written', () => {
  const outside = makeTemporaryFolder()
  fs.writeFileSync(path.join(outside, 'secret'), 'outside')
  const reader = layOutHost({
    '/etc/os-release': { link: '../usr/lib/os-release' },
    '/usr/lib/os-release': 'inside',
    '/etc/absolute': { link: '/usr/lib/os-release' },
    '/etc/above': { link: '../../../../../usr/lib/os-release' },
    '/etc/outside': { link: `${outside}/secret` },
    '/etc/climbing': { link: `../../../../../../../..${outside}/secret` },
    '/etc/folder': { link: outside },
    '/etc/circle': { link: 'circle' },
    '/etc/growing': { link: 'growing/a' },
    '/etc/dangling': { link: 'nowhere' },
    '/sys/bus/devices/a': { link: '../../devices/x/a' },
    '/sys/devices/x/a/vendor': 'a vendor',
    '/sys/devices/x/a/up': { link: '../../../bus/devices/a' },
  })
  expect(
    readAll(reader, [
      '/etc/os-release',
      '/etc/absolute',
      '/etc/above',
      '/etc/outside',
      '/etc/climbing',
      '/etc/folder/secret',
      '/etc/circle',
      '/etc/growing',
      '/etc/dangling',
      '/sys/bus/devices/a/vendor',
      '/sys/bus/devices/a/up/up/up/vendor',
      '/../../etc/../usr/./lib//os-release',
      `/..${outside}/secret`,
    ]),
  ).toEqual({
    '/etc/os-release': 'inside',
    '/etc/absolute': 'inside',
    '/etc/above': 'inside',
    '/etc/outside': 'not-captured',
    '/etc/climbing': 'not-captured',
    '/etc/folder/secret': 'not-captured',
    '/etc/circle': 'failed',
    '/etc/growing': 'failed',
    '/etc/dangling': 'absent',
    '/sys/bus/devices/a/vendor': 'a vendor',
    '/sys/bus/devices/a/up/up/up/vendor': 'a vendor',
    '/../../etc/../usr/./lib//os-release': 'inside',
    [`/..${outside}/secret`]: 'not-captured',
  })
  expect([
    outcome(reader.resolvePath('/sys/bus/devices/a/up')),
    outcome(reader.resolvePath('/sys/bus/devices/a/')),
    outcome(reader.readLink('/sys/bus/devices/a/up')),
    outcome(reader.readLink('/sys/bus/devices/a/vendor')),
    outcome(reader.readLink('/sys/bus/devices/none')),
    outcome(reader.resolvePath('/')),
  ]).toEqual(['/sys/devices/x/a', '/sys/devices/x/a', '../../../bus/devices/a', 'failed', 'absent', '/'])
})

test('neither waits for nor reads pipes, sockets and devices', async () => {
  const root = makeTemporaryFolder()
  fs.mkdirSync(path.join(root, 'etc'))
  execFileSync('mkfifo', [path.join(root, 'etc/pipe')])
  const server = net.createServer().listen(path.join(root, 'etc/socket'))
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  fs.symlinkSync('pipe', path.join(root, 'etc/link'))
  const reader = createDirectoryHostReader(root, null)
  expect(readAll(reader, ['/etc/pipe', '/etc/socket', '/etc/link', '/etc'])).toEqual({
    '/etc/pipe': 'failed',
    '/etc/socket': 'failed',
    '/etc/link': 'failed',
    '/etc': 'failed',
  })
  expect(reader.readStatus('/etc/socket')).toMatchObject({ value: { kind: 'socket', isAccessible: null } })
})

test('reads files that fill its buffer, up to sixteen mebibytes', () => {
  const long = 'ü'.repeat(200_000)
  const reader = layOutHost({
    '/a/long': long,
    '/a/even': 'x'.repeat(64 * 1024),
    '/a/empty': '',
    '/a/huge': Buffer.alloc(16 * 1024 * 1024 + 1),
  })
  expect(reader.readText('/a/long')).toEqual({ ok: true, value: long })
  expect(outcome(reader.readText('/a/even'))).toHaveLength(64 * 1024)
  expect([outcome(reader.readText('/a/empty')), outcome(reader.readBytes('/a/huge'))]).toEqual(['', 'failed'])
})

test('tells what is absent from what was not kept', () => {
  const kept = layOutHost({
    '/sys/class/net/lo/type': '772',
    '/proc': { folder: true },
    '/sys/empty': { folder: true },
  })
  expect(
    readAll(kept, [
      '/sys/class/net/lo/mtu',
      '/sys/class/drm/card0',
      '/sys/empty/x',
      '/proc/cmdline',
      '/etc/x',
      '/boot',
    ]),
  ).toEqual({
    '/sys/class/net/lo/mtu': 'absent',
    '/sys/class/drm/card0': 'not-captured',
    '/sys/empty/x': 'absent',
    '/proc/cmdline': 'not-captured',
    '/etc/x': 'not-captured',
    '/boot': 'not-captured',
  })
  expect([
    outcome(kept.listDirectory('/proc')),
    outcome(kept.listDirectory('/sys/empty')),
    outcome(kept.listDirectory('/sys/class/net/lo/type')),
  ]).toEqual(['not-captured', [], 'absent'])

  const mounted = layOutHost({
    '/etc/passwd': 'root:x:0:0::/root:/bin/sh\n',
    '/usr/bin/env': '',
    '/boot': { folder: true },
    '/sys': { folder: true },
  })
  expect(
    readAll(mounted, ['/etc/libvirt/qemu.conf', '/opt/x', '/boot/grub/grub.cfg', '/sys/class/drm', '/run/x']),
  ).toEqual({
    '/etc/libvirt/qemu.conf': 'absent',
    '/opt/x': 'absent',
    '/boot/grub/grub.cfg': 'not-captured',
    '/sys/class/drm': 'not-captured',
    '/run/x': 'not-captured',
  })
  expect(outcome(mounted.listDirectory('/boot'))).toBe('not-captured')
})

test('sees a change of the tree in the next turn of the event loop', async () => {
  const root = makeTemporaryFolder()
  fs.mkdirSync(path.join(root, 'etc'))
  const reader = createDirectoryHostReader(root, null)
  const before = outcome(reader.readText('/etc/hostname'))
  fs.writeFileSync(path.join(root, 'etc/hostname'), 'here')
  await new Promise((resolve) => setTimeout(resolve, 1))
  expect([before, outcome(reader.readText('/etc/hostname'))]).toEqual(['absent', 'here'])
})

test('gives outputs that were kept, and runs nothing', async () => {
  const reader = layOutHost({ '/cmd/dmesg.txt': '[    0.0] Linux', '/cmd/qemu-version.txt': 'QEMU 9' })
  expect([
    await reader.readKernelLog(),
    outcome(await reader.runTool('qemu-version')),
    outcome(await reader.runTool('libvirtd-version')),
    outcome(reader.readIdentity()),
    outcome(reader.findOpenFiles(['/dev/dri'])),
    outcome(reader.readFreeBytes('/cmd')),
  ]).toEqual([
    { ok: true, value: { text: '[    0.0] Linux', source: 'dmesg' } },
    'QEMU 9',
    'not-captured',
    'not-captured',
    'not-captured',
    'not-captured',
  ])
})
