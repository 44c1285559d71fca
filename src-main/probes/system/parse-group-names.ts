// SPDX-License-Identifier: MIT

/** Names of groups by number from the text of /etc/group (group(5)); the first name of a number counts. */
export function parseGroupNames(text: string): Map<number, string> {
  const names = new Map<number, string>()
  for (const [, name = '', id = ''] of text.matchAll(/^([^:#\s][^:]*):[^:]*:(\d+):/gm)) {
    if (!names.has(Number(id))) names.set(Number(id), name)
  }
  return names
}
