// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseModprobe } from '../../src-main/probes/kernel/parse-modprobe.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'

const directive = /^[ \t]*(?:options|blacklist|softdep|install|alias|remove)[ \t]/m
const files = listCorpus('modprobe', /./).map((file) => ({ ...file, text: fs.readFileSync(file.path, 'utf8') }))

/** Kind, module and the rest of each line, as awk and sed see them. */
function askTools(path: string): string[] {
  const joined = execFileSync('sed', ['-e', ':a', '-e', '/\\\\$/N; s/\\\\\\n//; ta', path], { encoding: 'utf8' })
  const program = '$1 ~ /^(options|blacklist|softdep|install|alias)$/ && NF > 1 { gsub("-", "_", $2); $1 = $1; print }'
  const output = execFileSync('awk', [program], { input: joined, encoding: 'utf8' })
  return output.split('\n').filter((line) => line !== '')
}

describe.skipIf(!hasCorpus)(corpusTitle('modprobe configuration'), () => {
  test.each(files.filter(({ text }) => directive.test(text)))(
    '$name gives the lines that awk finds',
    ({ path, text }) => {
      const found = parseModprobe(text, path).map(({ kind, module, rest }) =>
        [kind, module, rest.replace(/\s+/g, ' ')].join(' ').trim(),
      )
      expect(found).toEqual(askTools(path))
    },
  )

  test.each(files.filter(({ text }) => !directive.test(text)))(
    '$name is a list for modules-load.d or /etc/modules, and no directive is found in it',
    ({ path, text }) => {
      const lines = text
        .replace(/^\s*#.*$/gm, '')
        .trim()
        .split(/\s*\n\s*/)
      expect(lines.filter((line) => !/^[\w-]*$/.test(line))).toEqual([])
      expect(parseModprobe(text, path)).toEqual([])
    },
  )
})
