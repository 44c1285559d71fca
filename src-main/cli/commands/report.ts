// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import type { TroubleReport } from '../../model/trouble-report.ts'
import { createMachineContext } from '../../services/machines/machine-context.ts'
import { resolveMachine } from '../../services/machines/resolve-machine.ts'
import { openHost } from '../../services/open-host.ts'
import { formatReport } from '../../services/report/format-report.ts'
import { reportTrouble } from '../../services/report/report-trouble.ts'
import { writeReport } from '../../services/report/write-report.ts'
import { diagnoseTrouble } from '../../services/trouble/diagnose-trouble.ts'
import type { CommandOutcome, RunCommand } from '../command.ts'
import type { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { describeFailure } from '../render/failure-words.ts'
import { printable } from '../render/printable.ts'
import { chosenConnection, chosenHost } from './host-option.ts'

/** `report`: what whoever helps needs to know, without what tells whose it is. */
export const runReport: RunCommand = async (invocation) => {
  const { values } = invocation
  const opened = await openHost(chosenHost(invocation))
  if (!opened.ok) return fail(describeFailure(opened.failure))
  const context = createMachineContext(opened.value, { uri: await chosenConnection(invocation, opened.value) })
  try {
    const name = values.get('vm')
    const found = name === undefined ? null : await resolveMachine(context, name)
    if (found !== null && !found.ok) return fail(describeFailure(found.failure))
    const question = { logs: [], uuid: found?.value.uuid ?? null, host: found === null }
    const answer = await diagnoseTrouble(question, context, opened.value.reader)
    if (!answer.ok) return fail(describeFailure(answer.failure))
    for (const gap of answer.value.gaps) invocation.warn(gap)
    const report = await reportTrouble(answer.value, context, opened.value.reader, 'terminal')
    return await present(report, values.get('output') ?? null)
  } finally {
    await context.close()
  }
}

async function present(report: TroubleReport, file: string | null): Promise<Result<CommandOutcome, CommandFailure>> {
  const text = formatReport(report)
  if (file === null) {
    return ok({
      exitCode: exitCodes.fine,
      document: report,
      text: () => printable(text.trimEnd().split('\n')).join('\n'),
    })
  }
  const written = await writeReport(file, text)
  if (!written.ok) return fail(describeFailure(written.failure))
  return ok({
    exitCode: exitCodes.fine,
    document: report,
    text: () => `The report is in ${printable(file)}. Read it before you post it.`,
  })
}
