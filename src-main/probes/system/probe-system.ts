// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { SystemFacts } from '../../model/system-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact, readLine, readPresence } from '../read-fact.ts'
import { readContainer } from './read-container.ts'
import { readDistribution } from './read-distribution.ts'
import { readHypervisor } from './read-hypervisor.ts'
import { readImageBased } from './read-image-based.ts'
import { readMachine } from './read-machine.ts'
import { readSession } from './read-session.ts'

/** What is known about the system as a whole. */
export function probeSystem(reader: HostReader): SystemFacts {
  const machine = readMachine(reader)
  return {
    hostName: readHostName(reader),
    machine,
    hypervisor: readHypervisor(reader, machine),
    container: readContainer(reader),
    distribution: readDistribution(reader),
    imageBased: readImageBased(reader),
    isProxmox: readProxmox(reader),
    session: readSession(reader),
  }
}

/** The name the kernel has; on a system that is not running, the one it would get (hostname(5)). */
function readHostName(reader: HostReader): Fact<string> {
  const running = readFact(reader, '/proc/sys/kernel/hostname', (text) => text.trim() || null)
  if (running.known) return running
  const written = readFact(reader, '/etc/hostname', (text) => text.replace(/^#.*$/gm, '').trim() || null)
  return written.known ? written : running
}

/** Proxmox by its management, which a Debian that merely runs its kernel lacks. */
function readProxmox(reader: HostReader): Fact<boolean> {
  const signs = ['/etc/pve', '/usr/bin/pveversion', '/usr/sbin/proxmox-boot-tool'].map((path) =>
    readPresence(reader, path),
  )
  const found = signs.find((sign) => sign.known && sign.value)
  if (found !== undefined) return found
  const release = readLine(reader, '/proc/sys/kernel/osrelease')
  if (release?.endsWith('-pve')) return known(true, '/proc/sys/kernel/osrelease')
  return signs.find((sign) => sign.known) ?? signs[0] ?? unknown('nothing was looked for')
}
