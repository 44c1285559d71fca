// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { buildBashCompletions } from '../../src-main/cli/completions/bash.ts'
import { buildFishCompletions } from '../../src-main/cli/completions/fish.ts'
import { buildZshCompletions } from '../../src-main/cli/completions/zsh.ts'

const isInstalled = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0

describe('bash', () => {
  /** What bash offers for the last of these words. */
  function complete(...words: string[]): string[] {
    const script = `${buildBashCompletions()}
COMP_WORDS=(throughway "$@"); COMP_CWORD=$#; _throughway; printf '%s\\n' "\${COMPREPLY[@]}"`
    // Without a shell above it, bash takes a socket for the input of a remote login and reads the system's bashrc.
    const run = spawnSync('bash', ['--norc', '-u', '-c', script, 'bash', ...words], { encoding: 'utf8', cwd: '/' })
    if (run.stderr !== '') throw new Error(run.stderr)
    return run.stdout.split('\n').filter((word) => word !== '')
  }

  test('parses the script', () => {
    const run = spawnSync('bash', ['-n'], { input: buildBashCompletions(), encoding: 'utf8' })
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('offers what fits', () => {
    expect([
      complete('do'),
      complete('--js'),
      complete('doctor', '--ca'),
      complete('--json', 'serve', '--p'),
      complete('serve', '--port', ''),
      complete('completions', 'z'),
      complete('doctor', '--root', 'et'),
      complete('doctor', '--port'),
    ]).toEqual([['doctor'], ['--json'], ['--capture'], ['--port'], [], ['zsh'], ['etc'], []])
  })
})

describe.skipIf(!isInstalled('zsh'))('zsh (skipped where it is not installed)', () => {
  test('parses the script', () => {
    const run = spawnSync('zsh', ['-n'], { input: buildZshCompletions(), encoding: 'utf8' })
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe.skipIf(!isInstalled('fish'))('fish (skipped where it is not installed)', () => {
  test('runs the script without complaint, and offers what fits', () => {
    const script = `${buildFishCompletions()}\ncomplete --do-complete 'throughway completions z'`
    const offered = spawnSync('fish', ['-c', script], { encoding: 'utf8' })
    expect({ complaint: offered.stderr, offered: offered.stdout.split('\t')[0] }).toEqual({
      complaint: '',
      offered: 'zsh',
    })
  })
})
