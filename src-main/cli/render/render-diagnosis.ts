// SPDX-License-Identifier: MIT
import type { Cause, Confidence, Diagnosis, LogEvidence, UnknownFailure } from '../../model/diagnosis.ts'
import { formatMark, paint, signs, type TextStyle } from './text-style.ts'
import { wrapText } from './wrap-text.ts'

const confidenceWords: Record<Confidence, string> = {
  high: 'the log says so',
  medium: 'likely',
  low: 'possible',
}

/** Causes for a person: what it is, the line that says so, what to do. */
export function renderDiagnosis({ causes, unknown, inputs }: Diagnosis, style: TextStyle): string {
  const read = inputs.map(({ source, lines }) => `${source} (${lines} lines)`).join(', ')
  const head = [paint(`Read: ${read === '' ? 'the facts of this machine' : read}`, 'quiet', style), '']
  if (unknown !== null) return [...head, ...renderUnknown(unknown, style)].join('\n')
  if (causes.length === 0) return [...head, `${formatMark('pass', style)} No known failure is in it.`].join('\n')
  return [...head, ...causes.flatMap((cause, index) => renderCause(cause, index, style))].join('\n').trimEnd()
}

function renderCause(cause: Cause, index: number, style: TextStyle): string[] {
  const mark = formatMark(cause.confidence === 'high' ? 'fail' : 'warn', style)
  const title = `${index + 1}. ${cause.title} (${confidenceWords[cause.confidence]})`
  const indent = '     '
  const paragraph = (text: string) => wrapText(text, style.width, indent, indent)
  const item = (text: string) => wrapText(text, style.width, `${indent}${signs(style).arrow} `, `${indent}  `)
  const heading = (text: string) => `${indent}${paint(text, 'strong', style)}`
  const lines = [`${mark} ${paint(title, 'strong', style)}`]
  lines.push(...cause.evidence.slice(0, style.isVerbose ? 6 : 3).flatMap((each) => renderEvidence(each, indent, style)))
  lines.push(
    ...paragraph(cause.cause),
    heading('What to do'),
    ...cause.fix.flatMap(item),
    ...paragraph(`Risk: ${cause.risk}`),
  )
  lines.push(heading('To be sure'), ...cause.confirm.flatMap(item))
  if (style.isVerbose) {
    lines.push(heading('It is something else if'), ...cause.ruleOut.flatMap(item))
    lines.push(paint(`${indent}${cause.id}`, 'quiet', style))
    lines.push(...cause.sources.map((source) => paint(`${indent}${source}`, 'quiet', style)))
  }
  return [...lines, '']
}

function renderEvidence({ source, line, text, count }: LogEvidence, indent: string, style: TextStyle): string[] {
  const place = line === null ? source : `${source}:${line}`
  const times = count > 1 ? ` (${count} times)` : ''
  return wrapText(`${place}: ${text}${times}`, style.width, indent, `${indent}  `).map((each) =>
    paint(each, 'quiet', style),
  )
}

function renderUnknown({ symptoms, collect }: UnknownFailure, style: TextStyle): string[] {
  return [
    `${formatMark('unknown', style)} Something failed, and it is none of the known failures.`,
    ...symptoms.flatMap((symptom) => renderEvidence(symptom, '  ', style)),
    '',
    paint('What to collect, so that it can be told', 'strong', style),
    ...collect.flatMap((text) => wrapText(text, style.width, `  ${signs(style).arrow} `, '    ')),
  ]
}
