// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluateShellAssignments } from '../../src-main/host-config/formats/evaluate-shell-assignments.ts'
import {
  parseInitramfsToolsModules,
  readDracutModules,
  readMkinitcpioHooks,
  readMkinitcpioModules,
} from '../../src-main/host-config/formats/parse-initramfs-modules.ts'
import { readMkinitcpioImages } from '../../src-main/host-config/formats/parse-mkinitcpio-preset.ts'
import { askShell } from '../support/ask-shell.ts'
import { type CorpusFile, corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'

const kinds: readonly (readonly [string, RegExp])[] = [
  ['mkinitcpio', /__mkinitcpio(?:-fallback)?\.conf$/],
  ['preset', /\.preset$/],
  ['modules', /__modules$/],
  ['genkernel', /__genkernel\.conf$/],
  ['policy', /__initramfs\.conf$/],
  ['resume', /__resume$/],
  ['manual', /\.(?:adoc|txt)$/],
  ['dracut', /\.conf$/],
]

/** Kinds that no parser of ours is for, why, and what must be in them if that is so. */
const strangers: readonly (readonly [string, string, RegExp])[] = [
  ['genkernel', 'genkernel is a generator that this program does not know', /^#?\s*(?:MENUCONFIG|CLEAN)=/m],
  [
    'policy',
    'initramfs-tools’ policy is a word of its own and names no module',
    /^MODULES=(?:most|dep|netboot|list)$/m,
  ],
  ['resume', 'it names the swap that initramfs-tools resumes from', /^RESUME=/m],
  ['manual', 'it is a manual page', /mkinitcpio\.conf/],
]

function kindOf(file: CorpusFile): string {
  return kinds.find(([, pattern]) => pattern.test(file.name))?.[0] ?? 'unsorted'
}

const files = listCorpus('initramfs', /./)
const ofKind = (kind: string) => files.filter((file) => kindOf(file) === kind)

function evaluate(text: string) {
  const variables = evaluateShellAssignments([{ path: '/etc/x.conf', text }], 'bash')
  if (!variables.ok) throw new Error(variables.failure.reason)
  return variables.value
}

function normalise(words: readonly string[]): string[] {
  const split = words.flatMap((word) => word.split(/\s+/)).filter((word) => word !== '')
  return [...new Set(split.map((word) => word.replaceAll('-', '_').replace(/\?$/, '')))]
}

/** The text, once it is plain that running it assigns variables and does nothing else. */
function readHarmless(file: CorpusFile): string {
  const text = fs.readFileSync(file.path, 'utf8')
  const code = text.replace(/#.*$/gm, '')
  expect(/`|\$\(|;|^\s*(?!\w+\+?=|["')]|[-\w/.?"']+\s*$)\S/m.test(code)).toBe(false)
  return text
}

describe.skipIf(!hasCorpus)(corpusTitle('initramfs configuration'), () => {
  test('every file is of a kind that is known here', () => {
    expect(ofKind('unsorted').map((file) => file.name)).toEqual([])
  })

  test.each(strangers.flatMap(([kind, reason, sign]) => ofKind(kind).map((file) => ({ ...file, reason, sign }))))(
    '$name is not for us: $reason',
    (file) => {
      expect(fs.readFileSync(file.path, 'utf8')).toMatch(file.sign)
    },
  )

  test.each(ofKind('mkinitcpio'))('$name says what bash makes of it', (file) => {
    const text = readHarmless(file)
    const asked = askShell('bash', [text], ['MODULES', 'HOOKS'])
    const variables = evaluate(text)
    expect([readMkinitcpioModules(variables), readMkinitcpioHooks(variables)]).toEqual([
      { ok: true, value: normalise(asked?.['MODULES'] ?? []) },
      { ok: true, value: normalise(asked?.['HOOKS'] ?? []) },
    ])
  })

  test.each(ofKind('dracut'))('$name says what bash makes of it', (file) => {
    const text = readHarmless(file)
    const asked = askShell('bash', [text], ['force_drivers', 'add_drivers'])
    expect(readDracutModules(evaluate(text))).toEqual({
      ok: true,
      value: normalise([...(asked?.['force_drivers'] ?? []), ...(asked?.['add_drivers'] ?? [])]),
    })
  })

  test.each(ofKind('preset'))('$name names its images', (file) => {
    const text = readHarmless(file)
    const presets = askShell('bash', [text], ['PRESETS'])?.['PRESETS'] ?? []
    const grep = (pattern: string) => {
      const found = new RegExp(pattern, 'm').exec(text)?.[1]
      return found === undefined ? null : found
    }
    expect(readMkinitcpioImages(evaluate(text))).toEqual({
      ok: true,
      value: presets.map((preset) => ({
        preset,
        unifiedKernelImage: grep(`^${preset}_uki="(.*)"`),
        commandLineFile: grep(`^${preset}_options=".*--cmdline (\\S+?)"`),
      })),
    })
  })

  const paste = (file: CorpusFile) => /^root@/m.test(fs.readFileSync(file.path, 'utf8'))

  test.each(ofKind('modules').filter((file) => !paste(file)))('$name lists what awk finds', (file) => {
    const found = execFileSync('awk', ['!/^[ \t]*#/ && NF { print $1 }', file.path], { encoding: 'utf8' })
    const text = fs.readFileSync(file.path, 'utf8')
    expect(parseInitramfsToolsModules(text)).toEqual(
      found
        .trim()
        .split('\n')
        .map((name) => name.replaceAll('-', '_')),
    )
  })

  test.each(ofKind('modules').filter(paste))(
    '$name is a terminal’s copy, prompts and all; its modules stand',
    (file) => {
      const names = parseInitramfsToolsModules(fs.readFileSync(file.path, 'utf8'))
      expect(names).toEqual(expect.arrayContaining(['vfio', 'vfio_pci', 'vfio_iommu_type1']))
    },
  )
})
