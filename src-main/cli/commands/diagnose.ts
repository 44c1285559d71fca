// SPDX-License-Identifier: MIT
import process from 'node:process'
import type { Diagnosis } from '../../model/diagnosis.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { type DiagnosisRequest, diagnoseLogs } from '../../services/diagnose-logs.ts'
import type { CommandOutcome, Invocation, RunCommand } from '../command.ts'
import type { CommandFailure } from '../command-failure.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { describeFailure } from '../render/failure-words.ts'
import { printable } from '../render/printable.ts'
import { renderDiagnosis } from '../render/render-diagnosis.ts'

/** `diagnose`: the causes of a failure, from logs and from the machine. */
export const runDiagnose: RunCommand = async (invocation) => {
  const { positionals, values } = invocation
  const guest = values.get('vm') ?? null
  // A log from elsewhere says nothing about this machine; one that is named together with it does.
  const isMachineMeant = positionals.length === 0 || guest !== null || values.has('capture') || values.has('root')
  const logs = { files: positionals, standardInput: process.stdin, guest }
  if (!isMachineMeant) return run({ ...logs, reader: null, machines: null }, invocation)
  // Logs alone need none of what looks at machines.
  const [{ openHost }, { createMachineContext }, { chosenConnection, chosenHost }] = await Promise.all([
    import('../../services/open-host.ts'),
    import('../../services/machines/machine-context.ts'),
    import('./host-option.ts'),
  ])
  const opened = await openHost(chosenHost(invocation))
  if (!opened.ok) return fail(describeFailure(opened.failure))
  const { reader, source } = opened.value
  const isAsked = guest !== null && (values.has('connect') || source.kind === 'live')
  const machines = isAsked
    ? createMachineContext(opened.value, { uri: await chosenConnection(invocation, opened.value) })
    : null
  try {
    return await run({ ...logs, reader, machines }, invocation)
  } finally {
    await machines?.close()
  }
}

async function run(request: DiagnosisRequest, { warn }: Invocation): Promise<Result<CommandOutcome, CommandFailure>> {
  const diagnosed = await diagnoseLogs(request)
  if (!diagnosed.ok) return fail(describeFailure(diagnosed.failure))
  const { diagnosis, gaps } = diagnosed.value
  for (const gap of gaps) warn(gap)
  return ok({
    exitCode: exitCodeOf(diagnosis),
    document: diagnosis,
    text: (style) => renderDiagnosis(printable(diagnosis), style),
  })
}

function exitCodeOf({ causes, unknown }: Diagnosis): ExitCode {
  if (causes.length > 0) return exitCodes.findings
  return unknown === null ? exitCodes.fine : exitCodes.couldNotTell
}
