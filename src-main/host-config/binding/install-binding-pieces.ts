// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable, unsupported } from '../config-failure.ts'
import { bindingCarrier } from './binding-carrier.ts'
import { type BindingPiece, dracutPieces, initramfsToolsPieces, mkinitcpioPieces } from './binding-pieces.ts'
import { bindingRules, bindingRulesPath } from './binding-rules.ts'
import { addMkinitcpioHook } from './mkinitcpio-hook-line.ts'

/**
 * Puts down the files that bind devices early. They are inert: what acts is the switch on the command line
 * (`bindingSwitch`), so deleting that word at the boot menu undoes it for a boot. The images are made anew by
 * `initramfs.rebuild`, which has to come after.
 */
export function installBindingPieces(
  { generator, devices }: Extract<Operation, { kind: 'binding-pieces.install' }>,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const { carrier, reason } = bindingCarrier(generator, files)
  if (carrier === 'ids') return unsupported(`${reason}; devices can be bound by vfio-pci.ids= only`)
  const rules: BindingPiece = { path: bindingRulesPath, text: bindingRules(devices), mode: 0o644 }
  const written = writePieces([...piecesOf(generator), rules], files)
  if (!written.ok || generator !== 'mkinitcpio') return written
  const hook = addMkinitcpioHook(files)
  if (!hook.ok) return hook
  return ok([...written.value, ...hook.value])
}

function piecesOf(generator: Extract<Operation, { kind: 'binding-pieces.install' }>['generator']) {
  if (generator === 'initramfs-tools') return initramfsToolsPieces
  return generator === 'dracut' ? dracutPieces : mkinitcpioPieces
}

function writePieces(pieces: readonly BindingPiece[], files: HostFiles): Result<readonly HostAction[], ConfigFailure> {
  const actions: HostAction[] = []
  for (const { path, text, mode } of pieces) {
    const file = files.read(path)
    if (file.state === 'unreadable') return unreadable(path, file)
    const before = file.state === 'text' ? file.text : null
    if (before !== text) actions.push({ kind: 'write', path, before, after: text, mode, how: 'replace' })
  }
  return ok(actions)
}
