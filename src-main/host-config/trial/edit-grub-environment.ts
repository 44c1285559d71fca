// SPDX-License-Identifier: MIT

const header = '# GRUB Environment Block\n'
const blockLength = 1024

/** An empty environment block, as grub-editenv makes it. */
export const emptyGrubEnvironment = header.padEnd(blockLength, '#')

/** True for a block that GRUB can write to: its signature, and exactly its length. */
export function isGrubEnvironment(text: string): boolean {
  return text.startsWith(header) && text.length === blockLength
}

/**
 * The block with a variable set, or taken out (null); every other byte of the other variables stays, and so does its
 * length. Null where it does not fit.
 *
 * Source: grub-core/lib/envblk.c.
 */
export function editGrubEnvironment(text: string, name: string, value: string | null): string | null {
  const lines = text
    .slice(header.length)
    .replace(/#+$/, '')
    .split(/(?<=(?<!\\)\n)/)
    .filter((line) => line !== '' && !line.startsWith(`${name}=`))
  const added = value === null ? [] : [`${name}=${value.replace(/[\\\n]/g, (each) => `\\${each}`)}\n`]
  const block = header + [...lines, ...added].join('')
  return block.length > blockLength ? null : block.padEnd(blockLength, '#')
}
