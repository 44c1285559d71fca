// SPDX-License-Identifier: MIT

/**
 * Options of a kernel's configuration, without `CONFIG_`, as far as they stand in `asked`.
 *
 * Shape: `CONFIG_X=y|m|n|number|"string"`; `# CONFIG_X is not set` and options that are not there are left out.
 * Strings lose their quotes. Null where the text is no kernel configuration.
 */
export function parseKernelConfig(text: string, asked: readonly string[]): Record<string, string> | null {
  const wanted = new Set(asked)
  const options: Record<string, string> = {}
  let isConfiguration = false
  for (const [, name = '', value = ''] of text.matchAll(/^CONFIG_([A-Za-z0-9_]+)=(.*)$/gm)) {
    isConfiguration = true
    if (!wanted.has(name)) continue
    const quoted = /^"(.*)"$/.exec(value.trim())
    options[name] = quoted === null ? value.trim() : (quoted[1] ?? '').replace(/\\(.)/g, '$1')
  }
  return isConfiguration ? options : null
}
