// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { AnswerFile } from '../guest/install/answers.ts'
import { fail, ok, type Result } from '../model/result.ts'
import type { MediaFailure } from './media-failure.ts'
import type { DriverFile } from './read-setup-drivers.ts'
import { findImageTool, runImageTool } from './run-image-tool.ts'
import { describeWriteError, ignoreAbsence, writeWhole } from './write-whole.ts'

export interface AnswerDisc {
  readonly files: readonly AnswerFile[]
  /** For `$WinPEDriver$`, from `readSetupDrivers`. */
  readonly drivers?: readonly DriverFile[]
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
export async function buildAnswerDisc(
  disc: AnswerDisc,
  findProgram: (program: string) => string | null = findImageTool,
): Promise<Result<null, MediaFailure>> {
  const writer = writers.find(({ program }) => findProgram(program) !== null)
  const program = writer === undefined ? null : findProgram(writer.program)
  if (writer === undefined || program === null) {
    const packages = [...new Set(writers.map((each) => each.package))]
    return fail({ code: 'image-tool-missing', programs: writers.map((each) => each.program), packages })
  }
  if (!/^[A-Za-z0-9_-]{1,16}$/.test(disc.label)) throw new RangeError('The label of an answer disc is not fit for one')
  return writeWhole({ path: disc.path, mode: 0o600, replaces: true }, async (draft) => {
    const args = [...writer.first, ...imageOptions, '-V', disc.label]
    // The image comes from the program's output, so that it never has another mode than the draft's.
    const made = await withFolder(disc, (folder) =>
      runImageTool({ program, args: [...args, folder], outputDescriptor: draft.handle.fd, timeoutMs: 120_000 }),
    )
    return made.ok ? ok(null) : made
  })
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
    return describeWriteError(error, file)
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

/** Calls with a folder of the disc's files that is gone afterwards; in memory, where the session has such a place. */
async function withFolder<T>(disc: AnswerDisc, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makePrivateFolder()
  try {
    for (const file of disc.files) await writeInto(folder, file.path, file.text)
    for (const file of disc.drivers ?? []) await writeInto(folder, file.path, file.bytes)
    return await use(folder)
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}

async function writeInto(folder: string, file: string, content: string | Uint8Array): Promise<void> {
  const target = path.join(folder, ...fileParts(file))
  await fs.mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
  await fs.writeFile(target, content, { flag: 'wx', mode: 0o600 })
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
