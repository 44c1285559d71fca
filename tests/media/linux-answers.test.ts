// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AnswerFile, LinuxAnswers } from '../../src-main/guest/install/answers.ts'
import { buildAutoinstall } from '../../src-main/guest/install/build-autoinstall.ts'
import { buildCloudInit } from '../../src-main/guest/install/build-cloud-init.ts'
import { buildKickstart } from '../../src-main/guest/install/build-kickstart.ts'
import { buildPreseed } from '../../src-main/guest/install/build-preseed.ts'
import { formatYaml, type YamlValue } from '../../src-main/guest/install/format-yaml.ts'
import { hashPassword } from '../../src-main/media/hash-password.ts'
import type { Result } from '../../src-main/model/result.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

// Debian's own Python: the YAML and shlex that cloud-init and Anaconda read these files with.
const python = '/usr/bin/python3'
const yamlGap = fs.existsSync('/usr/lib/python3/dist-packages/yaml') ? null : 'python3-yaml is not installed'
const debconfGap = fs.existsSync('/usr/bin/debconf-set-selections') ? null : 'debconf-set-selections is not there'
// Unpacked by the tests' set-up and never installed, which would let it take over this machine at its next start.
const cloudInitFolder = path.resolve(import.meta.dirname, '../../out/cloud-init/root/usr/lib/python3/dist-packages')
const cloudInitGap = !fs.existsSync(cloudInitFolder) ? 'cloud-init is not unpacked' : yamlGap

const answers: LinuxAnswers & { instanceId: string; macAddress: string | null } = {
  userName: 'anna',
  hostName: 'ml-box',
  locale: 'fr-CH',
  timeZone: 'Europe/Zurich',
  passwordHash: hashPassword('Correct horse', 'abcdefgh'),
  targetDisk: 'vda',
  instanceId: 'f3a1e0ac-7b1c-4d4c-9a55-0f4c2f0e7f11',
  macAddress: '52:54:00:12:34:56',
}

function succeed<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

function runPython(script: string, input: string): unknown {
  const { stdout, stderr, status } = spawnSync(python, ['-c', script], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const loadYaml = 'import json,sys,yaml; print(json.dumps([yaml.safe_load(text) for text in json.load(sys.stdin)]))'

function textOf(files: readonly AnswerFile[], name: string): string {
  return files.find((file) => file.path === name)?.text ?? ''
}

describe.skipIf(yamlGap !== null)(`what a YAML reader sees${yamlGap === null ? '' : ` (skipped: ${yamlGap})`}`, () => {
  const readYaml = (...texts: readonly string[]) => runPython(loadYaml, JSON.stringify(texts)) as unknown[]

  test('cloud-init is told one account, the hash, the language, the agent and the network', () => {
    const files = succeed(buildCloudInit(answers))
    expect(readYaml(...['meta-data', 'user-data', 'network-config'].map((name) => textOf(files, name)))).toEqual([
      { 'instance-id': answers.instanceId, 'local-hostname': 'ml-box' },
      {
        hostname: 'ml-box',
        users: [
          { name: 'anna', shell: '/bin/bash', lock_passwd: false, passwd: answers.passwordHash, sudo: 'ALL=(ALL) ALL' },
        ],
        locale: 'fr_CH.UTF-8',
        keyboard: { layout: 'ch', variant: 'fr' },
        timezone: 'Europe/Zurich',
        package_update: true,
        packages: ['qemu-guest-agent'],
        runcmd: [['systemctl', 'enable', '--now', 'qemu-guest-agent.service']],
      },
      { version: 2, ethernets: { primary: { match: { macaddress: '52:54:00:12:34:56' }, dhcp4: true } } },
    ])
    expect(textOf(files, 'user-data').startsWith('#cloud-config\n')).toBe(true)
    expect(succeed(buildCloudInit({ ...answers, macAddress: null })).map((file) => file.path)).toEqual([
      'meta-data',
      'user-data',
    ])
  })

  test('autoinstall is told its version, the account, and the one disk that it may wipe', () => {
    const files = succeed(buildAutoinstall(answers))
    expect(readYaml(textOf(files, 'user-data'))).toEqual([
      {
        autoinstall: {
          version: 1,
          locale: 'fr_CH.UTF-8',
          keyboard: { layout: 'ch', variant: 'fr' },
          timezone: 'Europe/Zurich',
          identity: { realname: 'anna', username: 'anna', hostname: 'ml-box', password: answers.passwordHash },
          storage: { layout: { name: 'direct', match: { path: '/dev/vda' } } },
          packages: ['qemu-guest-agent'],
          shutdown: 'reboot',
        },
      },
    ])
  })

  test('any text stays the text it is, and any structure the structure', () => {
    const values = randomValues(3_000)
    expect(readYaml(...values.map((value) => formatYaml({ value })))).toEqual(values.map((value) => ({ value })))
  })
})

describe.skipIf(cloudInitGap !== null)(
  `cloud-init${cloudInitGap === null ? '' : ` (skipped: ${cloudInitGap})`}`,
  () => {
    const check = (text: string) => {
      const file = path.join(makeTemporaryFolder(), 'user-data')
      fs.writeFileSync(file, text)
      const words = ['-m', 'cloudinit.cmd.main', 'schema', '--config-file', file]
      const env = { PATH: process.env['PATH'], PYTHONPATH: cloudInitFolder, PYTHONDONTWRITEBYTECODE: '1' }
      const { stdout, stderr, status } = spawnSync(python, words, { encoding: 'utf8', env })
      return { status, text: stdout + stderr }
    }

    test.each(['fr-CH', 'sr-Latn-RS'])('finds user-data for %s valid against its schema', (locale) => {
      const text = textOf(succeed(buildCloudInit({ ...answers, locale })), 'user-data')
      expect(check(text)).toMatchObject({ status: 0, text: expect.stringContaining('Valid') })
    })

    test('would find an answer of another kind', () => {
      const text = textOf(succeed(buildCloudInit(answers)), 'user-data')
      expect(check(text.replace('package_update: true', 'package_update: 3'))).toMatchObject({
        status: 1,
        text: expect.stringContaining('package_update'),
      })
    })
  },
)

describe.skipIf(debconfGap !== null)(`debconf${debconfGap === null ? '' : ` (skipped: ${debconfGap})`}`, () => {
  const check = (text: string) => {
    const { stdout, stderr, status } = spawnSync('debconf-set-selections', ['--checkonly', '--verbose'], {
      input: text,
      encoding: 'utf8',
    })
    return { status, text: stdout + stderr }
  }

  test('takes every line of the preseed file', () => {
    const text = succeed(buildPreseed(answers))
    const { status, text: said } = check(text)
    expect({ status, errors: said.match(/^error.*$/gm) }).toEqual({ status: 0, errors: null })
    const lines = text.trimEnd().split('\n')
    expect(said.match(/^info: Trying to set /gm)).toHaveLength(lines.length)
    expect(lines).toContain(`d-i passwd/user-password-crypted password ${answers.passwordHash}`)
    expect(lines).toContain('d-i partman-auto/disk string /dev/vda')
    expect(lines).toContain('tasksel tasksel/first multiselect standard, ssh-server')
    expect(lines.filter((line) => !/^(d-i|tasksel|popularity-contest) [a-z0-9/-]+(_[a-z]+)* ?/.test(line))).toEqual([])
  })

  test('and says so where a line is none', () => {
    expect(check('d-i only-a-name\n')).toMatchObject({ text: expect.stringContaining('error') })
  })
})

test('Anaconda’s lexer sees in each line of the kickstart file the words that were meant', () => {
  const text = succeed(buildKickstart(answers))
  const split =
    'import json,shlex,sys; print(json.dumps([shlex.split(line, comments=True) for line in json.load(sys.stdin)]))'
  const lines = runPython(split, JSON.stringify(text.trimEnd().split('\n')))
  expect(lines).toEqual([
    ['text'],
    ['lang', 'fr_CH.UTF-8'],
    ['keyboard', '--xlayouts=ch (fr)'],
    ['timezone', 'Europe/Zurich', '--utc'],
    ['network', '--bootproto=dhcp', '--device=link', '--activate', '--hostname=ml-box'],
    ['rootpw', '--lock'],
    ['user', '--name=anna', '--groups=wheel', '--iscrypted', `--password=${answers.passwordHash}`],
    ['ignoredisk', '--only-use=vda'],
    ['zerombr'],
    ['clearpart', '--all', '--initlabel', '--drives=vda'],
    ['autopart', '--nohome'],
    ['firstboot', '--disable'],
    ['services', '--enabled=qemu-guest-agent'],
    ['reboot', '--eject'],
    [],
    ['%packages', '--ignoremissing'],
    ['@core'],
    ['qemu-guest-agent'],
    ['%end'],
  ])
})

describe('an answer that would be more than an answer is refused by every builder, naming its field', () => {
  const builders = { buildCloudInit, buildAutoinstall, buildPreseed, buildKickstart }
  const bad: readonly (readonly [Partial<typeof answers>, string])[] = [
    [{ userName: 'root' }, 'userName'],
    [{ userName: 'Anna' }, 'userName'],
    [{ userName: 'anna\nd-i preseed/late_command string id' }, 'userName'],
    [{ userName: "anna' --plaintext" }, 'userName'],
    [{ hostName: 'box"\nruncmd: [id]' }, 'hostName'],
    [{ hostName: 'box$(id)' }, 'hostName'],
    [{ hostName: 'a\\' }, 'hostName'],
    [{ locale: 'de-DE\n%post' }, 'locale'],
    [{ timeZone: 'Europe/Berlin --nontp' }, 'timeZone'],
    [{ timeZone: "Europe/'; id" }, 'timeZone'],
    [{ passwordHash: 'plain' }, 'passwordHash'],
    [{ passwordHash: `${answers.passwordHash}\n%post` }, 'passwordHash'],
  ]
  test.each(Object.entries(builders))('%s', (_name, build) => {
    expect(bad.map(([changes]) => build({ ...answers, ...changes }))).toEqual(
      bad.map(([, field]) => ({ ok: false, failure: { code: 'answer-invalid', field, problem: expect.any(String) } })),
    )
  })

  test('cloud-init’s own two as well', () => {
    expect(buildCloudInit({ ...answers, macAddress: '52:54:00' })).toMatchObject({ failure: { field: 'macAddress' } })
    expect(buildCloudInit({ ...answers, instanceId: 'a: b' })).toMatchObject({ failure: { field: 'instanceId' } })
  })
})

/** Values of every kind made of what means something to YAML, the same ones in every run. */
function randomValues(count: number): YamlValue[] {
  const pieces = [
    '"',
    "'",
    '\\',
    '\n',
    '\r',
    '\t',
    '\0',
    '\u0085',
    '\u2028',
    '\ufeff',
    ': ',
    ' #',
    '- ',
    '&a',
    '*a',
    '!!int ',
    '%',
    '@',
    '`',
    '|',
    '>',
    '{{',
    '}}',
    '[',
    ',',
    '~',
    'yes',
    '0x1',
    '1e3',
    '2001-01-01',
    'ß',
    '漢',
    '😀',
    ' ',
    '',
  ]
  let state = 7
  const next = (below: number) => {
    state = (state * 48_271) % 0x7fffffff
    return state % below
  }
  const text = () => Array.from({ length: next(6) }, () => pieces[next(pieces.length)] ?? '').join('')
  const value = (depth: number): YamlValue => {
    const kind = next(depth > 2 ? 3 : 6)
    if (kind < 2) return text()
    if (kind === 2) return next(2) === 0 ? next(1_000) : next(2) === 0
    if (kind < 5) return Array.from({ length: next(4) }, () => value(depth + 1))
    return Object.fromEntries(Array.from({ length: next(4) }, (_, index) => [`key-${index}`, value(depth + 1)]))
  }
  return Array.from({ length: count }, () => value(0))
}
