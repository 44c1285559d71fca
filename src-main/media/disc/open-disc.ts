// SPDX-License-Identifier: MIT
import type { DiscEntry, DiscVolume } from './disc-volume.ts'
import type { ImageFile } from './image-file.ts'
import { openIso9660 } from './open-iso9660.ts'
import { openUdf } from './open-udf.ts'

/**
 * The file systems of a disc image, the one that counts first: a disc with UDF keeps a note in ISO 9660 at most (Windows
 * discs), and Linux discs have no UDF. Empty where the image is no disc.
 */
export async function openDisc(file: ImageFile): Promise<readonly DiscVolume[]> {
  const [udf, iso] = [await openUdf(file), await openIso9660(file)]
  return [udf, iso].filter((volume) => volume !== null).map(rememberFolders)
}

/** Reads each folder once: a UDF folder costs a read for each file in it. */
function rememberFolders(volume: DiscVolume): DiscVolume {
  const known = new WeakMap<DiscEntry, Promise<readonly DiscEntry[] | null>>()
  return {
    ...volume,
    list(folder) {
      const entries = known.get(folder) ?? volume.list(folder)
      known.set(folder, entries)
      return entries
    },
  }
}
