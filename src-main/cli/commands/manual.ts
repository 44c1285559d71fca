// SPDX-License-Identifier: MIT
import { ok } from '../../model/result.ts'
import { programVersion } from '../../services/program-version.ts'
import type { RunCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderManual } from '../render/render-manual.ts'

/** `manual`: the manual page, as man(7) source. */
export const runManual: RunCommand = async () => {
  const page = renderManual(programVersion)
  return ok({ exitCode: exitCodes.fine, document: { schema: 1, page }, text: () => page })
}
