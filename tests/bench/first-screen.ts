// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { formatRatio } from './measure.ts'

const budgetBytes = 200_000

/** Bytes of JavaScript, compressed as served, that the window loads before its first screen, against the budget. */
export function benchFirstScreen(projectRoot: string): string[] {
  const web = path.join(projectRoot, 'out/web')
  const page = fs.readFileSync(path.join(web, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="\/?(?:\.\/)?([^"]+\.js)"/g)].map((match) => match[1] ?? '')
  if (scripts.length === 0) throw new Error('the built page names no script')
  const bytes = scripts.reduce(
    (sum, name) => sum + gzipSync(fs.readFileSync(path.join(web, name)), { level: 9 }).length,
    0,
  )
  return [
    formatRatio(
      bytes / budgetBytes,
      'JavaScript to the first screen, gzip ÷ budget of 200 kB',
      `${(bytes / 1_000).toFixed(1)} kB in ${scripts.length} file(s)`,
    ),
  ]
}
