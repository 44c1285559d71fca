// SPDX-License-Identifier: MIT

import {
  evaluateShellAssignments,
  type ShellDialect,
  type ShellFile,
} from '../../host-config/formats/evaluate-shell-assignments.ts'
import { lookUpShellVariable, type ShellVariables } from '../../host-config/formats/expand-shell-parts.ts'
import { parseGrubWords } from '../../host-config/formats/parse-grub-words.ts'
import type { CommandLineSource } from '../../model/boot-facts.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import { parseKernelArgs } from '../../model/kernel-args.ts'
import type { DistributionFamily } from '../../model/system-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { readFilesIn, readOptionalText } from './read-boot-files.ts'

const settingsPath = '/etc/default/grub'
const dropInFolder = '/etc/default/grub.d'
const scripts = [
  '/usr/sbin/grub-mkconfig',
  '/usr/bin/grub-mkconfig',
  '/usr/sbin/grub2-mkconfig',
  '/usr/bin/grub2-mkconfig',
]

/**
 * Variables of /etc/default/grub and its drop-ins as grub-mkconfig would see them.
 *
 * Only Debian's grub-mkconfig reads /etc/default/grub.d, which its own text shows. It runs in /bin/sh, which is
 * dash on Debian: what only bash accepts stops it there.
 */
export function readGrubSettings(reader: HostReader, family: Fact<DistributionFamily>): Fact<ShellVariables> {
  const main = readOptionalText(reader, settingsPath)
  if (!main.known) return main
  const files: ShellFile[] = main.value === null ? [] : [{ path: settingsPath, text: main.value }]
  const script = scripts.map((path) => reader.readText(path)).find((read) => read.ok)
  const readsDropIns = script?.ok ? /default\/grub\.d\//.test(script.value) : family.known && family.value === 'debian'
  if (readsDropIns) {
    const dropIns = readFilesIn(reader, dropInFolder, /\.cfg$/)
    if (!dropIns.known) return dropIns
    files.push(...dropIns.value)
  } else if (!script?.ok && !family.known && reader.listDirectory(dropInFolder).ok) {
    return unknown(`whether grub-mkconfig reads ${dropInFolder} is not known`)
  }
  const variables = evaluateShellAssignments(files, readDialect(reader, script?.ok ? script.value : ''))
  return variables.ok
    ? known(variables.value, settingsPath)
    : unknown(`a shell stops in ${variables.failure.path}: ${variables.failure.reason}`)
}

/** The shell that runs grub-mkconfig: by its first line, and for /bin/sh by what that leads to. */
function readDialect(reader: HostReader, script: string): ShellDialect {
  if (/^#! *\S*bash\b/.test(script)) return 'bash'
  const shell = reader.resolvePath('/bin/sh')
  const name = shell.ok ? shell.value.slice(shell.value.lastIndexOf('/') + 1) : 'sh'
  if (name === 'bash') return 'bash'
  return name === 'sh' ? 'unknown' : 'posix'
}

/** The two settings that make up the command line of a GRUB entry, as far as they are set. */
export function readGrubSources(settings: Fact<ShellVariables>): Fact<readonly CommandLineSource[]> {
  if (!settings.known) return settings
  const sources: CommandLineSource[] = []
  for (const setting of ['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT']) {
    const variable = lookUpShellVariable(settings.value, setting)
    if (variable === null) continue
    if (!variable.isKnown) return unknown(`${setting} in ${variable.path}: ${variable.reason}`)
    const line = parseGrubWords(variable.words[0] ?? '')
    if (!line.ok) return unknown(`${setting} in ${variable.path}: ${line.failure}`)
    sources.push({ path: variable.path, setting, args: parseKernelArgs(line.value) })
  }
  return known(sources, settings.source)
}

/**
 * Whether GRUB's menu is made of entry files in /boot/loader/entries.
 *
 * Fedora's and Red Hat's GRUB does unless told not to; others only when told to. Without the settings, the disk's
 * name before the path of the kernel is a sign: only entry files are found that way.
 */
export function readGrubReadsEntries(
  settings: Fact<ShellVariables>,
  family: Fact<DistributionFamily>,
  bootImage: string | null,
): Fact<boolean> {
  const variable = settings.known ? lookUpShellVariable(settings.value, 'GRUB_ENABLE_BLSCFG') : null
  if (settings.known && variable !== null) {
    if (!variable.isKnown) return unknown(`GRUB_ENABLE_BLSCFG in ${variable.path}: ${variable.reason}`)
    return known(variable.words[0] === 'true', variable.path)
  }
  if (family.known && settings.known) return known(family.value === 'fedora', settings.source)
  if (bootImage !== null) return known(bootImage.startsWith('('), '/proc/cmdline')
  return settings.known ? unknown('the distribution is not known') : settings
}

/** Variables that GRUB's menu may use in entries: its environment block, and what tuned adds to the menu. */
export function readGrubEnvironmentText(reader: HostReader): Fact<string> {
  for (const path of ['/boot/grub2/grubenv', '/boot/grub/grubenv']) {
    const read = reader.readText(path)
    if (read.ok) return known(read.value, path)
    if (read.problem === 'denied') return unknownFromProblem(path, read.problem, read.detail)
  }
  return unknown('GRUB’s environment block is not there')
}
