// SPDX-License-Identifier: MIT
import type { BootFacts } from '../../model/boot-facts.ts'
import { known } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'

const dpkgJournal = '/var/lib/dpkg/updates'

/** Marks that stand only while an operation runs or after it was cut off, and what each means. */
const marks: readonly (readonly [string, string])[] = [
  ['/var/lib/pacman/db.lck', 'pacman is running or was cut off'],
  ['/run/ostree/staged-deployment', 'a new deployment waits for the next start'],
  ['/system-update', 'an update waits for the next start'],
]

/**
 * Package operations that are running or were cut off.
 *
 * dpkg's lock files always stand there, so its journal counts: numbered files that it removes when it is done
 * (dpkg lib/dpkg/dbmodify.c).
 */
export function readPackageOperations(reader: HostReader): BootFacts['pendingPackageOperations'] {
  const pending = marks.flatMap(([path, meaning]) => (reader.readStatus(path).ok ? [`${meaning} (${path})`] : []))
  const journal = reader.listDirectory(dpkgJournal)
  if (journal.ok && journal.value.some((name) => /^\d+$/.test(name))) {
    pending.push(`dpkg is running or was cut off (${dpkgJournal})`)
  }
  const hasPackages = ['/var/lib/dpkg', '/var/lib/pacman', '/var/lib/rpm', '/usr/share/rpm', '/usr/lib/sysimage/rpm']
  if (pending.length > 0) return known(pending, '/var/lib')
  if (!journal.ok && journal.problem === 'denied') return unknownFromProblem(dpkgJournal, 'denied', journal.detail)
  const folder = '/var/lib'
  const listing = reader.listDirectory(folder)
  if (!listing.ok) return unknownFromProblem(folder, listing.problem, listing.detail)
  return known([], hasPackages.find((path) => reader.readStatus(path).ok) ?? folder)
}
