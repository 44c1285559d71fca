// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ConfigKind, editConfigText } from '../../src-main/host-config/boot-loaders/edit-config-file.ts'
import { parseBootEntry } from '../../src-main/host-config/formats/parse-boot-entry.ts'
import { parseCommandLineFile } from '../../src-main/host-config/formats/parse-command-line-file.ts'
import { parseKernelstubConfig } from '../../src-main/host-config/formats/parse-kernelstub-config.ts'
import { parseLimineConfig } from '../../src-main/host-config/formats/parse-limine-config.ts'
import { parseRefindLinux, parseRefindStanzas } from '../../src-main/host-config/formats/parse-refind-config.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'

const tokens = [
  'throughway.bind=0000:01:00.0=10de:2684',
  'hugepagesz=1G',
  'hugepages=4',
  'hugepagesz=2M',
  'hugepages=4',
]

const kinds: readonly (readonly [RegExp, ConfigKind | null])[] = [
  [/__loader\.conf$/, null],
  [/__limine\.(?:conf|cfg)$/, 'limine'],
  [/__refind_linux\.conf$/, 'refind-linux'],
  [/__refind\.conf$/, 'refind'],
  [/__cmdline$|__(?:custom|root|amd_pstate|hugepage)\.conf$/, 'command-line'],
  [/__configuration$/, 'kernelstub'],
  [/__bls_/, 'grub-entry'],
  [/\.conf$/, 'entry'],
]

/** All command lines in a file, by the readers that the probes use. */
function readLines(kind: ConfigKind, text: string): string[] {
  switch (kind) {
    case 'limine':
      return parseLimineConfig(text).entries.flatMap(({ commandLine }) => (commandLine === null ? [] : [commandLine]))
    case 'refind-linux':
      return parseRefindLinux(text).map(({ options }) => options)
    case 'refind':
      return parseRefindStanzas(text).map(({ options }) => options)
    case 'kernelstub':
      return [parseKernelstubConfig(text)?.join(' ') ?? '']
    case 'command-line':
      return [parseCommandLineFile(text)]
    default: {
      const { options } = parseBootEntry(text)
      return options === null ? [] : [options]
    }
  }
}

const words = (line: string) => line.split(/\s+/).filter((word) => word !== '')

/** Adds, looks at what the readers see, and takes off again. */
function expectFaithful(kind: ConfigKind, text: string): number {
  const path = '/x'
  const added = editConfigText(kind, { path, text }, { add: tokens, remove: [] })
  if (!added.ok) throw new Error(added.failure.text)
  const [was, is] = [readLines(kind, text).map(words), readLines(kind, added.value.text).map(words)]
  expect(is.length).toBe(Math.max(was.length, 1))
  let changed = 0
  for (const [index, line] of is.entries()) {
    const old = was[index] ?? []
    if (line.length === old.length) expect(line).toEqual(old)
    else {
      expect(line).toEqual([...old, ...tokens])
      changed++
    }
  }
  const again = editConfigText(kind, { path, text: added.value.text }, { add: tokens, remove: [] })
  expect(again.ok && again.value.text).toBe(added.value.text)
  const removed = editConfigText(kind, { path, text: added.value.text }, { add: [], remove: tokens })
  expect(removed.ok && removed.value.text).toBe(text)
  return changed
}

describe.skipIf(!hasCorpus)(corpusTitle('boot entries, edited'), () => {
  const files = listCorpus('bootentries', /./).flatMap((file) => {
    const kind = kinds.find(([pattern]) => pattern.test(file.name))?.[1] ?? null
    return kind === null ? [] : [{ name: file.name, kind, text: fs.readFileSync(file.path, 'utf8') }]
  })

  test.each(files.filter(({ kind, text }) => readLines(kind, text).length > 0))(
    '$name ($kind): comes back byte for byte',
    ({ kind, text }) => {
      const isTemplate = kind === 'grub-entry' && /^options.*[<>{}]/m.test(text)
      expect(isTemplate).toBe(false)
      expect(expectFaithful(kind, text)).toBeGreaterThan(0)
      const open = text.replace(/\n+$/, '')
      const isComment = readLines(kind, open).every((line) => line === '')
      if (isComment)
        expect(editConfigText(kind, { path: '/x', text: open }, { add: tokens, remove: [] }).ok).toBe(false)
      else expect(expectFaithful(kind, open)).toBeGreaterThan(0)
    },
  )

  test.each(files.filter(({ kind, text }) => readLines(kind, text).length === 0))(
    '$name ($kind) has no kernel parameters and is refused',
    ({ kind, text }) => {
      const added = editConfigText(kind, { path: '/x', text }, { add: tokens, remove: [] })
      expect(added).toMatchObject({ ok: false, failure: { code: 'refused' } })
    },
  )
})

describe('boot entries that try an editor', () => {
  test.each<[string, ConfigKind, string]>([
    ['Windows lines', 'entry', 'title A\r\nlinux /v\r\noptions a b\r\n'],
    ['options on two lines', 'entry', 'linux /v\noptions a\ninitrd /i\noptions b\n'],
    ['blanks at the end', 'entry', 'linux /v\noptions a  \n'],
    ['words in quotes', 'command-line', 'a dyndbg="file x +p" b\n'],
    ['comments behind', 'command-line', 'a\nb\n# c\n'],
    ['nothing but a line end', 'command-line', '\n'],
    ['nothing', 'command-line', ''],
    ['an empty list', 'kernelstub', '{"user": {"kernel_options": []}}'],
    ['a list on one line', 'kernelstub', '{"user": {"kernel_options": ["a", "b"]}, "x": "y"}'],
    ['the list as one string', 'kernelstub', '{"user": {"kernel_options": "a b"}}'],
    ['doubled quotes', 'refind-linux', '"A" "a dyndbg=""x"" b"\n'],
  ])('%s', (_, kind, text) => {
    expect(expectFaithful(kind, text)).toBe(1)
  })

  test('words before “--” are for the kernel, and ours go there', () => {
    const added = editConfigText('entry', { path: '/x', text: 'options a -- b\n' }, { add: ['iommu=pt'], remove: [] })
    expect(added).toMatchObject({ ok: true, value: { text: 'options a iommu=pt -- b\n' } })
    const removed = editConfigText(
      'entry',
      { path: '/x', text: 'options a iommu=pt -- b\n' },
      { add: [], remove: ['iommu=pt'] },
    )
    expect(removed).toMatchObject({ ok: true, value: { text: 'options a -- b\n' } })
  })

  test.each<[string, ConfigKind, string]>([
    ['Windows lines', 'command-line', 'a b\r\n'],
    ['the end of GRUB’s command', 'grub-entry', 'linux /v\noptions a=1;2\n'],
    ['no JSON', 'kernelstub', '{"user": {"kernel_options": ["a"]}'],
  ])('%s: refused', (_, kind, text) => {
    expect(editConfigText(kind, { path: '/x', text }, { add: tokens, remove: [] })).toMatchObject({
      ok: false,
      failure: { code: 'refused', path: '/x' },
    })
  })
})
