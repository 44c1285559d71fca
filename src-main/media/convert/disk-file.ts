// SPDX-License-Identifier: MIT
import { fail, type Result } from '../../model/result.ts'
import type { ImageFile } from '../disc/image-file.ts'
import type { MediaFailure } from '../media-failure.ts'

/** A disk image that is about to be given to a program. */
export interface DiskFile {
  readonly path: string
  readonly file: ImageFile
  readonly format: 'qcow2' | 'vmdk' | 'vhdx' | 'vhd' | 'vdi' | 'raw'
}

/** The failure of an image that would have other files read. */
export function refersElsewhere(path: string, detail: string): Result<never, MediaFailure> {
  return fail({ code: 'image-refers-elsewhere', path, detail })
}
