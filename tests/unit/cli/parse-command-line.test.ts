// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { isJsonWanted, parseCommandLine } from '../../../src-main/cli/parse-command-line.ts'

function parse(line: string) {
  const parsed = parseCommandLine(line.split(' ').filter((word) => word !== ''))
  if (!parsed.ok) return parsed.failure
  const { command, flags, values, lists, positionals } = parsed.value
  return {
    command: command?.name ?? null,
    flags: [...flags],
    values: Object.fromEntries(values),
    ...(lists.size > 0 ? { lists: Object.fromEntries(lists) } : {}),
    positionals,
  }
}

describe('what makes sense', () => {
  const plain = { flags: [], values: {}, positionals: [] }
  test.each([
    ['doctor', { ...plain, command: 'doctor' }],
    ['doctor --json --verbose', { ...plain, command: 'doctor', flags: ['json', 'verbose'] }],
    ['--json doctor', { ...plain, command: 'doctor', flags: ['json'] }],
    ['--root /mnt devices', { ...plain, command: 'devices', values: { root: '/mnt' } }],
    ['devices --root=/mnt=x', { ...plain, command: 'devices', values: { root: '/mnt=x' } }],
    ['doctor --capture -', { ...plain, command: 'doctor', values: { capture: '-' } }],
    [
      'capture a.tar.gz --keep-identifiers',
      { ...plain, command: 'capture', flags: ['keep-identifiers'], positionals: ['a.tar.gz'] },
    ],
    ['capture -- --odd', { ...plain, command: 'capture', positionals: ['--odd'] }],
    ['--help', { ...plain, command: null, flags: ['help'] }],
    ['-V', { ...plain, command: null, flags: ['version'] }],
    ['capture --help', { ...plain, command: 'capture', flags: ['help'] }],
    ['completions zsh', { ...plain, command: 'completions', positionals: ['zsh'] }],
  ])('%s', (line, expected) => {
    expect(parse(line)).toEqual(expected)
  })
})

describe('what does not is named, with the exit status and what to do', () => {
  test.each([
    ['', 2, 'No command is given.', '--help'],
    ['doctr', 2, '“doctr” is not a command.', 'Did you mean doctor?'],
    ['doctor --josn', 2, '--josn is not an option.', 'Did you mean --json?'],
    ['doctor -x', 2, '-x is not an option.', 'doctor --help'],
    ['doctor --capture', 2, '--capture needs a value: --capture FILE.', 'doctor --help'],
    ['doctor --root --json', 2, '--root needs a value: --root DIR.', 'doctor --help'],
    ['doctor --root=', 2, '--root needs a value: --root DIR.', 'doctor --help'],
    ['doctor --json=yes', 2, '--json takes no value.', 'doctor --help'],
    ['doctor --json --json', 2, '--json is given twice.', 'doctor --help'],
    ['doctor --root a --root b', 2, '--root is given twice.', 'doctor --help'],
    ['doctor --port 1', 2, '--port is an option of serve, not of doctor.', 'doctor --help'],
    ['doctor now', 2, '“now” is one word too many for doctor.', 'doctor --help'],
    ['capture', 2, 'capture needs FILE.tar.gz: the archive to write.', 'capture --help'],
    ['completions tcsh', 2, '“tcsh” is not one of bash, zsh, fish.', 'completions --help'],
    [
      'doctor --root a --capture b',
      2,
      '--capture and --root cannot be given together: each names the machine to look at.',
      'doctor --help',
    ],
    ['demo --root a', 2, '--root makes no sense with demo.', 'demo --help'],
  ])('%s', (line, exitCode, message, remedy) => {
    expect(parse(line)).toMatchObject({ exitCode, message, remedy: expect.stringContaining(remedy) })
  })
})

test('JSON is wanted wherever --json stands, but not as a word of its own', () => {
  expect([['--json'], ['nonsense', '--josn', '--json'], ['capture', '--', '--json'], []].map(isJsonWanted)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
