// SPDX-License-Identifier: MIT
import type { HostFiles } from '../../model/host-files.ts'
import { type ConfigFailure, unsupported } from '../config-failure.ts'

/**
 * The failure of a change on NixOS, which declares its packages, services and groups in one file: `option` is the line that
 * does the same there. Null on every other system.
 */
export function refuseDeclaredSystem(files: HostFiles, option: string): { ok: false; failure: ConfigFailure } | null {
  const release = files.read('/etc/os-release')
  const isDeclared = release.state === 'text' && /^ID=["']?nixos["']?$/m.test(release.text)
  return isDeclared
    ? unsupported(`NixOS declares this in its configuration: put \`${option}\` there and run \`nixos-rebuild switch\``)
    : null
}
