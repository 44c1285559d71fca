// SPDX-License-Identifier: MIT

/** Lists of everything that is installed, which say more of a person's machine than anybody needs. */
export const packageDatabase = /^\/(var\/lib\/dpkg\/status|(usr\/)?lib\/apk\/db\/installed)$/

/** Folders with an entry for each installed package. */
export const packageFolder = /^\/var\/(lib\/pacman\/local|db\/pkg\/[^/]+)$/

// Probes ask package managers for the versions of these two, under many names.
const needed = /qemu|libvirt/i

/** The stanzas of a package database that probes look for, each with its name, status and version only. */
export function keepNeededStanzas(text: string): string {
  return text
    .split('\n\n')
    .filter((stanza) => needed.test(/^(?:Package: |P:)(.*)$/m.exec(stanza)?.[1] ?? ''))
    .map((stanza) => `${(stanza.match(/^(?:Package: |Status: |Version: |P:|V:).*$/gm) ?? []).join('\n')}\n`)
    .join('\n')
}

/** The names of package folders that probes look for. */
export function keepNeededFolders(names: readonly string[]): string[] {
  return names.filter((name) => needed.test(name))
}
