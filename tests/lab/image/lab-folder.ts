// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Images and archives are kept between runs, outside the tree: building them takes minutes. */
export const labFolder = process.env['THROUGHWAY_LAB_FOLDER'] ?? '/var/tmp/throughway-lab'

/** How a disk of the laboratory was installed. `guests` is `grub` with what runs virtual machines. */
export const imageVariants = ['grub', 'systemd-boot', 'dracut', 'guests'] as const
export type ImageVariant = (typeof imageVariants)[number]

/** Twelve digits that change when one of these files does. */
export function hashFiles(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of [...files].sort())
    hash.update(path.basename(file)).update('\0').update(fs.readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 12)
}

/** Every regular file below a folder. */
export function filesBelow(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}
