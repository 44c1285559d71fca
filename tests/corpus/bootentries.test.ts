// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseBootEntry } from '../../src-main/host-config/formats/parse-boot-entry.ts'
import { parseCommandLineFile } from '../../src-main/host-config/formats/parse-command-line-file.ts'
import { parseGrubWords } from '../../src-main/host-config/formats/parse-grub-words.ts'
import { parseKernelstubConfig } from '../../src-main/host-config/formats/parse-kernelstub-config.ts'
import { parseLimineConfig } from '../../src-main/host-config/formats/parse-limine-config.ts'
import { parseRefindLinux, parseRefindStanzas } from '../../src-main/host-config/formats/parse-refind-config.ts'
import { type CorpusFile, corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'

const kinds: readonly (readonly [string, RegExp])[] = [
  ['settings', /__loader\.conf$/],
  ['limine', /__limine\.(?:conf|cfg)$/],
  ['refind-linux', /__refind_linux\.conf$/],
  ['refind', /__refind\.conf$/],
  ['command-line', /__cmdline$|__(?:custom|root|amd_pstate|hugepage)\.conf$/],
  ['kernelstub', /__configuration$/],
  ['entry', /\.conf$/],
]

const files = listCorpus('bootentries', /./)

function kindOf(file: CorpusFile): string {
  return kinds.find(([, pattern]) => pattern.test(file.name))?.[0] ?? 'unsorted'
}

const ofKind = (kind: string) => files.filter((file) => kindOf(file) === kind)
const read = (file: CorpusFile) => fs.readFileSync(file.path, 'utf8')

/** Lines by a tool of the system, trimmed; none where it finds none. */
function ask(program: string, ...args: string[]): string[] {
  const output = execFileSync(program, args, { encoding: 'utf8' })
  return output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const squeeze = (text: string) => text.trim().replace(/\s+/g, ' ')

describe.skipIf(!hasCorpus)(corpusTitle('boot entries'), () => {
  test('every file is of a kind that is known here', () => {
    expect(ofKind('unsorted').map((file) => file.name)).toEqual([])
  })

  test.each(ofKind('settings'))('$name is not for us: systemd-boot’s own settings name no kernel parameter', (file) => {
    const { linux, options } = parseBootEntry(read(file))
    expect([linux, options]).toEqual([null, null])
  })

  test.each(ofKind('entry'))('$name gives the values that sed finds', (file) => {
    const find = (key: string) => ask('sed', '-nE', `s/^${key}[[:blank:]]+(.*)$/\\1/p`, file.path)
    const entry = parseBootEntry(read(file))
    expect({
      title: entry.title,
      version: entry.version,
      linux: entry.linux,
      initrds: entry.initrds,
      options: entry.options === null ? null : squeeze(entry.options),
      efi: entry.efi,
    }).toEqual({
      title: find('title').at(-1) ?? null,
      version: find('version').at(-1) ?? null,
      linux: find('linux').at(-1) ?? null,
      initrds: find('initrd').flatMap((line) => line.split(/\s+/)),
      options: find('options').length === 0 ? null : squeeze(find('options').join(' ')),
      efi: find('efi').at(-1) ?? null,
    })
    expect(entry.linux === null).toBe(entry.options === null)
  })

  test.each(ofKind('entry').filter((file) => /__bls_/.test(file.name)))('$name as GRUB takes it', (file) => {
    const { options } = parseBootEntry(read(file))
    const plain = (options ?? '').replace('$tuned_params', 'skew_tick=1')
    expect(parseGrubWords(options ?? '', new Map([['tuned_params', 'skew_tick=1']]))).toEqual({
      ok: true,
      value: plain,
    })
  })

  test.each(ofKind('command-line'))('$name gives the words that grep leaves', (file) => {
    const words = ask('sed', '-E', '/^#/d', file.path).flatMap((line) => line.split(/\s+/))
    expect(parseCommandLineFile(read(file))).toBe(words.join(' '))
  })

  test.each(ofKind('limine'))('$name gives every entry and its line', (file) => {
    const text = read(file)
    const macros = Object.fromEntries(
      ask('sed', '-nE', 's/^\\$\\{([A-Z_]+)\\}=(.*)$/\\1=\\2/p', file.path).map((line) => line.split(/=(.*)/s, 2)),
    )
    const fill = (line: string) => line.replace(/\$\{(\w+)\}/g, (_, name: string) => macros[name] ?? '')
    const sign = /\.cfg$/.test(file.name) ? ':' : '/'
    const titles = ask('grep', '-E', `^${sign}`, file.path).map((line) => fill(line.slice(1)).trim())
    const lines = ask(
      'sed',
      '-nE',
      's/^[[:blank:]]*(KERNEL_CMDLINE|CMDLINE|cmdline)(=|:[[:blank:]]*)(.*)$/\\3/p',
      file.path,
    )
    const { entries } = parseLimineConfig(text)
    expect({
      titles: entries.map((entry) => entry.path),
      lines: entries.flatMap((entry) => (entry.commandLine === null ? [] : [entry.commandLine])),
    }).toEqual({ titles, lines: lines.map(fill) })
  })

  test.each(ofKind('refind-linux'))('$name gives its quoted pairs', (file) => {
    const pairs = ask('grep', '-oE', '"[^"]*"', file.path).map((word) => word.slice(1, -1))
    expect(parseRefindLinux(read(file)).flatMap(({ title, options }) => [title, options])).toEqual(pairs)
  })

  test.each(ofKind('refind'))('$name gives the stanzas that are not disabled', (file) => {
    const stanzas = read(file).match(/^menuentry[\s\S]*?^\}/gm) ?? []
    const open = stanzas.filter((stanza) => !/^\s*disabled/m.test(stanza) && /^\s*options\s/m.test(stanza))
    const choices = parseRefindStanzas(read(file)).filter(({ title }) => !title.includes('/'))
    expect(choices.map(({ title }) => title)).toEqual(
      open.map((stanza) => /^menuentry\s+"?([^"{]*?)"?\s*\{/.exec(stanza)?.[1] ?? ''),
    )
  })

  test.each(ofKind('kernelstub'))('$name gives the user’s options in order', (file) => {
    const { user } = JSON.parse(read(file))
    expect(parseKernelstubConfig(read(file))).toEqual(user.kernel_options)
  })
})
