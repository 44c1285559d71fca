// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { AnswerFile } from '../guest/install/answers.ts'
import { fail, ok, type Result } from '../model/result.ts'
import type { MediaFailure } from './media-failure.ts'
import { readErrorCode } from './read-error-code.ts'
import { findImageTool, runImageTool } from './run-image-tool.ts'

export interface AnswerDisc {
  readonly files: readonly AnswerFile[]
  /** Volume label, by which installers find the disc; up to 16 letters, digits, `_` and `-`, so that Joliet holds it too. */
  readonly label: string
  /** Where the disc is written. What stands there is replaced if it is a file. */
  readonly path: string
}

/** Programs that write a disc, the better first, with the arguments that make them the same. */
const writers: readonly { readonly program: string; readonly package: string; readonly first: readonly string[] }[] = [
  { program: 'xorriso', package: 'xorriso', first: ['-as', 'mkisofs'] },
  { program: 'xorrisofs', package: 'xorriso', first: [] },
  { program: 'genisoimage', package: 'genisoimage', first: [] },
  { program: 'mkisofs', package: 'cdrtools', first: [] },
]

/**
 * Writes a disc image with the files of an unattended installation, whole or not at all, with names in Joliet and Rock Ridge.
 *
 * It may hold a password: the image and what it is made of can be read by their owner only, and no program is given any of
 * their text. libvirt's system daemon makes the image its QEMU's own while the guest runs and gives it back afterwards
 * (`dynamic_ownership`, its default); the folder must let that user through, as pools do and most home folders do not.
 * When the installation is over, `removeAnswerDisc` takes it away.
 */
export async function buildAnswerDisc(disc: AnswerDisc): Promise<Result<null, MediaFailure>> {
  const writer = writers.find(({ program }) => findImageTool(program) !== null)
  const program = writer === undefined ? null : findImageTool(writer.program)
  if (writer === undefined || program === null) {
    const packages = [...new Set(writers.map((each) => each.package))]
    return fail({ code: 'image-tool-missing', programs: writers.map((each) => each.program), packages })
  }
  if (!/^[A-Za-z0-9_-]{1,16}$/.test(disc.label)) throw new RangeError('The label of an answer disc is not fit for one')
  const draft = `${disc.path}.${randomBytes(6).toString('hex')}`
  try {
    const standing = await fs.lstat(disc.path).catch(ignoreAbsence)
    if (standing !== null && !standing.isFile()) return fail({ code: 'target-exists', path: disc.path })
    const made = await withFolder(disc.files, (folder) =>
      writeImage(program, [...writer.first, ...imageOptions, '-V', disc.label, folder], draft),
    )
    if (!made.ok) return made
    await fs.rename(draft, disc.path)
    return ok(null)
  } catch (error) {
    return unwritable(error, disc.path)
  } finally {
    await fs.rm(draft, { force: true })
  }
}

/**
 * Takes an answer disc away. Done as well where there is none; anything but a file at that place is left alone.
 */
export async function removeAnswerDisc(file: string): Promise<Result<null, MediaFailure>> {
  try {
    const standing = await fs.lstat(file).catch(ignoreAbsence)
    if (standing === null) return ok(null)
    if (!standing.isFile()) return fail({ code: 'target-exists', path: file })
    await fs.rm(file)
    return ok(null)
  } catch (error) {
    return unwritable(error, file)
  }
}

// Joliet for Windows, Rock Ridge with sane owners and modes for Linux; no time of day nor name of this host in the image.
const imageOptions = [
  '-quiet',
  '-J',
  '-joliet-long',
  '-r',
  '-input-charset',
  'utf-8',
  '-A',
  '',
  '-publisher',
  '',
  '-p',
  '',
]

async function writeImage(
  program: string,
  args: readonly string[],
  draft: string,
): Promise<Result<null, MediaFailure>> {
  const handle = await fs.open(draft, 'wx', 0o600)
  try {
    // The image comes from the program's output, so that it never has another mode than this file's.
    const made = await runImageTool({ program, args, outputDescriptor: handle.fd, timeoutMs: 120_000 })
    if (!made.ok) return made
    await handle.sync()
    return ok(null)
  } finally {
    await handle.close()
  }
}

/** Calls with a folder of the files that is gone afterwards; in memory, where the session has such a place. */
async function withFolder<T>(files: readonly AnswerFile[], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makePrivateFolder()
  try {
    for (const file of files) {
      const target = path.join(folder, ...fileParts(file.path))
      await fs.mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
      await fs.writeFile(target, file.text, { flag: 'wx', mode: 0o600 })
    }
    return await use(folder)
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}

function makePrivateFolder(): Promise<string> {
  const runtime = process.env['XDG_RUNTIME_DIR'] ?? ''
  const isThere = path.isAbsolute(runtime) && existsSync(runtime)
  return fs.mkdtemp(path.join(isThere ? runtime : os.tmpdir(), 'throughway-answers-'))
}

function fileParts(file: string): string[] {
  const parts = file.split('/')
  if (parts.some((part) => !/^[\w$.-]{1,64}$/.test(part) || /^\.+$/.test(part)))
    throw new RangeError(`No name for a file of an answer disc: ${file}`)
  return parts
}

function unwritable(error: unknown, file: string): Result<never, MediaFailure> {
  const detail = readErrorCode(error)
  if (detail === null) throw error
  return fail({ code: 'target-unwritable', path: file, detail })
}

function ignoreAbsence(error: unknown): null {
  if (readErrorCode(error) !== 'ENOENT') throw error
  return null
}
