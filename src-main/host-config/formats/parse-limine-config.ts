// SPDX-License-Identifier: MIT

/** A menu entry of Limine that starts a kernel or another program. */
export interface LimineEntry {
  /** The path through the menu, parts joined by `/`. */
  readonly path: string
  readonly protocol: string | null
  readonly kernel: string | null
  readonly modules: readonly string[]
  readonly commandLine: string | null
}

export interface LimineConfig {
  /** Options before the first entry, by lower-case name. */
  readonly globals: ReadonlyMap<string, string>
  readonly entries: readonly LimineEntry[]
}

/**
 * Limine's configuration, in its present form and in the one before version 8.
 *
 * Shape: present: `/Title` (one more `/` a level, `+` for an open folder) and `option: value`; earlier: `:Title` and
 * `OPTION=value`. Nothing is quoted. `${NAME}=text` defines a macro for all lines below. Comments have a line of
 * their own.
 * Source: Limine CONFIG.md of 5.x and 8.2.
 */
export function parseLimineConfig(text: string): LimineConfig {
  const globals = new Map<string, string>()
  const macros = new Map<string, string>()
  const sections: { path: string; options: [string, string][] }[] = []
  const titles: string[] = []
  const isPresent = !/^[ \t]*:[^\s]/m.test(text) || /^[ \t]*\/+/m.test(text)
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const macro = /^\$\{(\w+)\}=(.*)$/.exec(line)
    if (macro !== null) {
      macros.set(macro[1] ?? '', macro[2] ?? '')
      continue
    }
    const expanded = line.replace(/\$\{(\w+)\}/g, (whole, name: string) => macros.get(name) ?? whole)
    const title = (isPresent ? /^(\/+)\+?(.*)$/ : /^(:+)\+?(.*)$/).exec(expanded)
    if (title !== null) {
      titles.length = Math.min(titles.length, (title[1] ?? '').length - 1)
      titles.push((title[2] ?? '').trim())
      sections.push({ path: titles.join('/'), options: [] })
      continue
    }
    const [, name = '', value = ''] = (isPresent ? /^(\w+)[ \t]*:[ \t]*(.*)$/ : /^(\w+)=(.*)$/).exec(expanded) ?? []
    if (name === '') continue
    const section = sections.at(-1)
    if (section === undefined) globals.set(name.toLowerCase(), value)
    else section.options.push([name.toLowerCase(), value])
  }
  return {
    globals,
    entries: sections.map(readEntry).filter((entry) => entry.protocol !== null || entry.kernel !== null),
  }
}

function readEntry({ path, options }: { path: string; options: readonly [string, string][] }): LimineEntry {
  const all = (...names: readonly string[]) =>
    options.filter(([name]) => names.includes(name)).map(([, value]) => value)
  return {
    path,
    protocol: all('protocol').at(-1) ?? null,
    kernel: all('path', 'kernel_path', 'image_path').at(-1) ?? null,
    modules: all('module_path'),
    commandLine: all('cmdline', 'kernel_cmdline').at(-1) ?? null,
  }
}
