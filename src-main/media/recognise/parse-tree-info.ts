// SPDX-License-Identifier: MIT

/**
 * Family and version from a `.treeinfo` file. Null where it says no family.
 * Source: https://release-engineering.github.io/productmd/treeinfo-1.1.html
 */
export function parseTreeInfo(text: string): { readonly family: string; readonly version: string | null } | null {
  const values = new Map<string, string>()
  let section = ''
  for (const line of text.split('\n').slice(0, 2_000)) {
    section = /^\[([^\]]{1,80})\]\s*$/.exec(line)?.[1] ?? section
    const pair = /^(\w{1,40})\s*=\s*([^\r\n]{1,200}?)\s*$/.exec(line)
    if (pair !== null) values.set(`${section}.${pair[1]}`, pair[2] ?? '')
  }
  const family = values.get('release.name') ?? values.get('general.family')
  if (family === undefined) return null
  return { family, version: values.get('release.version') ?? values.get('general.version') ?? null }
}
