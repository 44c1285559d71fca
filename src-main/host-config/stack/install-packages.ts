// SPDX-License-Identifier: MIT
import type { HostAction, ProgramRun } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import { stackPackages } from '../../model/package-table.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unsupported } from '../config-failure.ts'
import { refuseDeclaredSystem } from './refuse-declared-system.ts'

type PackageFamily = 'debian' | 'fedora' | 'arch' | 'suse'

const installers: Readonly<Record<PackageFamily, (packages: readonly string[]) => ProgramRun>> = {
  debian: (packages) => ({
    program: 'apt-get',
    args: ['install', '--yes', '--no-remove', '-o', 'Dpkg::Options::=--force-confold', '--', ...packages],
  }),
  fedora: (packages) => ({ program: 'dnf', args: ['install', '--assumeyes', '--', ...packages] }),
  arch: (packages) => ({ program: 'pacman', args: ['-S', '--needed', '--noconfirm', '--', ...packages] }),
  suse: (packages) => ({ program: 'zypper', args: ['--non-interactive', 'install', '--', ...packages] }),
}

/**
 * Installs packages of the virtualization stack with the distribution's own manager.
 *
 * It has no undo: taking packages away again could take what others have come to need. Nothing is removed to install
 * them (`--no-remove`), and configuration files that were changed stay.
 */
export function installPackages(
  { parts }: Extract<Operation, { kind: 'packages.install' }>,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  if (files.list('/run/ostree-booted').state === 'names' || files.read('/run/ostree-booted').state === 'text') {
    return unsupported('packages of this system come with its image: layer them with rpm-ostree, or build them in')
  }
  if (files.list('/etc/pve').state === 'names') {
    return unsupported('Proxmox VE brings QEMU and firmware of its own, which the distribution’s packages clash with')
  }
  const declared = refuseDeclaredSystem(
    files,
    'virtualisation.libvirtd = { enable = true; qemu.swtpm.enable = true; };',
  )
  if (declared !== null) return declared
  const family = readFamily(files)
  if (family === null) return unsupported('how packages are installed on this distribution is not known to Throughway')
  const packages = parts.flatMap((part) => stackPackages[part][family]?.split(' ') ?? [])
  return ok([{ kind: 'run', run: installers[family](packages), undo: null, files: [], alsoFine: [] }])
}

/** The family by ID and ID_LIKE of os-release, for those whose package manager is known here. */
function readFamily(files: HostFiles): PackageFamily | null {
  const release = files.read('/etc/os-release')
  if (release.state !== 'text') return null
  const values = [...release.text.matchAll(/^ID(?:_LIKE)?=["']?([^"'\n]*)/gm)].flatMap(([, value = '']) =>
    value.split(' '),
  )
  if (values.includes('debian') || values.includes('ubuntu')) return 'debian'
  if (values.includes('fedora') || values.includes('rhel')) return 'fedora'
  if (values.includes('arch')) return 'arch'
  return values.some((value) => /^(opensuse.*|suse|sles)$/.test(value)) ? 'suse' : null
}
