// SPDX-License-Identifier: MIT
import type { HostVerdict } from '../../model/finding.ts'
import { ok } from '../../model/result.ts'
import { examineHost } from '../../services/examine-host.ts'
import type { RunCommand } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { printable } from '../render/printable.ts'
import { renderDoctor } from '../render/render-doctor.ts'
import { withHost } from './host-option.ts'

const verdictCodes: Record<HostVerdict, ExitCode> = {
  pass: exitCodes.fine,
  warn: exitCodes.findings,
  fail: exitCodes.findings,
  unknown: exitCodes.couldNotTell,
}

/** `doctor`: the host's report. */
export const runDoctor: RunCommand = (invocation) =>
  withHost(invocation, async ({ reader }) => {
    const { report } = await examineHost(reader)
    return ok({
      exitCode: verdictCodes[report.verdict],
      document: report,
      text: (style) => renderDoctor(printable(report), style),
    })
  })
