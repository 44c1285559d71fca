// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import { lookUpShellVariable, type ShellVariables } from './expand-shell-parts.ts'

/** A name as the kernel compares it, without the mark that mkinitcpio takes for “if it is there”. */
function normalise(name: string): string {
  return name.replace(/\?$/, '').replaceAll('-', '_')
}

/**
 * Modules of an /etc/initramfs-tools/modules file, with `_`.
 *
 * Shape: a module and its options a line; `#` begins a comment. Source: initramfs-tools(7).
 */
export function parseInitramfsToolsModules(text: string): string[] {
  return [...text.matchAll(/^[ \t]*([^#\s]\S*)/gm)].map(([, name = '']) => normalise(name))
}

/** Modules that dracut's configuration adds or forces into the image (dracut.conf(5)), or why that is not known. */
export function readDracutModules(variables: ShellVariables): Result<string[], string> {
  return readWords(variables, ['force_drivers', 'add_drivers'])
}

/** Modules of mkinitcpio's `MODULES`, an array or, in old files, one string (mkinitcpio.conf(5)). */
export function readMkinitcpioModules(variables: ShellVariables): Result<string[], string> {
  return readWords(variables, ['MODULES'])
}

/** Hooks of mkinitcpio's `HOOKS`; `kms` among them puts graphics drivers into the image. */
export function readMkinitcpioHooks(variables: ShellVariables): Result<string[], string> {
  return readWords(variables, ['HOOKS'])
}

function readWords(variables: ShellVariables, names: readonly string[]): Result<string[], string> {
  const words: string[] = []
  for (const name of names) {
    const variable = lookUpShellVariable(variables, name)
    if (variable === null) continue
    if (!variable.isKnown) return fail(`${name} in ${variable.path}: ${variable.reason}`)
    words.push(...variable.words.flatMap((word) => word.split(/\s+/)).filter((word) => word !== ''))
  }
  return ok([...new Set(words.map(normalise))])
}

/**
 * Modules that booster.yaml loads or adds, with `_`.
 *
 * Shape: `modules_force_load` and `modules`, each a list with commas on one line or a YAML list; `-` before a name
 * in `modules` takes it out, and patterns with `*` name no module. Source: booster docs/manpage.md.
 */
export function parseBoosterModules(text: string): string[] {
  const names: string[] = []
  for (const [, key = '', inline = '', block = ''] of text.matchAll(
    /^(modules_force_load|modules):[ \t]*([^\n#]*)(?:#[^\n]*)?((?:\n[ \t]*-[ \t]+[^\n]*)*)/gm,
  )) {
    const listed = [...block.matchAll(/^[ \t]*-[ \t]+([^\s#]+)/gm)].map(([, name = '']) => name)
    for (const name of [...inline.replace(/[[\]"']/g, '').split(','), ...listed].map((word) => word.trim())) {
      const isPattern = key === 'modules' && /^-|[*/]/.test(name)
      if (name !== '' && !isPattern) names.push(normalise(name.replace(/["']/g, '')))
    }
  }
  return [...new Set(names)]
}
