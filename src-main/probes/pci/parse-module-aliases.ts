// SPDX-License-Identifier: MIT

/** Finds the modules that would take a PCI function. */
export interface ModuleAliases {
  /** Module names for a modalias (`pci:v000010DEd…`), in the files' order, each once. */
  modulesFor(modalias: string): readonly string[]
}

interface Alias {
  readonly pattern: string
  readonly module: string
}

/**
 * The aliases for PCI of a kernel's modules.
 *
 * `loadable` is the text of modules.alias (`alias PATTERN MODULE` lines), `builtin` that of
 * modules.builtin.modinfo (`module.alias=PATTERN` entries, each ended by a zero byte), `''` where there is none.
 * Lines of vendors nobody asks for are never looked at. Source: depmod(8); Documentation/kbuild/kbuild.rst.
 */
export function parseModuleAliases(loadable: string, builtin: string): ModuleAliases {
  const byVendor = new Map<string, Map<string, Alias[]>>()
  const found = new Map<string, readonly string[]>()

  function aliasesOf(vendor: string): Map<string, Alias[]> {
    const known = byVendor.get(vendor)
    if (known !== undefined) return known
    const byDevice = new Map<string, Alias[]>()
    const add = (alias: Alias) => {
      const device = /^pci:v[^d]*d(\*|[0-9A-F]{8})/.exec(alias.pattern)?.[1] ?? '*'
      const list = byDevice.get(device)
      if (list === undefined) byDevice.set(device, [alias])
      else list.push(alias)
    }
    for (const alias of builtinAliases(builtin, vendor)) add(alias)
    for (const alias of loadableAliases(loadable, vendor)) add(alias)
    byVendor.set(vendor, byDevice)
    return byDevice
  }

  return {
    modulesFor: (modalias) => {
      const before = found.get(modalias)
      if (before !== undefined) return before
      const [, vendor = '', device = ''] = /^pci:v([0-9A-F]{8})d([0-9A-F]{8})/.exec(modalias) ?? []
      const candidates = [vendor, '*'].flatMap((name) => {
        const byDevice = aliasesOf(name)
        return [...(byDevice.get(device) ?? []), ...(byDevice.get('*') ?? [])]
      })
      const modules = candidates.filter(({ pattern }) => matchesGlob(pattern, modalias)).map(({ module }) => module)
      const unique = [...new Set(modules)]
      found.set(modalias, unique)
      return unique
    },
  }
}

// The longest are half of it; a damaged file of one line would be cut up once for each of its aliases.
const maxLineLength = 512

function* loadableAliases(text: string, vendor: string): Generator<Alias> {
  const head = `alias pci:v${vendor}d`
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
    const end = text.indexOf('\n', at)
    const [, pattern, module] = text.slice(at, Math.min(end < 0 ? text.length : end, at + maxLineLength)).split(' ')
    if (pattern !== undefined && module !== undefined) yield { pattern, module }
  }
}

function* builtinAliases(text: string, vendor: string): Generator<Alias> {
  const head = `.alias=pci:v${vendor}d`
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
    const start = text.lastIndexOf('\0', at) + 1
    const end = text.indexOf('\0', at)
    yield { module: text.slice(start, at), pattern: text.slice(at + '.alias='.length, end < 0 ? undefined : end) }
  }
}

/** True where `text` fits a pattern in which `*` stands for any run of characters and `?` for one. */
export function matchesGlob(pattern: string, text: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  let position = 0
  while (position < text.length) {
    const wanted = pattern[at]
    if (wanted === '*') {
      star = at
      resume = position
      at += 1
    } else if (wanted !== undefined && (wanted === '?' || wanted === text[position])) {
      at += 1
      position += 1
    } else if (star >= 0) {
      at = star + 1
      resume += 1
      position = resume
    } else return false
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}
