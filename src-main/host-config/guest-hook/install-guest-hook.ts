// SPDX-License-Identifier: MIT

import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unreadable, unsupported } from '../config-failure.ts'
import { guestHookPath } from './guest-hook-path.ts'
import { guestHookScript } from './guest-hook-script.ts'

const unitFolders = ['/usr/lib/systemd/system', '/lib/systemd/system']

/**
 * Puts down the hook that tunes the host while a guest runs. A hook of somebody else is neither replaced nor wrapped:
 * libvirt runs `qemu` first and then every program in `qemu.d`.
 *
 * libvirt looks for hooks when it starts, so the daemon that runs is started anew; guests go on meanwhile.
 * Source: https://libvirt.org/hooks.html; virHookInitialize() in libvirt's src/util/virhook.c.
 */
export function installGuestHook(
  _operation: Extract<Operation, { kind: 'guest-hook.install' }>,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  if (files.read('/etc/NIXOS').state === 'text') {
    return unsupported('NixOS takes hooks from its own configuration (virtualisation.libvirtd.hooks.qemu)')
  }
  const enforcing = files.read('/sys/fs/selinux/enforce')
  if (enforcing.state === 'text' && enforcing.text.trim() === '1') {
    return unsupported(
      'SELinux is enforcing, and its policy does not let libvirt run hooks for QEMU: with one in place no guest would start. CPUs can be kept free from boot on instead (--isolate)',
    )
  }
  const file = files.read(guestHookPath)
  if (file.state === 'unreadable') return unreadable(guestHookPath, file)
  const before = file.state === 'text' ? file.text : null
  if (before === guestHookScript) return ok([])
  if (before !== null && !before.includes('Put here by Throughway')) {
    return refused(guestHookPath, 'somebody else’s hook stands at this place; move it away or give it another name')
  }
  const units = unitFolders.flatMap((folder) => {
    const names = files.list(folder)
    return names.state === 'names' ? names.names : []
  })
  const daemons = ['virtqemud.service', 'libvirtd.service'].filter((unit) => units.includes(unit))
  return ok([
    { kind: 'write', path: guestHookPath, before, after: guestHookScript, mode: 0o755, how: 'replace' },
    ...(daemons.length === 0 ? [] : [restartRunning(daemons)]),
  ])
}

/** Only what runs is started anew. Undoing needs it no less: libvirt would look in vain for a hook it once saw. */
function restartRunning(daemons: readonly string[]): HostAction {
  const run = { program: 'systemctl', args: ['try-restart', ...daemons] } as const
  return { kind: 'run', run, undo: run, files: [], alsoFine: [] }
}
