// SPDX-License-Identifier: MIT
import type { FilePreview, Plan, PlanStep, RecoveryCard } from '../../model/plan.ts'
import { formatDifference } from './format-difference.ts'
import { printable } from './printable.ts'
import { formatMark, paint, signs, type TextStyle } from './text-style.ts'
import { wrapText } from './wrap-text.ts'

/** The plan for a person: what speaks against it, the steps with their files and commands, the trial, the way back. */
export function renderPlan(drafted: Plan, style: TextStyle): string {
  // Texts of files are taken apart into lines before what could steer the terminal is escaped.
  const plan = { ...printable({ ...drafted, steps: [] }), steps: drafted.steps }
  const lines = renderHeadline(plan, style)
  if (plan.refused.length > 0) {
    lines.push('', paint('Refused', 'strong', style))
    for (const { text } of plan.refused) lines.push(...marked(formatMark('fail', style), text, style))
  }
  plan.steps.forEach((step, place) => {
    lines.push('', ...renderStep(step, place + 1, style))
  })
  if (plan.notes.length > 0) {
    lines.push('', paint('Worth knowing', 'strong', style))
    for (const note of plan.notes) lines.push(...wrapText(note, style.width, `  ${signs(style).dot} `, '    '))
  }
  if (plan.steps.length > 0) {
    lines.push('', paint('Trial boot', 'strong', style), ...renderTrial(plan, style))
    lines.push('', ...renderCard(plan.recovery, style))
  }
  return lines.join('\n')
}

function renderHeadline({ steps, refused, devices }: Plan, style: TextStyle): string[] {
  const changing = steps.filter(({ unchanged }) => !unchanged).length
  const given = devices.length === 0 ? '' : ` ${devices.join(', ')} ${devices.length === 1 ? 'goes' : 'go'} to guests.`
  if (refused.length > 0) {
    const text = 'This is not done, for the reasons below; the steps only show what it would be.'
    return marked(
      formatMark('fail', style),
      steps.length > 0 ? text : 'This is not done, for the reasons below.',
      style,
      '',
    )
  }
  if (changing === 0) return marked(formatMark('pass', style), `Nothing has to be changed.${given}`, style, '')
  const restart = steps.some(({ reboot }) => reboot) ? ' It takes effect after a restart.' : ''
  const text = `${changing} ${changing === 1 ? 'step' : 'steps'}, nothing done yet.${given}${restart}`
  return wrapText(text, style.width, '', '')
}

function renderStep({ files, ...words }: PlanStep, number: number, style: TextStyle): string[] {
  const step = printable(words)
  const head = `${number}. ${step.title}${step.unchanged ? ' (already so)' : ''}`
  const lines = [paint(head, 'strong', style), ...wrapText(step.reason, style.width, '   ', '   ')]
  if (step.unchanged) return lines
  lines.push(...files.flatMap((file) => renderFile(file, style)))
  for (const command of step.commands) lines.push(`   $ ${command}`)
  if (step.previewGap !== null) lines.push(...marked(formatMark('unknown', style), step.previewGap, style, '   '))
  const risk = `Risk ${step.risk.level}: ${step.risk.text}`
  lines.push(...wrapText(risk, style.width, '   ', '   ').map((line) => paint(line, 'quiet', style)))
  if (step.undoNote !== null) lines.push(...marked(formatMark('warn', style), step.undoNote, style, '   '))
  return lines
}

function renderFile(file: FilePreview, style: TextStyle): string[] {
  const what = file.before === null ? ' (new)' : file.after === null ? ' (removed)' : ''
  // A new file is shown whole only on request: its name says most.
  const isShort = file.before !== null || style.isVerbose || (file.after ?? '').split('\n').length <= 12
  const shown = isShort ? formatDifference(file.before ?? '', file.after ?? '') : []
  return [
    `   ${printable(file.path)}${what}`,
    ...shown.map((difference) => {
      const line = printable(difference.replaceAll('\t', '    '))
      const tone = line.startsWith('+') ? 'good' : line.startsWith('-') ? 'bad' : 'quiet'
      return `     ${paint(line, tone, style)}`
    }),
  ]
}

function renderTrial({ trial }: Plan, style: TextStyle): string[] {
  const text = trial.possible
    ? `Possible${trial.mechanism === null ? '' : ` (${trial.mechanism})`}. ${trial.reason}`
    : `Not possible. ${trial.reason}`
  return wrapText(text, style.width, '  ', '  ')
}

function renderCard({ title, steps, remove, commands }: RecoveryCard, style: TextStyle): string[] {
  return [
    paint(title, 'strong', style),
    ...steps.flatMap((step, place) => wrapText(step, style.width, `  ${place + 1}. `, '     ')),
    ...(remove.length === 0 ? [] : ['  Words to delete at the boot menu:', ...remove.map((token) => `     ${token}`)]),
    ...(commands.length === 0
      ? []
      : ['  Commands in a rescue shell:', ...commands.map((command) => `     ${command}`)]),
  ]
}

function marked(mark: string, text: string, style: TextStyle, indent = '  '): string[] {
  const [first = '', ...rest] = wrapText(text, style.width, `${indent}  `, `${indent}  `)
  return [`${indent}${mark} ${first.trimStart()}`, ...rest]
}
