// SPDX-License-Identifier: MIT
import type { LogEvidence } from '../../model/diagnosis.ts'
import { formatKiB } from '../../model/format-kib.ts'
import type { TroubleReport } from '../../model/trouble-report.ts'
import { fenced } from './fenced.ts'

/** A report in Markdown, as forums show it. */
export function formatReport(report: TroubleReport): string {
  return `${[
    '# Throughway report',
    '',
    'Serial numbers, addresses, UUIDs, passwords and names of host and people were taken out.',
    '',
    ...formatCauses(report),
    ...formatMachine(report.machine),
    ...formatHost(report),
    ...formatHistory(report.history),
  ].join('\n')}\n`
}

function formatCauses({ causes, symptoms, gaps }: TroubleReport): string[] {
  const head = causes.length > 0 ? ['## Causes', ''] : ['## Causes', '', 'No known failure was found.', '']
  const named = causes.flatMap(({ id, title, confidence, cause, fix, evidence }, index) => [
    `### ${index + 1}. ${plain(title)}`,
    '',
    `\`${id}\`, confidence ${confidence}. ${plain(cause)}`,
    '',
    ...formatEvidence(evidence),
    'What to do:',
    '',
    ...fix.map((text) => `- ${plain(text)}`),
    '',
  ])
  const unknown = symptoms.length === 0 ? [] : ['A failure that is not known:', '', ...formatEvidence(symptoms)]
  const unread = gaps.length === 0 ? [] : ['Could not be read:', '', ...gaps.map((gap) => `- ${plain(gap)}`), '']
  return [...head, ...named, ...unknown, ...unread]
}

function formatEvidence(evidence: readonly LogEvidence[]): string[] {
  return fenced(
    evidence
      .map(({ source, line, text, count }) => {
        const times = count > 1 ? ` (${count} times)` : ''
        return `${line === null ? source : `${source}:${line}`}: ${text}${times}`
      })
      .join('\n'),
  )
}

function formatMachine(machine: TroubleReport['machine']): string[] {
  if (machine === null) return []
  const devices = machine.devices.flatMap(({ address, name, ids, driver, group, members }) => [
    `- ${address} ${plain(name ?? 'not there')}${ids === null ? '' : ` [${ids}]`}, driver ${driver ?? 'none'}, IOMMU group ${group ?? 'none'}`,
    ...members.map((member) => `  - with it: ${plain(member)}`),
  ])
  return [
    `## Machine: ${plain(machine.name)} (${machine.state})`,
    '',
    ...(devices.length === 0 ? ['It has no device of the host.'] : ['Devices of the host:', '', ...devices]),
    '',
    ...(machine.definition === null ? ['Its definition could not be read.', ''] : fenced(machine.definition, 'xml')),
  ]
}

function formatHost({ host, versions }: TroubleReport): string[] {
  const told = (what: string, value: string | null) =>
    `- ${what}: ${value === null ? 'could not be told' : plain(value)}`
  return [
    '## Host',
    '',
    told('Machine', host.machine),
    told('Processor', host.processor),
    told('Memory', host.memoryKiB === null ? null : formatKiB(host.memoryKiB)),
    told('Distribution', versions.distribution),
    told('Kernel', versions.kernel),
    told('Command line', host.commandLine),
    told('QEMU', versions.qemu),
    told('libvirt', versions.libvirt),
    told('Throughway', describeProgram(versions)),
    told('Runtime', describeRuntime(versions)),
    told('Helper', versions.helper),
    '',
    `**${host.verdict}**: ${plain(host.summary)}`,
    '',
    ...host.findings.flatMap(({ id, verdict, title, evidence }) => [
      `- ${verdict} \`${id}\`: ${plain(title)}`,
      ...evidence.map((text) => `  - ${plain(text)}`),
    ]),
    '',
  ]
}

function describeProgram({ throughway, commit, form }: TroubleReport['versions']): string {
  return `${throughway}${commit === null ? '' : ` (${commit})`}, ${form}`
}

function describeRuntime({ node, electron, chromium }: TroubleReport['versions']): string {
  const others = [
    ...(electron === null ? [] : [`Electron ${electron}`]),
    ...(chromium === null ? [] : [`Chromium ${chromium}`]),
  ]
  return [`Node ${node}`, ...others].join(', ')
}

function formatHistory(history: TroubleReport['history']): string[] {
  if (history.length === 0) return ['## What was tried', '', 'Nothing was changed with Throughway.']
  return [
    '## What was tried',
    '',
    ...history.map(({ beganAt, title, state }) => `- ${beganAt} ${plain(title)}: ${state}`),
  ]
}

/** On one line, and without signs that would begin something of Markdown’s own or HTML. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'))
    .trim()
}
