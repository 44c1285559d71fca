// SPDX-License-Identifier: MIT

/**
 * The version of an installed package in dpkg's database, or null.
 *
 * Found by text, not by parsing all of it: the file has megabytes. A removed package keeps its stanza with another
 * status. Source: dpkg(1), /var/lib/dpkg/status.
 */
export function findDpkgVersion(status: string, name: string): string | null {
  const stanza = findStanza(status, `Package: ${name}\n`)
  if (stanza === null || !/^Status: \S+ \S+ installed$/m.test(stanza)) return null
  return upstreamVersion(/^Version: (\S+)$/m.exec(stanza)?.[1] ?? '')
}

/** The version of an installed package in apk's database, or null. Source: Alpine's apk-tools, lib/apk/db/installed. */
export function findApkVersion(installed: string, name: string): string | null {
  const stanza = findStanza(installed, `P:${name}\n`)
  return stanza === null ? null : upstreamVersion(/^V:(\S+)$/m.exec(stanza)?.[1] ?? '')
}

/** The version in a folder's name, such as pacman's `libvirt-1:11.7.0-1` or Portage's `qemu-9.2.3-r1`, or null. */
export function findFolderVersion(folders: readonly string[], name: string): string | null {
  for (const folder of folders) {
    const rest = folder.startsWith(`${name}-`) ? folder.slice(name.length + 1) : ''
    if (/^\d/.test(rest)) return upstreamVersion(rest)
  }
  return null
}

/**
 * What upstream calls the version, or null: `1:10.0.2+ds-2+deb13u1` is 10.0.2.
 *
 * Release candidates keep their mark (`11.0.0~rc2`).
 */
export function upstreamVersion(version: string): string | null {
  return /^(?:\d+:)?(\d+(?:\.\d+)*(?:[~_-]?rc\d+)?)/.exec(version)?.[1] ?? null
}

/** The blank-line separated stanza that has `line` in it. */
function findStanza(text: string, line: string): string | null {
  const at = text.startsWith(line) ? 0 : text.indexOf(`\n${line}`)
  if (at < 0) return null
  const start = text.lastIndexOf('\n\n', at)
  const end = text.indexOf('\n\n', at + 1)
  return text.slice(start < 0 ? 0 : start + 2, end < 0 ? undefined : end)
}
