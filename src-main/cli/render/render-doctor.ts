// SPDX-License-Identifier: MIT
import type { Finding, HostVerdict, Remedy, Verdict } from '../../model/finding.ts'
import type { HostReport, HostSummary } from '../../model/host-report.ts'
import { formatMark, paint, signs, type TextStyle, type Tone } from './text-style.ts'
import { wrapText } from './wrap-text.ts'

/** The sections, what needs attention first, as in the window. */
const sections: readonly (readonly [verdict: Verdict, title: string])[] = [
  ['fail', 'To fix'],
  ['warn', 'Warnings'],
  ['unknown', 'Could not tell'],
  ['pass', 'Passed'],
  ['not-applicable', 'Not applicable'],
]

const verdictTones: Record<HostVerdict, Tone> = { pass: 'good', warn: 'caution', fail: 'bad', unknown: 'open' }

/** The report for a person: the verdict, then the findings, what needs attention first and in full. */
export function renderDoctor(report: HostReport, style: TextStyle): string {
  const host = wrapText(formatHost(report.host, style), style.width, '', '  ')
  const lines = [...host.map((line) => paint(line, 'quiet', style)), '']
  const [first = '', ...more] = wrapText(report.summary, style.width - 2, '', '')
  lines.push(`${formatMark(report.verdict, style)} ${paint(first, verdictTones[report.verdict], style)}`)
  lines.push(...more.map((line) => `  ${paint(line, verdictTones[report.verdict], style)}`))
  for (const [verdict, title] of sections) {
    const shown = report.findings.filter((finding) => finding.verdict === verdict)
    if (shown.length === 0 || (verdict === 'not-applicable' && !style.isVerbose)) continue
    lines.push('', paint(title, 'strong', style), ...shown.flatMap((finding) => renderFinding(finding, style)))
  }
  lines.push('', ...wrapText(countFindings(report.findings, style), style.width, '', ''))
  return lines.join('\n')
}

function formatHost(host: HostSummary, style: TextStyle): string {
  const memory = host.memoryKiB === null ? null : `${Math.round(host.memoryKiB / 1024 / 1024)} GiB`
  const parts = [
    host.name,
    host.machine,
    host.distribution,
    host.kernel && `Linux ${host.kernel}`,
    host.processor,
    memory,
  ]
  const told = parts.filter((part) => part !== null && part !== '')
  return told.length === 0 ? 'A host that does not say what it is' : told.join(` ${signs(style).dot} `)
}

function renderFinding(finding: Finding, style: TextStyle): string[] {
  const mark = formatMark(finding.verdict, style)
  const needsAttention = finding.verdict !== 'pass' && finding.verdict !== 'not-applicable'
  // A claim in the positive beside a cross reads as its opposite, so what was found comes first there.
  const isBroken = finding.verdict === 'fail' || finding.verdict === 'warn'
  const [headline, subline] = isBroken
    ? [finding.statement, `Wanted: ${finding.title}`]
    : [finding.title, finding.statement]
  const [first = '', ...rest] = wrapText(headline, style.width, '    ', '    ')
  const lines = [`  ${mark} ${first.trimStart()}`, ...rest]
  if (!needsAttention && !style.isVerbose) return lines
  lines.push(...wrapText(subline, style.width, '    ', '    '))
  // What could not be told is often much, and why it matters is told where it decides.
  if (isBroken || (needsAttention && (finding.blocking || style.isVerbose))) {
    lines.push(...wrapText(finding.why, style.width, '    ', '    ').map((line) => paint(line, 'quiet', style)))
    lines.push(...finding.remedies.flatMap((remedy) => renderRemedy(remedy, style)))
  }
  if (style.isVerbose) {
    for (const { source, text } of finding.evidence) {
      const evidence = wrapText(`${source}: ${text}`, style.width, '      ', '        ')
      lines.push(...evidence.map((line) => paint(line, 'quiet', style)))
    }
    const links = finding.sources.map((source) => `      ${source}`)
    lines.push(paint(`      ${finding.id}`, 'quiet', style), ...links.map((line) => paint(line, 'quiet', style)))
  }
  return lines
}

function renderRemedy({ text, detail }: Remedy, style: TextStyle): string[] {
  const arrow = signs(style).arrow
  const indent = ' '.repeat(4 + arrow.length + 1)
  const lines = wrapText(text, style.width, `    ${arrow} `, indent)
  // A line to copy is never broken.
  if (detail !== undefined) lines.push(`${indent}${paint(detail, 'strong', style)}`)
  return lines
}

function countFindings(findings: readonly Finding[], style: TextStyle): string {
  const count = (verdict: Finding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length
  const parts = [
    `${findings.length} ${findings.length === 1 ? 'check' : 'checks'}: ${count('pass')} pass`,
    `${count('warn')} warn`,
    `${count('fail')} fail`,
    `${count('unknown')} could not be told`,
    `${count('not-applicable')} do not apply`,
  ]
  return `${parts.join(', ')}.${style.isVerbose ? '' : ' --verbose shows the evidence.'}`
}
