// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { buildCapture } from '../../../src-main/capture/build-capture.ts'
import { parseManifest } from '../../../src-main/capture/parse-manifest.ts'
import type { HostReader, OpenFiles, Read } from '../../../src-main/probes/host-reader.ts'
import { createRecordingHostReader } from '../../../src-main/probes/recording-host-reader.ts'
import { createReplayHostReader } from '../../../src-main/probes/replay-host-reader.ts'
import { layOutHost } from '../../support/temporary-host.ts'

const holders: OpenFiles = {
  users: [{ processId: 7, command: 'Xorg', paths: ['/dev/dri/card0', '/dev/nvidia0'] }],
  isComplete: false,
}

/** A host with every kind of answer, also those only a running one gives. */
function createEventfulHost(): HostReader {
  const tree = layOutHost(
    {
      '/etc/os-release': { link: '/usr/lib/os-release' },
      '/usr/lib/os-release': 'ID=debian\n',
      '/etc/loop': { link: 'loop' },
      '/etc/up': { link: '../../../../usr/lib' },
      '/etc/down': { link: 'a/../../usr/lib' },
      '/etc/a/x': '',
      '/proc/self': { link: '4711' },
      '/proc/4711/mountinfo': '1 0 8:1 / /\n',
      '/proc/mounts': { link: 'self/mounts' },
      '/proc/4711/mounts': '/dev/sda1 / ext4\n',
      '/sys/bus/pci/devices/0000:01:00.0': { link: '../../../devices/pci0000:00/0000:01:00.0' },
      '/sys/devices/pci0000:00/0000:01:00.0/vendor': '0x10de\n',
      '/sys/devices/pci0000:00/0000:01:00.0/config': Buffer.from([0, 1, 0xff, 0xfe]),
      '/sys/devices/pci0000:00/0000:01:00.0/driver': { link: '../../../bus/pci/drivers/nvidia' },
      '/sys/bus/pci/drivers/nvidia/bind': '',
      '/boot/secret': 'x',
    },
    ['/boot/secret', '/etc/shut'],
  )
  const fail = (problem: 'absent' | 'denied' | 'failed', detail: string) => ({ ok: false, problem, detail }) as const
  let reading = 0
  return {
    ...tree,
    origin: 'live',
    readText: (path) => (path === '/proc/uptime' ? { ok: true, value: String(++reading) } : tree.readText(path)),
    readBytes: (path) =>
      path === '/proc/uptime' ? { ok: true, value: Buffer.from(String(++reading)) } : tree.readBytes(path),
    readStatus: (path) =>
      path === '/dev/kvm'
        ? {
            ok: true,
            value: { kind: 'device', mode: 0o660, userId: 0, groupId: 104, sizeBytes: 0, isAccessible: true },
          }
        : tree.readStatus(path),
    readFreeBytes: (path) => (path === '/boot' ? { ok: true, value: 1234 } : fail('absent', 'ENOENT')),
    readIdentity: () => ({ ok: true, value: { userId: 1000, groupIds: [1000, 104], sshConnection: null } }),
    readKernelLog: async () => ({ ok: true, value: { text: '[    0.0] Linux\n', source: '/dev/kmsg' } }),
    findOpenFiles: () => ({ ok: true, value: holders }),
    runTool: async (tool) =>
      tool === 'qemu-version' ? { ok: true, value: 'QEMU 9\n' } : fail('absent', `${tool} is not installed`),
  }
}

/** Asks everything a probe could; the answers in order. */
async function interrogate(reader: HostReader): Promise<Read<unknown>[]> {
  const device = '/sys/bus/pci/devices/0000:01:00.0'
  return [
    reader.readText('/etc/os-release'),
    reader.readText('/etc/loop'),
    reader.readText('/etc/up/os-release'),
    reader.readText('/etc/down/os-release'),
    reader.readLink('/etc/os-release'),
    reader.readLink('/etc/up'),
    reader.readLink('/etc/down'),
    reader.readText('/proc/self/mountinfo'),
    reader.readText('/proc/mounts'),
    reader.readText('/proc/uptime'),
    reader.readText('/proc/uptime'),
    reader.readText(`${device}/vendor`),
    reader.readBytes(`${device}/config`),
    reader.readText(`${device}/reset_method`),
    reader.readText(`/sys/devices/pci0000:00/0000:01:00.0/reset_method`),
    reader.readLink(`${device}/driver`),
    reader.readLink(`${device}/vendor`),
    reader.readLink(`${device}/physfn`),
    reader.resolvePath(device),
    reader.resolvePath(`${device}/driver`),
    reader.resolvePath(`${device}/iommu_group`),
    reader.listDirectory('/sys/bus/pci/devices'),
    reader.listDirectory(`${device}/`),
    reader.listDirectory(`${device}/vendor`),
    reader.listDirectory('/etc/nothing'),
    reader.listDirectory('/etc/shut'),
    reader.readText(device),
    reader.readText('/boot/secret'),
    reader.readStatus('/dev/kvm'),
    reader.readStatus('/etc/nothing'),
    reader.readFreeBytes('/boot'),
    reader.readFreeBytes('/var/lib/libvirt'),
    reader.readIdentity(),
    await reader.readKernelLog(),
    reader.findOpenFiles(['/dev/dri/', '/dev/nvidia']),
    await reader.runTool('qemu-version'),
    await reader.runTool('libvirtd-version'),
  ]
}

const withoutBytes = (answers: readonly Read<unknown>[]) =>
  answers.map((answer) => (answer.ok && answer.value instanceof Uint8Array ? [...answer.value] : answer))

async function replay(host: HostReader): Promise<{ answers: Read<unknown>[]; replayed: HostReader; paths: string[] }> {
  const { reader, recording } = createRecordingHostReader(host)
  const answers = await interrogate(reader)
  const tree = buildCapture(recording, { program: 'test', isRedacted: false })
  const manifest = parseManifest(tree.readFile('/capture.json', String))
  if (!manifest.ok) throw new Error(manifest.failure.detail)
  return { answers, replayed: createReplayHostReader(tree, manifest.value), paths: [...tree.nodes.keys()] }
}

test('gives every answer again', async () => {
  const { answers, replayed } = await replay(createEventfulHost())
  expect(withoutBytes(await interrogate(replayed))).toEqual(withoutBytes(answers))
})

test('gives every answer again when a replay is recorded', async () => {
  const first = await replay(createEventfulHost())
  const second = await replay(first.replayed)
  expect(withoutBytes(await interrogate(second.replayed))).toEqual(withoutBytes(first.answers))
})

test('keeps files where the host has them, with links that stay inside', async () => {
  const { reader, recording } = createRecordingHostReader(createEventfulHost())
  await interrogate(reader)
  const tree = buildCapture(recording, { program: 'test', isRedacted: false })
  const links = [...tree.nodes].flatMap(([path, node]) => (node.kind === 'link' ? [`${path} -> ${node.target}`] : []))
  expect(links.sort()).toEqual([
    '/etc/loop -> loop',
    '/etc/os-release -> ../usr/lib/os-release',
    '/etc/up -> ../usr/lib',
    '/proc/mounts -> self/mounts',
    '/proc/self -> 4711',
    '/sys/bus/pci/devices/0000:01:00.0 -> ../../../devices/pci0000:00/0000:01:00.0',
    '/sys/devices/pci0000:00/0000:01:00.0/driver -> ../../../bus/pci/drivers/nvidia',
  ])
  expect(tree.readFile('/sys/devices/pci0000:00/0000:01:00.0/vendor', String)).toBe('0x10de\n')
})

test('says what follows for questions that were not asked', async () => {
  const { replayed } = await replay(createEventfulHost())
  const problems = [
    replayed.readText('/sys/bus/pci/devices/0000:02:00.0/vendor'),
    replayed.readText('/etc/nothing/at/all'),
    replayed.readText('/sys/bus/pci/devices/0000:01:00.0/driver_override'),
    replayed.readText('/sys/bus/pci/devices/0000:01:00.0/config2'),
    replayed.readText('/etc/fstab'),
    replayed.readStatus('/etc/os-release'),
    replayed.listDirectory('/usr/lib'),
    replayed.readFreeBytes('/home'),
    replayed.findOpenFiles(['/dev/kvm']),
  ].map((answer) => (answer.ok ? answer.value : answer.problem))
  expect(problems).toEqual([
    // Not in the listing of its folder.
    'absent',
    // Its folder was not there.
    'absent',
    'absent',
    'absent',
    'not-captured',
    'not-captured',
    'not-captured',
    'not-captured',
    'not-captured',
  ])
  expect(replayed.findOpenFiles(['/dev/nvidia'])).toEqual({
    ok: true,
    value: { users: [{ processId: 7, command: 'Xorg', paths: ['/dev/nvidia0'] }], isComplete: false },
  })
})
