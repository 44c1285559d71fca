// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unsupported } from '../config-failure.ts'
import { refuseDeclaredSystem } from './refuse-declared-system.ts'

const unitFolders = ['/usr/lib/systemd/system', '/lib/systemd/system']

/** Sockets of the modular layout that guests need; those a distribution does not ship are left out. */
const modularSockets = [
  'virtqemud',
  'virtnetworkd',
  'virtstoraged',
  'virtnodedevd',
  'virtsecretd',
  'virtnwfilterd',
  'virtlogd',
]

/**
 * Has libvirt's sockets listen, now and at boot, in the layout whose units this host ships; libvirt itself starts
 * when first asked. Never both layouts: two of them on one host fight over the same guests.
 *
 * Source: libvirt.org/daemons.html.
 */
export function enableLibvirt(
  _operation: Extract<Operation, { kind: 'libvirt.enable' }>,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const declared = refuseDeclaredSystem(files, 'virtualisation.libvirtd.enable = true;')
  if (declared !== null) return declared
  const units = unitFolders.flatMap((folder) => {
    const names = files.list(folder)
    return names.state === 'names' ? names.names : []
  })
  const modular = modularSockets.map((name) => `${name}.socket`).filter((unit) => units.includes(unit))
  const isModular = modular.includes('virtqemud.socket')
  const isMonolithic = units.includes('libvirtd.socket')
  const isMonolithicInUse = isEnabled('libvirtd.socket', files) || isEnabled('libvirtd.service', files)
  if (units.length === 0)
    return unsupported('this system is not started by systemd: switch libvirt on by its own means')
  if (!isModular && !isMonolithic) return ok([enable(expectedUnits(files))])
  const wanted = isModular && !isMonolithicInUse ? modular : ['libvirtd.socket']
  const missing = wanted.filter((unit) => !isEnabled(unit, files))
  if (missing.length === 0) return ok([])
  return ok([enable(missing)])
}

/** What a plan that installs libvirt first will find: Fedora, RHEL and openSUSE enable the modular layout. */
function expectedUnits(files: HostFiles): readonly string[] {
  const release = files.read('/etc/os-release')
  const isModular = release.state === 'text' && /^ID(?:_LIKE)?=.*(fedora|rhel|suse)/m.test(release.text)
  return isModular ? modularSockets.map((name) => `${name}.socket`) : ['libvirtd.socket']
}

function enable(units: readonly string[]): HostAction {
  return {
    kind: 'run',
    run: { program: 'systemctl', args: ['enable', '--now', ...units] },
    undo: { program: 'systemctl', args: ['disable', '--now', ...units] },
    files: [],
    alsoFine: [],
  }
}

function isEnabled(unit: string, files: HostFiles): boolean {
  const wants = files.list(`/etc/systemd/system/${unit.endsWith('.socket') ? 'sockets' : 'multi-user'}.target.wants`)
  return wants.state === 'names' && wants.names.includes(unit)
}
