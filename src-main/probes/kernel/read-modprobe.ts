// SPDX-License-Identifier: MIT
import { type Fact, known, type UnknownFact } from '../../model/fact.ts'
import type { ModprobeDirective } from '../../model/kernel-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { askedModules } from './asked-modules-table.ts'
import { parseModprobe } from './parse-modprobe.ts'
import { moduleName } from './parse-module-lists.ts'

/** Folders by rank: a file hides files of the same name in later ones (modprobe.d(5)). */
const folders = [
  '/etc/modprobe.d',
  '/run/modprobe.d',
  '/usr/local/lib/modprobe.d',
  '/usr/lib/modprobe.d',
  '/lib/modprobe.d',
] as const

/** The whole modprobe configuration in the order it is read; unknown when any part of it cannot be read. */
export function readModprobe(reader: HostReader): Fact<readonly ModprobeDirective[]> {
  const files = findFiles(reader)
  if (!(files instanceof Map)) return files
  const directives: ModprobeDirective[] = []
  for (const [, path] of [...files].sort(([left], [right]) => (left < right ? -1 : 1))) {
    // A link to /dev/null is how a file of the distribution is switched off.
    const link = reader.readLink(path)
    if (link.ok && link.value === '/dev/null') continue
    const read = reader.readText(path)
    if (read.ok) directives.push(...parseModprobe(read.value, path).filter(matters))
    // A link that leads nowhere is skipped by modprobe too.
    else if (read.problem !== 'absent') return unknownFromProblem(path, read.problem, read.detail)
  }
  return known(directives, '/etc/modprobe.d')
}

/** Paths by file name, or why a folder could not be listed. */
function findFiles(reader: HostReader): Map<string, string> | UnknownFact {
  const files = new Map<string, string>()
  let hasUsr = false
  for (const folder of folders) {
    const listing = reader.listDirectory(folder)
    if (listing.ok) {
      hasUsr ||= folder === '/usr/lib/modprobe.d'
      for (const name of listing.value) {
        if (name.endsWith('.conf') && !files.has(name)) files.set(name, `${folder}/${name}`)
      }
      continue
    }
    // A system that does not run has an empty /run, and starts with one.
    if (folder === '/run/modprobe.d' && listing.problem === 'not-captured' && !isRunning(reader)) continue
    // /lib is a link to usr/lib on all but the oldest systems, and a directory may come without the link.
    const isSameAsUsr = folder === '/lib/modprobe.d' && hasUsr
    if (listing.problem === 'absent' || (listing.problem === 'not-captured' && isSameAsUsr)) continue
    return unknownFromProblem(folder, listing.problem, listing.detail)
  }
  return files
}

function isRunning(reader: HostReader): boolean {
  return ['/proc/cmdline', '/proc/modules', '/sys/module'].some((path) => {
    const status = reader.readStatus(path)
    return status.ok || status.problem !== 'not-captured'
  })
}

const askedNames = new Set(askedModules.map((module) => module.name))

/** Aliases are many; only those that switch a module off or lead to one that is asked for say something here. */
function matters(directive: ModprobeDirective): boolean {
  return directive.kind !== 'alias' || directive.rest === 'off' || askedNames.has(moduleName(directive.rest))
}
