// SPDX-License-Identifier: MIT

/**
 * Variables of a GRUB environment block.
 *
 * Shape: `# GRUB Environment Block`, then `name=value` lines in which `\` keeps the next character, filled up with
 * `#`. Null for any other text. Source: GRUB manual, Environment block; util/grub-editenv.c.
 */
export function parseGrubEnvironment(text: string): ReadonlyMap<string, string> | null {
  if (!text.startsWith('# GRUB Environment Block')) return null
  const variables = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/^([^#=\n]+)=((?:\\[\s\S]|[^\\\n])*)$/gm)) {
    variables.set(name, value.replace(/\\([\s\S])/g, '$1'))
  }
  return variables
}
