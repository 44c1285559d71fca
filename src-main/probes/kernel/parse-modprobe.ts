// SPDX-License-Identifier: MIT
import type { ModprobeDirective } from '../../model/kernel-facts.ts'
import { moduleName } from './parse-module-lists.ts'

const kinds: readonly ModprobeDirective['kind'][] = ['options', 'blacklist', 'softdep', 'install', 'alias']

/**
 * Lines of a modprobe configuration file that say what happens to a module.
 *
 * Shape: one directive a line; a `\` at the end joins the next line; `#` begins a comment at the start of a line
 * only. Module names come back with `_`. Directives that steer modprobe itself (`remove`, `config`, `weakdep`) and
 * lines it would ignore are left out.
 * Source: modprobe.d(5); kmod libkmod-config.c kmod_config_parse().
 */
export function parseModprobe(text: string, source: string): ModprobeDirective[] {
  const directives: ModprobeDirective[] = []
  for (const line of text.replace(/\\\r?\n/g, '').split('\n')) {
    if (line.startsWith('#')) continue
    const [, word = '', name = '', rest = ''] = /^[ \t]*(\S+)[ \t]+(\S+)(.*)$/.exec(line) ?? []
    const kind = kinds.find((candidate) => candidate === word)
    if (kind === undefined) continue
    directives.push({ kind, module: moduleName(name), rest: rest.trim(), source })
  }
  return directives
}
