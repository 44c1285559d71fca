// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Where libvirt installs its schemas. */
export const libvirtSchemas = '/usr/share/libvirt/schemas'

/** The texts that `parseSchemaParts` wants. */
export function installedSchema(): string[] {
  const names = fs.readdirSync(libvirtSchemas).filter((name) => /^(domain|cpu|basic|storage)/.test(name))
  return names.map((name) => fs.readFileSync(path.join(libvirtSchemas, name), 'utf8'))
}

/** Why domain XML cannot be validated here, or null. */
export function missingXmlTools(): string | null {
  const programs = ['/usr/bin/xmllint', '/usr/bin/virsh', `${libvirtSchemas}/domain.rng`]
  const missing = programs.filter((program) => !fs.existsSync(program))
  return missing.length === 0
    ? null
    : `${missing.join(', ')} missing (packages libxml2-utils, libvirt-clients, libvirt0)`
}

/** What the installed schema has against these files, by their names; valid ones are left out. The way of virt-xml-validate, for many. */
export function validateFiles(files: readonly string[]): Record<string, string> {
  const args = ['--noout', '--relaxng', `${libvirtSchemas}/domain.rng`, ...files]
  const { stderr } = spawnSync('xmllint', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const failing = files.filter((file) => !stderr.includes(`${file} validates`))
  const complaints = (file: string) =>
    stderr.split('\n').filter((line) => line.startsWith(`${file}:`) || line.startsWith(file))
  return Object.fromEntries(failing.map((file) => [path.basename(file), complaints(file).join('\n')]))
}

/** What libvirt itself says on defining these files with validation, in its driver for tests; empty where all are defined. */
export function defineFiles(files: readonly string[]): string[] {
  const commands = files.map((file) => `define --validate ${file}`).join(';')
  const { stderr, stdout } = spawnSync('virsh', ['-c', 'test:///default', commands], { encoding: 'utf8' })
  const defined = stdout.split('\n').filter((line) => line.includes('defined from')).length
  const complaints = stderr.split('\n').filter((line) => line.trim() !== '')
  return defined === files.length ? complaints : [...complaints, `${defined} of ${files.length} defined`]
}
