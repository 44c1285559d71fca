// SPDX-License-Identifier: MIT
import { known, unknown } from '../../model/fact.ts'
import type { VirtualizationFacts } from '../../model/virtualization-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'

const list = '/sys/kernel/security/lsm'
const selinux = '/sys/fs/selinux/enforce'
const apparmor = '/sys/module/apparmor/parameters/enabled'

/**
 * The mandatory access control that confines guests.
 *
 * The list of active modules decides; where securityfs is not mounted, what each module shows of itself does.
 * Source: Documentation/admin-guide/LSM/index.rst; `enforce` is 1, or 0 for permissive.
 */
export function readAccessControl(reader: HostReader): VirtualizationFacts['mandatoryAccessControl'] {
  const active = readLine(reader, list)?.split(',') ?? null
  const enforce = reader.readText(selinux)
  if (enforce.ok && active?.includes('selinux') !== false) {
    return known(enforce.value.trim() === '1' ? 'selinux-enforcing' : 'selinux-permissive', selinux)
  }
  if (active?.includes('apparmor')) return known('apparmor', list)
  if (active?.includes('selinux')) return unknown(`${list} names selinux but ${selinux} could not be read`)
  if (active !== null) return known('none', list)
  const enabled = reader.readText(apparmor)
  if (enabled.ok && enabled.value.trim() === 'Y') return known('apparmor', apparmor)
  const isNeither = !enforce.ok && enforce.problem === 'absent' && (enabled.ok || enabled.problem === 'absent')
  return isNeither ? known('none', apparmor) : unknown(`neither ${list} nor what it would list could be read`)
}
