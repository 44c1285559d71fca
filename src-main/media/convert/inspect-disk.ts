// SPDX-License-Identifier: MIT
import path from 'node:path'
import { fail, ok, type Result } from '../../model/result.ts'
import { openImageFile } from '../disc/image-file.ts'
import type { MediaFailure } from '../media-failure.ts'
import { readErrorCode } from '../read-error-code.ts'
import { recogniseImage } from '../recognise/recognise-image.ts'
import { findImageTool, runImageTool } from '../run-image-tool.ts'
import { imageUnreadable } from '../with-image-discs.ts'
import { type DiskFile, refersElsewhere } from './disk-file.ts'
import { parseImageInformation } from './parse-image-information.ts'
import { refuseReferences } from './refuse-references.ts'

/** A disk image that may be given to QEMU. */
export interface InspectedDisk {
  readonly path: string
  /** By QEMU's name; given to it, so that it never guesses by content that a guest may have written. */
  readonly driver: 'qcow2' | 'vmdk' | 'vhdx' | 'vpc' | 'vdi' | 'raw'
  readonly virtualSizeBytes: number
}

const maxVirtualBytes = 64 * 1024 ** 4
const answerMs = 60_000

/**
 * A disk image and what it is, if it is one and reads no file but its own. Checked twice: by its header before any program
 * opens it, and by what `qemu-img info` says of it, which runs with 1 GiB of memory and 30 seconds.
 */
export async function inspectDisk(image: string): Promise<Result<InspectedDisk, MediaFailure>> {
  if (!path.isAbsolute(image)) throw new RangeError('The path of a disk image is absolute')
  const { content } = await recogniseImage(image)
  if (content.kind === 'not-an-image') return imageUnreadable(image, content.detail)
  if (content.kind !== 'disk-image') return imageUnreadable(image, 'it is a disc and not a disk')
  try {
    const pieces = await checkHeader(image, content.format)
    return pieces.ok ? await askQemu(image, content.format, pieces.value) : pieces
  } catch (error) {
    const detail = readErrorCode(error)
    if (detail === null) throw error
    return imageUnreadable(image, detail)
  }
}

async function checkHeader(
  image: string,
  format: DiskFile['format'],
): Promise<Result<readonly string[], MediaFailure>> {
  const file = await openImageFile(image)
  if (file === null) return imageUnreadable(image, 'it is not a file')
  try {
    return await refuseReferences({ path: image, file, format })
  } finally {
    await file.close()
  }
}

async function askQemu(
  image: string,
  format: DiskFile['format'],
  pieces: readonly string[],
): Promise<Result<InspectedDisk, MediaFailure>> {
  const qemuImg = findImageTool('qemu-img')
  if (qemuImg === null)
    return fail({ code: 'image-tool-missing', programs: ['qemu-img'], packages: ['qemu-utils', 'qemu-img'] })
  const driver = format === 'vhd' ? 'vpc' : format
  const question = [qemuImg, 'info', '--output=json', '-f', driver, image]
  const prlimit = findImageTool('prlimit')
  const [program = qemuImg, ...args] =
    prlimit === null ? question : [prlimit, `--as=${1024 ** 3}`, '--cpu=30', '--', ...question]
  const answer = await runImageTool({ name: 'qemu-img', program, args, timeoutMs: answerMs })
  if (!answer.ok) return explainLock(answer.failure, image)
  const information = parseImageInformation(answer.value)
  if (information === null) return imageUnreadable(image, 'qemu-img did not say what it is')
  const strange = information.files.find((file) => file !== image && !pieces.includes(file))
  if (strange !== undefined) return refersElsewhere(image, `it would have “${strange}” read`)
  if (information.virtualSizeBytes > maxVirtualBytes) return imageUnreadable(image, 'it claims more than 64 TiB')
  return ok({ path: image, driver, virtualSizeBytes: information.virtualSizeBytes })
}

/** QEMU locks what it writes to; an image that cannot be locked belongs to a guest that runs. */
export function explainLock(failure: MediaFailure, image: string): Result<never, MediaFailure> {
  return failure.code === 'image-tool-failed' &&
    /Is another process using the image|Failed to get .*lock/.test(failure.detail)
    ? fail({ code: 'image-in-use', path: image })
    : fail(failure)
}
