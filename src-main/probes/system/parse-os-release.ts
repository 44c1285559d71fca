// SPDX-License-Identifier: MIT

/**
 * Assignments of an os-release file.
 *
 * Shape: `NAME=value` a line, quoted as for a shell but with nothing expanded: in double quotes `\` keeps `"`, `$`,
 * `` ` `` and itself, in single quotes nothing is special. `#` begins a comment line; the last assignment wins; lines
 * that are no assignment are skipped. Null where there is none at all.
 * Source: os-release(5).
 */
export function parseOsRelease(text: string): ReadonlyMap<string, string> | null {
  const values = new Map<string, string>()
  for (const [, name = '', raw = ''] of text.matchAll(/^[ \t]*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/gm)) {
    // Trimmed here: in the pattern, a line of spaces would take time with its length squared.
    values.set(name, unquote(raw.trimEnd()))
  }
  return values.size === 0 ? null : values
}

function unquote(raw: string): string {
  const single = /^'(.*)'$/.exec(raw)
  if (single !== null) return single[1] ?? ''
  const double = /^"(.*)"$/.exec(raw)
  if (double !== null) return (double[1] ?? '').replace(/\\([\\"$`])/g, '$1')
  return raw.replace(/\\(.)/g, '$1')
}
