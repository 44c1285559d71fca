// SPDX-License-Identifier: MIT
import { ok } from '../../model/result.ts'
import { examineHost } from '../../services/examine-host.ts'
import type { RunCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { printable } from '../render/printable.ts'
import { renderFacts } from '../render/render-facts.ts'
import { withHost } from './host-option.ts'

/** `facts`: all that was read, unjudged. An unknown fact is an answer here; a host that tells nothing is not. */
export const runFacts: RunCommand = (invocation) =>
  withHost(invocation, async ({ reader }) => {
    const { facts } = await examineHost(reader)
    return ok({
      exitCode: isAnythingKnown(facts) ? exitCodes.fine : exitCodes.couldNotTell,
      document: facts,
      text: (style) => renderFacts(printable(facts), style),
    })
  })

function isAnythingKnown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if ('known' in value && value.known === true) return true
  return Object.values(value).some(isAnythingKnown)
}
