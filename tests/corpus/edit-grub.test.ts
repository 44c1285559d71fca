// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { setGrubParameters } from '../../src-main/host-config/boot-loaders/grub.ts'
import type { TokenChange } from '../../src-main/host-config/boot-loaders/plan-tokens.ts'
import { applyWrites } from '../support/apply-actions.ts'
import { askShell } from '../support/ask-shell.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'
import { type HostTexts, memoryHostFiles } from '../support/memory-host-files.ts'

const names = ['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT']
const change: TokenChange = {
  add: [
    'vfio_pci.disable_vga=1',
    'throughway.bind=0000:01:00.0=10de:2684',
    'pci=config_acs=1@0000:00:01.0;x',
    'hugepagesz=1G',
    'hugepages=4',
    'hugepagesz=2M',
    'hugepages=4',
  ],
  remove: [],
}
const written = change.add.map((token) => (token.includes(';') ? `'${token}'` : token)).join(' ')
const back: TokenChange = { add: [], remove: change.add }

const styles = [
  { style: 'Debian', shell: 'sh', release: 'ID=linuxmint\nID_LIKE="ubuntu debian"\n' },
  { style: 'Arch', shell: 'bash', release: 'ID=arch\n' },
] as const

/** What the shell has after it read the settings; lines that would run a program are left out, before as after. */
function askValues(texts: HostTexts, shell: 'sh' | 'bash') {
  const paths = Object.keys(texts).filter((path) => path.startsWith('/etc/default/grub'))
  const harmless = paths.map((path) =>
    (texts[path] ?? '')
      .split('\n')
      .filter((line) => !/^\s*\w+=.*(?:`|\$\()/.test(line))
      .join('\n'),
  )
  expect(harmless.some((text) => /`|\$\(|^\s*(?:\.|source)\s/m.test(text.replace(/^\s*#.*$/gm, '')))).toBe(false)
  return askShell(shell, harmless, names)
}

function expectFaithful(text: string, { shell, release }: (typeof styles)[number], mayAsk = true) {
  const host: HostTexts = { '/etc/default/grub': text, '/etc/os-release': release, '/boot/grub/grub.cfg': '' }
  const added = setGrubParameters(change, memoryHostFiles(host))
  if (!added.ok) {
    expect(added.failure.code).toBe('refused')
    expect(added.failure.text).toMatch(/: line \d+: ./)
    return added.failure.text
  }
  const after = applyWrites(host, added.value)
  if (shell === 'sh') expect(after['/etc/default/grub']).toBe(text)
  if (mayAsk) {
    const [was, is] = [askValues(host, shell), askValues(after, shell)]
    expect(is?.['GRUB_CMDLINE_LINUX']).toEqual(was?.['GRUB_CMDLINE_LINUX'])
    const value = was?.['GRUB_CMDLINE_LINUX_DEFAULT']?.[0] ?? ''
    const line = is?.['GRUB_CMDLINE_LINUX_DEFAULT']?.[0] ?? ''
    expect(line.startsWith(value)).toBe(true)
    // In single quotes the word for GRUB stands in double ones.
    expect(line.slice(value.length).trimStart().replaceAll('"', "'")).toBe(written)
  }
  const removed = setGrubParameters(back, memoryHostFiles(after))
  expect(removed.ok && applyWrites(after, removed.value)).toEqual(host)
  return null
}

describe.skipIf(!hasCorpus)(corpusTitle('GRUB settings, edited'), () => {
  const files = listCorpus('grub', /./).map((file) => ({ ...file, text: fs.readFileSync(file.path, 'utf8') }))
  const cases = files.flatMap((file) => styles.map((style) => ({ ...file, ...style })))

  test.each(cases)('$name, $style style: comes back byte for byte', (given) => {
    const runs = /^\s*(?:\.|source)\s/m.test(given.text)
    const refusal = expectFaithful(given.text, given, !runs)
    if (refusal === null) return
    // What may be refused: templates with placeholders, and values that only a run of the file could tell.
    const isTemplate = /^\s*GRUB_CMDLINE_LINUX(?:_DEFAULT)?=.*[<>&|;{}]/m.test(given.text)
    expect([isTemplate, runs && given.style === 'Arch']).toContain(true)
  })
})

describe.skipIf(!hasCorpus)(corpusTitle('GRUB lines as posted, edited'), () => {
  const [file] = listCorpus('grublines', /^lines_as_posted\.jsonl$/)
  const lines =
    file === undefined
      ? []
      : fs
          .readFileSync(file.path, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
  const posted = lines.map((line): { line: string; features: string[] } => JSON.parse(line))
  const cases = posted.flatMap((one) => styles.map((style) => ({ ...one, ...style })))

  test.each(cases)('$style: $line', (given) => {
    for (const end of ['\n', '']) {
      const refusal = expectFaithful(`${given.line}${end}`, given)
      const isUnbalanced = given.features.some((feature) => feature.startsWith('unbalanced'))
      expect(refusal !== null).toBe(isUnbalanced)
    }
  })
})

describe('GRUB settings that try an editor', () => {
  const line = 'GRUB_CMDLINE_LINUX_DEFAULT'
  test.each([
    ['no value', `${line}=\n`, 'edited', 'edited'],
    ['no line', 'GRUB_TIMEOUT=5\n', 'edited', 'edited'],
    ['nothing at all', '', 'edited', 'edited'],
    ['no final newline', `${line}="quiet"`, 'edited', 'edited'],
    ['no line and no final newline', 'GRUB_TIMEOUT=5', 'edited', 'edited'],
    ['unquoted', `${line}=quiet\n`, 'edited', 'edited'],
    ['single quotes', `${line}='quiet splash'\n`, 'edited', 'edited'],
    ['pieces', `${line}="quiet"' splash'\\ ro\n`, 'edited', 'edited'],
    ['a comment behind', `${line}="quiet" # "mine"\n`, 'edited', 'edited'],
    ['a comment that looks like it', `${line}="quiet"\n#${line}="splash\n`, 'edited', 'edited'],
    ['blanks at the end', `${line}="quiet  "\n`, 'edited', 'edited'],
    ['nothing but a blank', `${line}=" "\n`, 'edited', 'edited'],
    ['a tab', `${line}="quiet\t"\n`, 'edited', 'edited'],
    ['set twice', `${line}="quiet"\n${line}="splash"\n`, 'edited', 'edited'],
    ['indented and exported', `  export ${line}="quiet"\n`, 'edited', 'edited'],
    ['a continued line', `${line}="quiet \\\n  splash"\n`, 'edited', 'edited'],
    ['continued between words', `${line}=quiet\\\nsplash\n`, 'edited', 'edited'],
    ['itself', `${line}="quiet"\n${line}="$${line} splash"\n`, 'edited', 'edited'],
    ['another variable', `MINE="iommu=pt"\n${line}="quiet $MINE"\n`, 'edited', 'edited'],
    ['appended', `${line}="quiet"\n${line}+=" splash"\n`, 'refused', 'edited'],
    ['Windows lines', `${line}="quiet"\r\n`, 'refused', 'refused'],
    ['an open quote', `GRUB_TIMEOUT=5\n${line}="quiet\n`, 'refused', 'refused'],
    ['a command', `${line}="quiet $(cat /etc/hostname)"\n`, 'edited', 'refused'],
    ['a backquoted command', `${line}="quiet \`hostname\`"\n`, 'edited', 'refused'],
    ['a default', `${line}="\${MINE:+x} quiet"\n`, 'edited', 'refused'],
    ['a condition', `if [ -e /x ]; then\n${line}="quiet"\nfi\n`, 'edited', 'refused'],
    ['the end of GRUB’s command', `${line}="quiet a=1;2"\n`, 'refused', 'refused'],
    ['words for init', `${line}="quiet -- single"\n`, 'refused', 'refused'],
  ])('%s', (_, text, debian, arch) => {
    const runs = /\$\(|`|:\+|^if/.test(text)
    const outcomes = styles.map((style) => {
      const refusal = expectFaithful(text, style, !runs)
      return refusal === null ? 'edited' : 'refused'
    })
    expect(outcomes).toEqual([debian, arch])
  })
})
