// SPDX-License-Identifier: MIT
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unreadable } from '../config-failure.ts'
import { evaluateShellAssignments, type ShellDialect, type ShellFile } from '../formats/evaluate-shell-assignments.ts'
import { lookUpShellVariable, type ShellVariables } from '../formats/expand-shell-parts.ts'
import { findOpenLine } from './edit-assignment.ts'
import { quoteLine } from './quote-line.ts'

/** Where GRUB's settings lie. */
export const grubSettingsPath = '/etc/default/grub'
const dropInFolder = '/etc/default/grub.d'

/** Our own file among the drop-ins; its name sorts after those of distributions. */
export const grubDropInPath = `${dropInFolder}/zz-throughway.cfg`

const scripts = ['/usr/sbin', '/usr/bin'].flatMap((folder) => [`${folder}/grub-mkconfig`, `${folder}/grub2-mkconfig`])

/** GRUB's settings as grub-mkconfig on this host reads them. */
export interface GrubSettings {
  /** In the order in which they are read. */
  readonly files: readonly ShellFile[]
  readonly dialect: ShellDialect
  /** True where files of /etc/default/grub.d are read as well. */
  readonly readsDropIns: boolean
  readonly variables: ShellVariables
}

/**
 * GRUB's settings, evaluated. Fails with the line where grub-mkconfig would stop.
 *
 * Only Debian's grub-mkconfig reads drop-ins, as its text shows; it runs in /bin/sh, which is dash there.
 */
export function readGrubSettings(files: HostFiles): Result<GrubSettings, ConfigFailure> {
  const script = readFirst(files, scripts)
  const isDebian = hasFamily(files, /\b(?:debian|ubuntu)\b/)
  const readsDropIns = script === null ? isDebian : /default\/grub\.d\//.test(script)
  const paths = [grubSettingsPath]
  if (readsDropIns) {
    const names = files.list(dropInFolder)
    if (names.state === 'unreadable') return unreadable(dropInFolder, names)
    const fitting = names.state === 'names' ? names.names.filter((name) => name.endsWith('.cfg')) : []
    paths.push(...fitting.map((name) => `${dropInFolder}/${name}`))
  }
  const read: ShellFile[] = []
  for (const path of paths) {
    const file = files.read(path)
    if (file.state === 'unreadable') return unreadable(path, file)
    if (file.state === 'text') read.push({ path, text: file.text })
  }
  return evaluateGrubSettings(read, { dialect: readDialect(files, script, isDebian), readsDropIns })
}

/** The settings with these texts; fails as `readGrubSettings` does. */
export function evaluateGrubSettings(
  files: readonly ShellFile[],
  host: Pick<GrubSettings, 'dialect' | 'readsDropIns'>,
): Result<GrubSettings, ConfigFailure> {
  for (const { path, text } of files) {
    const at = text.indexOf('\r')
    if (at >= 0) {
      return refused(
        path,
        `its lines end as on Windows, and a shell takes the \\r into the value: ${quoteLine(text, at)}`,
      )
    }
  }
  const variables = evaluateShellAssignments(files, host.dialect)
  if (variables.ok) return ok({ files, ...host, variables: variables.value })
  const { path, reason } = variables.failure
  const text = files.find((file) => file.path === path)?.text ?? ''
  const name = /“([A-Za-z_]\w*\+?=)/.exec(reason)?.[1]
  const at =
    name === undefined
      ? findOpenLine(text)
      : Math.max(0, text.search(new RegExp(`^[^#\\n]*${name.replace('+', '\\+')}`, 'm')))
  return refused(path, `grub-mkconfig stops there, ${reason}: ${quoteLine(text, at)}`)
}

/** The value of a setting (empty where no file sets it), or why it is not known. */
export function grubValue({ variables }: GrubSettings, name: string): Result<string, string> {
  const variable = lookUpShellVariable(variables, name)
  if (variable === null) return ok('')
  return variable.isKnown ? ok(variable.words[0] ?? '') : { ok: false, failure: variable.reason }
}

function readDialect(files: HostFiles, script: string | null, isDebian: boolean): ShellDialect {
  if (script !== null && /^#! *\S*bash\b/.test(script)) return 'bash'
  if (isDebian) return 'posix'
  return hasFamily(files, /\b(?:arch|fedora|rhel|centos|suse|opensuse\S*|gentoo)\b/) ? 'bash' : 'unknown'
}

function hasFamily(files: HostFiles, family: RegExp): boolean {
  const release = readFirst(files, ['/etc/os-release', '/usr/lib/os-release']) ?? ''
  return [...release.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].some(([, value = '']) => family.test(value))
}

function readFirst(files: HostFiles, paths: readonly string[]): string | null {
  for (const path of paths) {
    const file = files.read(path)
    if (file.state === 'text') return file.text
  }
  return null
}
