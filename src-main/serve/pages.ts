// SPDX-License-Identifier: MIT

/** A page in plain HTML, for when the window itself cannot be shown. `paragraphs` are text, not markup. */
export function buildPage(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)} – Throughway</title>
</head>
<body>
<main>
<h1>${escapeText(title)}</h1>
${paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join('\n')}
</main>
</body>
</html>
`
}

/** Shown without a session, or with a link that was used or is too old. */
export function buildLinkNeededPage(processId: number): string {
  return buildPage('This link does not open Throughway', [
    'Each link opens Throughway once, within ten minutes, so that nobody else on this computer can use it later.',
    `For a new link, run “kill -USR2 ${processId}” in a terminal: the new link appears where Throughway was started. ` +
      'Or end Throughway there with Ctrl-C and start it again.',
    'If Throughway is open in another tab of this browser, that tab still works.',
  ])
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
