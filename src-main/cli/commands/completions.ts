// SPDX-License-Identifier: MIT
import { ok } from '../../model/result.ts'
import type { RunCommand } from '../command.ts'
import { buildBashCompletions } from '../completions/bash.ts'
import { buildFishCompletions } from '../completions/fish.ts'
import { buildZshCompletions } from '../completions/zsh.ts'
import { exitCodes } from '../exit-codes.ts'

const builders: Readonly<Record<string, () => string>> = {
  bash: buildBashCompletions,
  zsh: buildZshCompletions,
  fish: buildFishCompletions,
}

/** `completions`: a script that completes this command line in a shell. */
export const runCompletions: RunCommand = async ({ positionals }) => {
  const shell = positionals[0] ?? ''
  const script = builders[shell]?.() ?? ''
  return ok({ exitCode: exitCodes.fine, document: { schema: 1, shell, script }, text: () => script.trimEnd() })
}
