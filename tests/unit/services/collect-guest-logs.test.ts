// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { HostReader, Read } from '../../../src-main/probes/host-reader.ts'
import { collectGuestLogs, readGuestLog, systemLogFolder } from '../../../src-main/services/collect-guest-logs.ts'
import { openHost } from '../../../src-main/services/open-host.ts'
import { must } from '../../support/open-machines.ts'

const guest = { name: 'win11', logFolder: systemLogFolder }
const start = (day: number) =>
  `2026-11-${day} 08:00:00.000+0000: starting up libvirt version: 10.0.0, qemu version: 8.2.2`

async function hostWith(files: Record<string, string>): Promise<HostReader> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-logs-'))
  onTestFinished(() => fs.rmSync(root, { recursive: true }))
  for (const [file, text] of Object.entries({ '/proc/version': 'Linux\n', ...files })) {
    fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), text)
  }
  return must(await openHost({ kind: 'directory', path: root })).reader
}

test('the last start is read, under the numbers of its lines', async () => {
  const reader = await hostWith({ [`${systemLogFolder}/win11.log`]: `${start(26)}\nold\n${start(27)}\nnew\n` })
  const { logs, startedMs } = readGuestLog(reader, guest)
  expect({ logs, startedMs }).toEqual({
    logs: [{ source: `${systemLogFolder}/win11.log`, text: `\n\n${start(27)}\nnew\n` }],
    startedMs: Date.parse('2026-11-27T08:00:00Z'),
  })
})

test.each(['.0', '.1'])('a start that was put aside in %s is found there', async (ending) => {
  const reader = await hostWith({
    [`${systemLogFolder}/win11.log`]: 'what came after\n',
    [`${systemLogFolder}/win11.log${ending}`]: `${start(25)}\n${start(27)}\nput aside\n`,
  })
  const { logs } = readGuestLog(reader, guest)
  expect(logs.map(({ source }) => path.basename(source))).toEqual([`win11.log${ending}`, 'win11.log'])
  expect(logs[0]?.text).toContain('put aside')
  expect(logs[0]?.text).not.toContain('2026-11-25')
})

/** The same reader for somebody who may read less. */
function withAnswers(reader: HostReader, answers: Partial<HostReader>): HostReader {
  return new Proxy(reader, {
    get: (inner, name) => Reflect.get(answers, name) ?? Reflect.get(inner, name),
  })
}
const denied: Read<never> = { ok: false, problem: 'denied', detail: 'EACCES' }

test('what this user may not read is said with who may, and is never taken as nothing', async () => {
  const reader = await hostWith({ '/etc/group': 'adm:x:4:syslog\nsystemd-journal:x:101:\n' })
  const unprivileged = withAnswers(reader, {
    readText: (file) => (file.startsWith('/var/log') ? denied : reader.readText(file)),
    readIdentity: () => ({ ok: true, value: { userId: 1000, groupIds: [1000], sshConnection: null } }),
    runTool: async () => ({ ok: true, value: '' }),
    readKernelLog: async () => denied,
  })
  const { logs, gaps } = await collectGuestLogs(unprivileged, guest)
  expect(logs).toEqual([])
  expect(gaps).toEqual([
    '/var/log/libvirt/qemu/win11.log can only be read by root.',
    'libvirt’s journal shows this user nothing. Root may, and members of `adm` or `systemd-journal`.',
    'The kernel’s log cannot be read (EACCES). Root may, and members of `adm` or `systemd-journal`.',
  ])
  const member = withAnswers(unprivileged, {
    readIdentity: () => ({ ok: true, value: { userId: 1000, groupIds: [1000, 4], sshConnection: null } }),
  })
  expect((await collectGuestLogs(member, guest)).gaps.some((gap) => gap.includes('shows this user nothing'))).toBe(
    false,
  )
})
