// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unsupported } from '../config-failure.ts'
import { editConfigFiles } from './edit-config-file.ts'
import { editGrubSettings } from './grub.ts'
import { grubSettingsPath } from './grub-settings.ts'
import { commandLinePath } from './kernel-install.ts'
import type { TokenChange } from './plan-tokens.ts'

/**
 * Proxmox: /etc/kernel/cmdline (systemd-boot) and GRUB's settings, whichever are there, kept in step; then its tool
 * writes to all partitions that it looks after.
 *
 * Source: pve-docs system-booting.adoc.
 */
export function setProxmoxParameters(
  change: TokenChange,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const line = editConfigFiles(files, [{ path: commandLinePath, kind: 'command-line' }], change)
  if (!line.ok) return line
  const hasGrub = files.read(grubSettingsPath).state !== 'absent'
  if (line.value.found.length === 0 && !hasGrub) {
    return unsupported(`there is neither ${commandLinePath} nor ${grubSettingsPath}`)
  }
  const grub = hasGrub ? editGrubSettings(change, files) : ok({ writes: [] })
  if (!grub.ok) return grub
  const writes = [...line.value.writes, ...grub.value.writes]
  if (writes.length === 0) return ok([])
  const run = { program: 'proxmox-boot-tool', args: ['refresh'] } as const
  const generated = ['/boot/grub/grub.cfg'].filter((path) => files.read(path).state !== 'absent')
  return ok([...writes, { kind: 'run', run, undo: run, files: generated, alsoFine: [] }])
}
