// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluateShellAssignments } from '../../src-main/host-config/formats/evaluate-shell-assignments.ts'
import { lookUpShellVariable } from '../../src-main/host-config/formats/expand-shell-parts.ts'
import { parseKernelArgs } from '../../src-main/model/kernel-args.ts'
import { readGrubSettings, readGrubSources } from '../../src-main/probes/boot/read-grub-settings.ts'
import { askShell } from '../support/ask-shell.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'
import { layOutHost } from '../support/temporary-host.ts'

const substitution = /`|\$\(/

/** The file without what would run a program, and the names that depended on one. */
function takeOutCommands(text: string): { text: string; open: string[] } {
  const open: string[] = []
  const kept = text.split('\n').filter((line) => {
    const name = /^\s*(?:export\s+)?([A-Za-z_]\w*)=/.exec(line)?.[1]
    if (name === undefined || !substitution.test(line)) return true
    open.push(name)
    return false
  })
  return { text: kept.join('\n'), open }
}

/** What is assigned anywhere in the text, comments aside. */
function listNames(text: string): string[] {
  return [...new Set([...text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)=/gm)].map(([, name = '']) => name))]
}

function evaluateAll(text: string): Record<string, string[] | 'open'> | null {
  const variables = evaluateShellAssignments([{ path: '/etc/default/grub', text }], 'posix')
  if (!variables.ok) return null
  return Object.fromEntries(
    listNames(text).map((name) => {
      const variable = lookUpShellVariable(variables.value, name)
      return [name, variable?.isKnown ? [...variable.words] : 'open']
    }),
  )
}

describe.skipIf(!hasCorpus)(corpusTitle('GRUB settings'), () => {
  const files = listCorpus('grub', /./)
  const reading = /^\s*(?:\.|source)\s/m

  test.each(files.filter(({ path }) => !reading.test(fs.readFileSync(path, 'utf8'))))(
    '$name says what sh makes of it',
    ({ path }) => {
      const text = fs.readFileSync(path, 'utf8')
      const harmless = takeOutCommands(text)
      expect(substitution.test(harmless.text.replace(/^\s*#.*$/gm, ''))).toBe(false)
      const asked = askShell('sh', [harmless.text], listNames(harmless.text))
      const expected = { ...asked, ...Object.fromEntries(harmless.open.map((name) => [name, 'open'])) }
      expect(evaluateAll(text)).toEqual(expected)

      const reader = layOutHost({ '/etc/default/grub': text, '/bin/sh': { link: 'dash' }, '/bin/dash': '' })
      const sources = readGrubSources(readGrubSettings(reader, { known: true, value: 'arch', source: 'test' }))
      const values = ['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT'].flatMap((name) => {
        const value = asked?.[name]?.[0]
        return value === undefined ? [] : [[name, value] as const]
      })
      // None of these quotes within a value. Some are templates: GRUB does not take the brackets of a placeholder.
      const isTemplate = values.some(([, value]) => /[<>&|{}]/.test(value))
      expect(
        sources.known ? Object.fromEntries(sources.value.map(({ setting, args }) => [setting, args])) : 'unknown',
      ).toEqual(
        isTemplate ? 'unknown' : Object.fromEntries(values.map(([name, value]) => [name, parseKernelArgs(value)])),
      )
    },
  )

  test.each(files.filter(({ path }) => reading.test(fs.readFileSync(path, 'utf8'))))(
    '$name reads a file that is not here, so nothing in it is known',
    ({ path }) => {
      const values = evaluateAll(fs.readFileSync(path, 'utf8')) ?? {}
      expect(Object.values(values).filter((value) => value !== 'open')).toEqual([])
    },
  )
})

interface PostedLine {
  readonly line: string
  readonly features: readonly string[]
}

describe.skipIf(!hasCorpus)(corpusTitle('GRUB lines as posted'), () => {
  const [file] = listCorpus('grublines', /^lines_as_posted\.jsonl$/)
  const posted: PostedLine[] =
    file === undefined
      ? []
      : fs
          .readFileSync(file.path, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line))

  test.each(posted)('$line', ({ line, features }) => {
    expect(substitution.test(line)).toBe(false)
    const asked = askShell('sh', [line], listNames(line))
    expect(evaluateAll(line)).toEqual(asked)
    expect(asked === null).toBe(features.some((feature) => feature.startsWith('unbalanced')))
  })
})
