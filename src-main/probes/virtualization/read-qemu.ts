// SPDX-License-Identifier: MIT
import { known } from '../../model/fact.ts'
import type { VirtualizationFacts } from '../../model/virtualization-facts.ts'
import type { HostReader, HostTool } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { upstreamVersion } from './parse-package-version.ts'
import { type PackageNames, readPackageVersion } from './read-package-version.ts'
import { findFirstPresent } from './read-presence.ts'

/** Where distributions put the emulator; RHEL has no qemu-system-x86_64 and keeps its own out of the search path. */
const emulators = [
  '/usr/bin/qemu-system-x86_64',
  '/usr/libexec/qemu-kvm',
  '/usr/bin/qemu-kvm',
  '/usr/local/bin/qemu-system-x86_64',
  '/run/current-system/sw/bin/qemu-system-x86_64',
  '/run/libvirt/nix-emulators/qemu-system-x86_64',
] as const

const packages: PackageNames = {
  dpkg: ['qemu-system-x86', 'pve-qemu-kvm', 'qemu-system-x86-xen'],
  pacman: ['qemu-system-x86', 'qemu-base'],
  apk: ['qemu-system-x86_64'],
  portage: 'app-emulation/qemu',
}

/** The system emulator: where it is and its version, by files where they tell and else by itself. */
export async function readQemu(reader: HostReader): Promise<VirtualizationFacts['qemu']> {
  const path = findFirstPresent(reader, emulators)
  if (!path.ok) return unknownFromProblem(emulators[0], path.problem, path.detail)
  if (path.value === null) return known(null, '/usr/bin')
  const version = readPackageVersion(reader, packages, path.value) ?? (await askVersion(reader, path.value))
  return known({ version, path: path.value }, path.value)
}

async function askVersion(reader: HostReader, path: string): Promise<string | null> {
  const tool: HostTool = path.endsWith('/qemu-kvm') ? 'qemu-kvm-version' : 'qemu-version'
  const output = await reader.runTool(tool)
  return output.ok ? parseQemuVersion(output.value) : null
}

/** The version out of `QEMU emulator version 10.0.2 (Debian 1:10.0.2+ds-2)`, or null. */
export function parseQemuVersion(output: string): string | null {
  return upstreamVersion(/version (\S+)/.exec(output)?.[1] ?? '')
}
