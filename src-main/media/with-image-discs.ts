// SPDX-License-Identifier: MIT
import { fail, type Result } from '../model/result.ts'
import type { Disc } from './disc/disc.ts'
import { openImageFile } from './disc/image-file.ts'
import { openDisc } from './disc/open-disc.ts'
import type { MediaFailure } from './media-failure.ts'
import { readErrorCode } from './read-error-code.ts'

/** Calls with the file systems of a disc image, which is closed afterwards. */
export async function withImageDiscs<T>(
  image: string,
  use: (discs: readonly Disc[]) => Promise<Result<T, MediaFailure>>,
): Promise<Result<T, MediaFailure>> {
  try {
    const file = await openImageFile(image)
    if (file === null) return imageUnreadable(image, 'it is not a file')
    try {
      return await use((await openDisc(file)).map((volume) => ({ file, volume })))
    } finally {
      await file.close()
    }
  } catch (error) {
    const detail = readErrorCode(error)
    if (detail === null) throw error
    return imageUnreadable(image, detail)
  }
}

/** The failure of an image that cannot be read, or is not what it was taken for. */
export function imageUnreadable(path: string, detail: string): Result<never, MediaFailure> {
  return fail({ code: 'image-unreadable', path, detail })
}
