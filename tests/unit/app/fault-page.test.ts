// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { buildFaultPage } from '../../../src-main/app/fault-page.ts'
import { shellWordsEn } from '../../../src-main/words/shell-words-en.ts'

test('the plain page carries its report as text and as a file, whatever stands in it, and runs no code', () => {
  const report = '# A fault\n\n<script>alert("x")</script> & “ü”\n'
  const page = buildFaultPage({
    words: shellWordsEn.faultPage,
    language: 'en',
    log: '/home/anna/.local/state/throughway/log/desktop.log',
    styles: ['/assets/index-12345678.css'],
    report,
  })
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; “ü”')
  const [, base64 = ''] = /href="data:text\/markdown;base64,([^"]*)" download=/.exec(page) ?? []
  expect(Buffer.from(base64, 'base64').toString('utf8')).toBe(report)
  expect(page).toContain('<code>/home/anna/.local/state/throughway/log/desktop.log</code>')
  expect(page).toContain('<a class="button-link button-primary" href="/">')
})
