// SPDX-License-Identifier: MIT

import { evaluateShellAssignments, type ShellFile } from '../../host-config/formats/evaluate-shell-assignments.ts'
import type { ShellVariables } from '../../host-config/formats/expand-shell-parts.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { readFilesIn, readOptionalText } from './read-boot-files.ts'

/**
 * Variables of dracut's configuration: /etc/dracut.conf, then the drop-ins of all folders by name, where a file in
 * /etc hides one of the same name in /usr (dracut.conf(5)).
 */
export function readDracutVariables(reader: HostReader): Fact<ShellVariables> {
  const folders = ['/etc/dracut.conf.d', '/usr/lib/dracut/dracut.conf.d']
  return evaluate(reader, '/etc/dracut.conf', folders)
}

/** Variables of mkinitcpio's configuration and its drop-ins (mkinitcpio.conf(5)). */
export function readMkinitcpioVariables(reader: HostReader): Fact<ShellVariables> {
  return evaluate(reader, '/etc/mkinitcpio.conf', ['/etc/mkinitcpio.conf.d'])
}

/** Both tools are bash scripts that source their files. */
function evaluate(reader: HostReader, mainPath: string, folders: readonly string[]): Fact<ShellVariables> {
  const main = readOptionalText(reader, mainPath)
  if (!main.known) return main
  const dropIns = new Map<string, ShellFile>()
  for (const folder of folders) {
    const files = readFilesIn(reader, folder, /\.conf$/)
    if (!files.known) return files
    for (const file of files.value) {
      const name = file.path.slice(file.path.lastIndexOf('/') + 1)
      if (!dropIns.has(name)) dropIns.set(name, file)
    }
  }
  const sorted = [...dropIns].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, file]) => file)
  const files = main.value === null ? sorted : [{ path: mainPath, text: main.value }, ...sorted]
  const variables = evaluateShellAssignments(files, 'bash')
  if (variables.ok) return known(variables.value, mainPath)
  return unknown(`bash stops in ${variables.failure.path}: ${variables.failure.reason}`)
}
