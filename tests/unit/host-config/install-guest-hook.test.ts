// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { deriveActions } from '../../../src-main/host-config/derive-actions.ts'
import { guestHookPath } from '../../../src-main/host-config/guest-hook/guest-hook-path.ts'
import { guestHookScript } from '../../../src-main/host-config/guest-hook/guest-hook-script.ts'
import { type HostTexts, memoryHostFiles } from '../../support/memory-host-files.ts'

const derive = (texts: HostTexts) => deriveActions({ kind: 'guest-hook.install' }, memoryHostFiles(texts))
const units = '/usr/lib/systemd/system'

test('the hook is written beside whatever hooks there are, and libvirt is started anew if it runs', () => {
  const derived = derive({
    [`${units}/libvirtd.service`]: '',
    '/etc/libvirt/hooks/qemu': '#!/bin/sh\n# theirs\n',
    '/etc/libvirt/hooks/qemu.d/10-theirs': '#!/bin/sh\n',
  })
  const restart = { program: 'systemctl', args: ['try-restart', 'libvirtd.service'] }
  expect(derived).toEqual({
    ok: true,
    value: [
      { kind: 'write', path: guestHookPath, before: null, after: guestHookScript, mode: 0o755, how: 'replace' },
      { kind: 'run', run: restart, undo: restart, files: [], alsoFine: [] },
    ],
  })
})

test('what is there already is left, an older one of ours is replaced', () => {
  expect(derive({ [guestHookPath]: guestHookScript })).toEqual({ ok: true, value: [] })
  const older = '#!/bin/sh\n# Put here by Throughway\n'
  expect(derive({ [guestHookPath]: older })).toMatchObject({
    ok: true,
    value: [{ before: older, after: guestHookScript }],
  })
})

test.each<[string, HostTexts, RegExp]>([
  ['a hook of somebody else at our place', { [guestHookPath]: '#!/bin/sh\nexit 0\n' }, /somebody else/],
  ['NixOS', { '/etc/NIXOS': '' }, /libvirtd\.hooks\.qemu/],
  ['SELinux enforcing', { '/sys/fs/selinux/enforce': '1' }, /no guest would start/],
])('%s is refused', (_what, texts, reason) => {
  const derived = derive(texts)
  expect(derived.ok ? '' : derived.failure.text).toMatch(reason)
})

test('SELinux that only warns is fine', () => {
  expect(derive({ '/sys/fs/selinux/enforce': '0' })).toMatchObject({ ok: true, value: [{ path: guestHookPath }] })
})

const hasShellcheck = spawnSync('shellcheck', ['--version']).status === 0

test.skipIf(!hasShellcheck)(
  `shellcheck finds nothing in the hook${hasShellcheck ? '' : ' (skipped: it is not here)'}`,
  () => {
    const { stdout, status } = spawnSync('shellcheck', ['--shell=sh', '-'], {
      input: guestHookScript,
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([0, ''])
  },
)
