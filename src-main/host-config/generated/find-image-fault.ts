// SPDX-License-Identifier: MIT
import type { GeneratedCheck } from '../../model/host-action.ts'

type ImageCheck = Extract<GeneratedCheck, { kind: 'initramfs' }>

/** The names in an image from what its lister printed; each begins with `/`, and modules are named uncompressed. */
export function parseImageNames(lister: ImageCheck['lister'], output: readonly string[]): string[] {
  return output.flatMap((line) => {
    // lsinitrd prints modes and dates before the name.
    const name = lister === 'lsinitrd' ? /^[dlcbsp-][rwxsStT-]{9}.*?\s(\S+)( -> .*)?$/.exec(line)?.[1] : line
    if (name === undefined) return []
    // Some systems keep modules compressed in the image, some unpack them.
    return [`/${name.replace(/^\.?\//, '').replace(/\.ko\.(gz|xz|zst|lz4|bz2)$/, '.ko')}`]
  })
}

/** What is wrong with a new image, by its names and those of the image in use (null: there is none), or null. */
export function findImageFault(
  check: ImageCheck,
  names: readonly string[],
  inUse: readonly string[] | null,
): string | null {
  const lacking = check.has.find((wanted) => !names.some((name) => name.endsWith(wanted)))
  if (lacking !== undefined) return `the new image lacks ${lacking}`
  const surplus = check.lacks.find((unwanted) => names.some((name) => name.endsWith(unwanted)))
  if (surplus !== undefined) return `the new image still has ${surplus}`
  if (inUse === null) return null
  const present = new Set(names)
  const lost = inUse.filter(
    (name) => !present.has(name) && /\/(s?bin|systemd|hooks?|scripts?)\/[^/]+$/.test(name) && !/throughway/.test(name),
  )
  // A few files come and go with packages; programs that are gone in numbers are an image cut short.
  return lost.length > Math.max(5, inUse.length / 20)
    ? `the new image lacks ${lost.length} programs and scripts that the one in use has, ${lost.slice(0, 3).join(', ')} among them`
    : null
}
