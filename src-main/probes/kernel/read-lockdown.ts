// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { factFromRead } from '../read-fact.ts'
import type { KernelLogReading } from './parse-kernel-log.ts'
import { parseLockdown } from './parse-lockdown.ts'

const path = '/sys/kernel/security/lockdown'

/**
 * How far the kernel is locked down.
 *
 * The file is missing where the kernel has no lockdown, where another set of security modules was chosen (`lsm=`),
 * and where securityfs is not mounted; only the last leaves the question open, and then the log may tell.
 */
export function readLockdown(
  reader: HostReader,
  configuration: KernelFacts['configuration'],
  log: Fact<KernelLogReading>,
): KernelFacts['lockdown'] {
  const read = reader.readText(path)
  if (read.ok || read.problem === 'denied') return factFromRead(path, read, parseLockdown)
  const folder = reader.listDirectory('/sys/kernel/security')
  if (read.problem === 'absent' && folder.ok && folder.value.length > 0) return known('none', '/sys/kernel/security')
  if (configuration.known && configuration.value['SECURITY_LOCKDOWN_LSM'] !== 'y') {
    return known('none', configuration.source)
  }
  if (log.known && log.value.isWhole && !log.value.isLockedDown) return known('none', log.source)
  return factFromRead(path, read, parseLockdown)
}
