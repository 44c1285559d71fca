// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { variantsOf } from './log-variants.ts'
import { diagnoseText } from './test-signatures.ts'

const folder = path.join(import.meta.dirname, 'field-wordings')
const forms = ['as it is', 'with CRLF', 'quoted', 'in BBCode', 'escaped for HTML', 'escaped for Markdown']

/** Messages of programs as they stand in reports of many systems and versions: `=== ids that may come first`, then the text. */
function readReports(file: string): { readonly first: readonly string[]; readonly text: string }[] {
  const [, ...reports] = fs.readFileSync(path.join(folder, file), 'utf8').split(/^=== /m)
  return reports.map((report) => {
    const end = report.indexOf('\n')
    return { first: report.slice(0, end).split(' '), text: report.slice(end + 1).trimEnd() }
  })
}

test.each(fs.readdirSync(folder).sort())('%s: each report is named, the cause first, however it was pasted', (file) => {
  const reports = readReports(file)
  expect(reports.length).toBeGreaterThan(0)
  const wrong = reports.flatMap(({ first, text }) =>
    variantsOf(text)
      .filter(({ name }) => forms.includes(name))
      .flatMap((variant) => {
        const ids = diagnoseText(variant.text).causes.map(({ id }) => id)
        return first.includes(ids[0] ?? '') ? [] : [{ first, ids, form: variant.name, text }]
      }),
  )
  expect(wrong).toEqual([])
})
