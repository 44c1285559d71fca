// SPDX-License-Identifier: MIT
import type { HostReader, ReadProblem } from '../host-reader.ts'

/** Folders in which systemd looks for units, the administrator's first. */
export const unitFolders = ['/etc/systemd/system', '/usr/lib/systemd/system', '/lib/systemd/system'] as const

/** Names of services and sockets that start at boot, without their suffix. */
export type ReadServices =
  | { readonly ok: true; readonly names: ReadonlySet<string> }
  | { readonly ok: false; readonly problem: ReadProblem }

/**
 * Services that are switched on: links in `*.wants` folders of systemd, runlevels of OpenRC, or runit's folder.
 *
 * A unit that is masked (a link to /dev/null) does not start whatever wants it.
 * Source: systemd.unit(5); OpenRC's runlevels; runit's `runsvdir`.
 */
export function readEnabledServices(reader: HostReader): ReadServices {
  const names = new Set<string>()
  let problem: ReadProblem | null = 'not-captured'
  const note = (read: { readonly ok: boolean; readonly problem?: ReadProblem }) => {
    if (read.ok) problem = null
    else if (problem !== null && read.problem !== 'absent') problem = read.problem ?? problem
  }
  for (const folder of unitFolders) {
    const listing = reader.listDirectory(folder)
    note(listing)
    for (const wants of listing.ok ? listing.value.filter((name) => name.endsWith('.wants')) : []) {
      const links = reader.listDirectory(`${folder}/${wants}`)
      for (const link of links.ok ? links.value : []) {
        if (/\.(?:service|socket)$/.test(link) && !isMaskedUnit(reader, `${unitFolders[0]}/${link}`)) names.add(link)
      }
    }
  }
  for (const folder of [
    '/etc/runlevels/default',
    '/etc/runlevels/boot',
    '/var/service',
    '/etc/runit/runsvdir/default',
  ]) {
    const listing = reader.listDirectory(folder)
    note(listing)
    for (const name of listing.ok ? listing.value : []) names.add(`${name}.service`)
  }
  return problem === null ? { ok: true, names } : { ok: false, problem }
}

/** Whether the unit's file is a link to /dev/null, which keeps it from starting and is no unit of its own. */
export function isMaskedUnit(reader: HostReader, path: string): boolean {
  const link = reader.readLink(path)
  return link.ok && link.value === '/dev/null'
}
