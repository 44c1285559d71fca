// SPDX-License-Identifier: MIT
import type { ShellWords } from '../words/shell-words.ts'

/** What the plain page is made of. */
export interface FaultPageParts {
  readonly words: ShellWords['faultPage']
  /** Tag of the words' language. */
  readonly language: string
  /** Where the log is. */
  readonly log: string
  /** Addresses of the window's style sheets. */
  readonly styles: readonly string[]
  /** In Markdown, redacted. */
  readonly report: string
}

/** Type of the report as it stands in the page, to be saved from there: nothing else of this kind is let through. */
export const reportAddressStart = 'data:text/markdown;base64,'

/**
 * The page that stands in the window's place where that ends by a fault again and again. It runs no code, so it cannot have the
 * same fault.
 */
export function buildFaultPage({ words, language, log, styles, report }: FaultPageParts): string {
  const address = `${reportAddressStart}${Buffer.from(report, 'utf8').toString('base64')}`
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(words.title)} – Throughway</title>
${styles.map((style) => `<link rel="stylesheet" href="${escapeMarkup(style)}">`).join('\n')}
</head>
<body>
<main>
<div class="crash">
<h1>${escapeMarkup(words.title)}</h1>
<ul>
<li>${escapeMarkup(words.unchanged)}</li>
<li>${escapeMarkup(words.kept)}</li>
</ul>
<p class="crash-ways">
<a class="button-link button-primary" href="/">${escapeMarkup(words.open)}</a>
<a class="button-link" href="${address}" download="throughway-fault.md">${escapeMarkup(words.save)}</a>
</p>
<p class="choice-hint">${escapeMarkup(words.log)} <code>${escapeMarkup(log)}</code></p>
<pre>${escapeMarkup(report)}</pre>
</div>
</main>
</body>
</html>
`
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
