// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { fail, ok, type Result } from '../../../model/result.ts'
import { type CheckedDomain, checkDomainText } from '../../../services/machines/check-domain-text.ts'
import type { MachineContext } from '../../../services/machines/machine-context.ts'
import { resolveMachine } from '../../../services/machines/resolve-machine.ts'
import { readDefinition, storeDefinition } from '../../../services/machines/store-definition.ts'
import type { CommandOutcome, Invocation, RunCommand } from '../../command.ts'
import type { CommandFailure } from '../../command-failure.ts'
import { exitCodes } from '../../exit-codes.ts'
import { describeFailure } from '../../render/failure-words.ts'
import { formatDifference } from '../../render/format-difference.ts'
import { printable } from '../../render/printable.ts'
import { renderDomainCheck } from '../../render/render-domain-check.ts'
import { askYesNo } from './ask-person.ts'
import { withMachineContext } from './with-machine-context.ts'

/** What is checked: a file, or a machine of libvirt's. */
interface Subject {
  readonly name: string
  readonly xml: string
  /** Null for a file, which is never written to. */
  readonly uuid: string | null
}

const largestFile = 16 * 1024 * 1024

/** `vm check`: what stands against the definition of a machine, and with `--fix` the definition without it. */
export const runVmCheck: RunCommand = (invocation) =>
  withMachineContext(invocation, async (context) => {
    const word = invocation.positionals[0] ?? ''
    const subject = word.includes('/') || word.endsWith('.xml') ? readFile(word) : await readMachine(context, word)
    if (!subject.ok) return subject
    const checked = await checkDomainText(context, subject.value.xml)
    if (!checked.ok) {
      const { code, detail } = checked.failure
      return fail(unreadable(subject.value.name, code === 'not-a-domain' ? `the document is a <${detail}>` : detail))
    }
    if (!invocation.flags.has('fix')) return ok(report(subject.value, checked.value))
    return subject.value.uuid === null
      ? ok(fixedFile(subject.value, checked.value))
      : fixMachine(context, invocation, { ...subject.value, uuid: subject.value.uuid, checked: checked.value })
  })

function readFile(path: string): Result<Subject, CommandFailure> {
  try {
    if (fs.statSync(path).size > largestFile) return fail(unreadable(path, 'it is larger than 16 MiB'))
    return ok({ name: path, xml: fs.readFileSync(path, 'utf8'), uuid: null })
  } catch (error) {
    return fail(unreadable(path, (error as Error).message))
  }
}

async function readMachine(context: MachineContext, word: string): Promise<Result<Subject, CommandFailure>> {
  const found = await resolveMachine(context, word)
  if (!found.ok) return fail(describeFailure(found.failure))
  const xml = await readDefinition(context, found.value.uuid)
  return xml.ok
    ? ok({ name: found.value.name, xml: xml.value, uuid: found.value.uuid })
    : fail(describeFailure(xml.failure))
}

function unreadable(name: string, detail: string): CommandFailure {
  return {
    code: 'domain-unreadable',
    message: `${printable(name)} is no definition of a machine: ${printable(detail)}`,
    remedy: 'Give a file with domain XML (`virsh dumpxml NAME`), or the name of a machine.',
    exitCode: exitCodes.couldNotTell,
  }
}

function report({ name }: Subject, { findings }: CheckedDomain): CommandOutcome {
  return {
    exitCode: findings.some(({ severity }) => severity !== 'note') ? exitCodes.findings : exitCodes.fine,
    document: {
      schema: 1,
      name,
      findings: findings.map(({ edits, ...rest }) => ({ ...rest, isFixable: edits.length > 0 })),
    },
    text: (style) => renderDomainCheck(printable(findings), style),
  }
}

/** A file is left as it is; what it would be goes to standard output. */
function fixedFile({ name }: Subject, { fixedXml, fixed }: CheckedDomain): CommandOutcome {
  return {
    exitCode: exitCodes.fine,
    document: { schema: 1, name, fixed: fixed.map(({ code, text }) => ({ code, text })), xml: fixedXml },
    text: () => fixedXml.trimEnd(),
  }
}

async function fixMachine(
  context: MachineContext,
  invocation: Invocation,
  subject: Subject & { readonly uuid: string; readonly checked: CheckedDomain },
): Promise<Result<CommandOutcome, CommandFailure>> {
  const { name, xml, uuid, checked } = subject
  const isChanged = checked.fixedXml !== xml
  if (isChanged && !invocation.flags.has('yes')) {
    const difference = formatDifference(xml, checked.fixedXml).map((line) => printable(line))
    const consent = await askYesNo(`${difference.join('\n')}\nStore this? [y/N] `, invocation.flags.has('json'))
    if (consent !== null) return fail(consent)
  }
  const stored = isChanged ? await storeDefinition(context, uuid, checked.fixedXml) : ok(null)
  if (!stored.ok) return fail(describeFailure(stored.failure))
  const codes = checked.fixed.map(({ code }) => code)
  return ok({
    exitCode: exitCodes.fine,
    document: {
      schema: 1,
      name,
      fixed: checked.fixed.map(({ code, text }) => ({ code, text })),
      xml: checked.fixedXml,
    },
    text: () =>
      isChanged
        ? `${printable(name)} is changed from its next start on: ${[...new Set(codes)].join(', ')}.`
        : `There is nothing to fix at ${printable(name)}.`,
  })
}
