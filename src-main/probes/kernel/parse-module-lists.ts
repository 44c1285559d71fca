// SPDX-License-Identifier: MIT

/** A module's name as the kernel compares it, with `_` for `-`. */
export function moduleName(name: string): string {
  return name.replaceAll('-', '_')
}

/** Names of loaded modules from /proc/modules (proc_modules(5): the first word of a line). */
export function parseLoadedModules(text: string): string[] {
  return [...text.matchAll(/^(\S+) /gm)].map(([, name = '']) => name)
}

/**
 * Names of the modules in a modules.dep or modules.builtin file, with `_`.
 *
 * Shape: paths that end in `.ko`, `.ko.xz`, `.ko.zst` or `.ko.gz`; in modules.dep a `:` and what it needs follow.
 */
export function parseModuleFiles(text: string): Set<string> {
  const names = new Set<string>()
  for (const [, name = ''] of text.matchAll(/^(?:[^\s:]*\/)?([^\s:/]+)\.ko(?:\.[a-z0-9]+)?(?::|\s|$)/gm)) {
    names.add(moduleName(name))
  }
  return names
}
