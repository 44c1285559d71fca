// SPDX-License-Identifier: MIT
import { fail, ok } from '../../model/result.ts'
import { writeCapture } from '../../services/write-capture.ts'
import type { RunCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { describeFailure } from '../render/failure-words.ts'
import { printable } from '../render/printable.ts'
import { withHost } from './host-option.ts'

/** `capture`: an archive of what the host was asked. */
export const runCapture: RunCommand = (invocation) =>
  withHost(invocation, async ({ reader }) => {
    const file = invocation.positionals[0] ?? ''
    const redact = !invocation.flags.has('keep-identifiers')
    const written = await writeCapture(reader, file, { redact })
    if (!written.ok) return fail(describeFailure(written.failure))
    const { sizeBytes, fileCount } = written.value
    return ok({
      exitCode: exitCodes.fine,
      document: { schema: 1, file, sizeBytes, fileCount, isRedacted: redact },
      text: () =>
        `${printable(file)}: ${fileCount} files, ${Math.ceil(sizeBytes / 1024)} KiB. ${
          redact
            ? 'Names, serial numbers and addresses are replaced; look inside before you send it.'
            : 'Names, serial numbers and addresses are in it as they are: do not publish it.'
        }`,
    })
  })
