// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands, globalOptions } from '../../src-main/cli/command-table.ts'
import { buildHeadlessDeb } from './built-deb.ts'

const isInstalled = (program: string) => spawnSync(program, ['--version']).error === undefined
const titleFor = (title: string, ...programs: string[]) => {
  const missing = programs.filter((program) => !isInstalled(program))
  return { title: missing.length === 0 ? title : `${title} (skipped: no ${missing.join(', ')})`, missing }
}
const suite = titleFor('the headless deb', 'dpkg-deb', 'rsvg-convert')

/** Runs a program on what was packed: its exit status, and everything it printed. */
function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const result = spawnSync(program, args, {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', ...environment },
  })
  return { status: result.status, printed: `${result.stdout}${result.stderr}` }
}

const silent = { status: 0, printed: '' }

describe.skipIf(suite.missing.length > 0)(suite.title, () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-deb-'))
  const tree = path.join(folder, 'unpacked')
  let deb = ''

  beforeAll(() => {
    deb = buildHeadlessDeb(path.join(folder, 'first'))
    expect(run('dpkg-deb', ['--extract', deb, tree])).toEqual(silent)
  }, 300_000)
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

  const check = (title: string, program: string, judge: () => void) => {
    const { title: full, missing } = titleFor(title, program)
    test.skipIf(missing.length > 0)(full, judge)
  }

  test('is the same, byte for byte, when it is built again by somebody else', () => {
    const again = buildHeadlessDeb(path.join(folder, 'second'), { TZ: 'Asia/Tokyo', LC_ALL: 'C' })
    expect(fs.readFileSync(again).equals(fs.readFileSync(deb))).toBe(true)
  })

  check('lintian finds nothing', 'lintian', () => {
    const { status, printed } = run('lintian', ['--fail-on', 'error,warning', '--tag-display-limit', '0', deb])
    expect({ status, printed: printed.replace(/^running with root privileges.*\n/m, '') }).toEqual(silent)
  })

  check('AppStream takes its metainfo', 'appstreamcli', () => {
    const file = path.join(tree, 'usr/share/metainfo/io.github.throughway.headless.metainfo.xml')
    expect(run('appstreamcli', ['validate', '--no-net', file])).toMatchObject({ status: 0 })
  })

  check('its desktop entry is valid, and starts what is there', 'desktop-file-validate', () => {
    const file = path.join(tree, 'usr/share/applications/io.github.throughway.headless.desktop')
    expect(run('desktop-file-validate', ['--no-hints', file])).toEqual(silent)
    const program = /^Exec=(\S+)$/m.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? ''
    expect(fs.statSync(path.join(tree, program)).mode & 0o111).toBe(0o111)
  })

  const grammar = '/usr/share/polkit-1/policyconfig-1.dtd'
  test.skipIf(!isInstalled('xmllint') || !fs.existsSync(grammar))(
    'its policy fits polkit’s grammar (skipped where xmllint or polkit is not installed)',
    () => {
      const file = path.join(tree, 'usr/share/polkit-1/actions/io.github.throughway.policy')
      expect(run('xmllint', ['--noout', '--nonet', '--dtdvalid', grammar, file])).toEqual(silent)
    },
  )

  check('systemd takes its user service', 'systemd-analyze', () => {
    // The program it starts is looked for on this machine.
    const text = fs.readFileSync(path.join(tree, 'usr/lib/systemd/user/throughway.service'), 'utf8')
    const unit = path.join(folder, 'throughway.service')
    fs.writeFileSync(unit, text.replaceAll('/usr/bin/throughway', path.join(tree, 'usr/bin/throughway')))
    const verified = run('systemd-analyze', ['--user', '--man=no', 'verify', unit], { XDG_RUNTIME_DIR: folder })
    expect(verified).toEqual(silent)
  })

  check('groff sees nothing to warn of in its manual page, which has every command and option', 'man', () => {
    const page = path.join(tree, 'usr/share/man/man1/throughway.1.gz')
    const shown = run('man', ['--warnings', '--encoding=UTF-8', '--local-file', page], { MANWIDTH: '120' })
    expect(shown.printed).not.toMatch(/warning|error:/)
    const words = shown.printed.replaceAll('‐\n', '').replace(/\s+/g, ' ')
    const wanted = [
      ...commands.flatMap(({ name, options }) => [
        `throughway ${name}`,
        ...options.map((option) => `--${option.name}`),
      ]),
      ...globalOptions.map((option) => `--${option.name}`),
    ]
    expect(wanted.filter((word) => !words.includes(word))).toEqual([])
    const examples = commands.flatMap((command) => command.examples.map(({ line }) => line.replace(/\s+/g, ' ')))
    expect(examples.filter((line) => !words.includes(line))).toEqual([])
  })

  const shells: readonly (readonly [string, readonly string[], string])[] = [
    ['bash', ['-n'], 'bash-completion/completions/throughway'],
    ['zsh', ['-n'], 'zsh/vendor-completions/_throughway'],
    ['fish', ['--no-execute'], 'fish/vendor_completions.d/throughway.fish'],
  ]
  for (const [shell, words, place] of shells) {
    check(`${shell} can read its completions`, shell, () => {
      expect(run(shell, [...words, path.join(tree, 'usr/share', place)])).toEqual(silent)
    })
  }

  check('its scripts are sound', 'shellcheck', () => {
    const control = path.join(folder, 'control')
    expect(run('dpkg-deb', ['--control', deb, control])).toEqual(silent)
    const scripts = ['prerm', 'postrm'].map((name) => path.join(control, name))
    const openWindow = path.join(tree, 'usr/lib/throughway/open-window')
    // SC2016: commands in backquotes are quoted for people.
    expect(run('shellcheck', ['--exclude=SC2016', ...scripts, openWindow])).toEqual(silent)
  })

  test('every icon has the size that its folder names', () => {
    const icons = path.join(tree, 'usr/share/icons/hicolor')
    const sizes = fs.readdirSync(icons).filter((name) => name !== 'scalable' && name !== 'symbolic')
    expect(sizes.length).toBeGreaterThan(5)
    for (const size of sizes) {
      const png = fs.readFileSync(path.join(icons, size, 'apps/io.github.throughway.png'))
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(size)
    }
  })

  test('nothing of it is writable for others than its owner, or runs with the owner’s rights', () => {
    const listing = run('dpkg-deb', ['--contents', deb]).printed.trim().split('\n')
    const loose = listing.filter((line) => !/^(d|-)rw[x-]r-[x-]r-[x-] root\/root|^l.{9} root\/root/.test(line))
    expect({ loose, isLong: listing.length > 1000 }).toEqual({ loose: [], isLong: true })
  })
})
