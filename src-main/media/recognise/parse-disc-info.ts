// SPDX-License-Identifier: MIT

/**
 * Family and version from `.disk/info`, such as `Ubuntu-Server 24.04.1 LTS "Noble Numbat" - Release amd64 (20240827)` or
 * `Debian GNU/Linux 12.5.0 "Bookworm" - Official amd64 NETINST with firmware 20240210-11:27`. Null for other texts.
 */
export function parseDiscInfo(text: string): { readonly family: string; readonly version: string | null } | null {
  const line = (text.split('\n')[0] ?? '').slice(0, 200).replace(/^Official /, '')
  const words = (line.split(/["“(]| - /)[0] ?? '').split(/\s+/).filter((word) => word !== '')
  const place = words.findIndex((word) => /^v?\d/.test(word))
  const name = words.slice(0, place === -1 ? 4 : place).join(' ')
  if (!/^[A-Za-z][\w !./+-]*$/.test(name)) return null
  return { family: familyOf(name), version: /\d[\d.]*\d|\d/.exec(words[place] ?? '')?.[0] ?? null }
}

function familyOf(name: string): string {
  if (/^Debian\b/.test(name)) return 'Debian'
  if (/^Ubuntu-Server\b/.test(name)) return 'Ubuntu Server'
  if (/^Pop[_!]?OS/.test(name)) return 'Pop!_OS'
  return name.replace(/ GNU\/Linux.*/, '')
}
