// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hashPassword } from '../../../src-main/media/hash-password.ts'

test('a hash is that of the specification', () => {
  // https://www.akkadia.org/drepper/SHA-crypt.txt, “Test vectors”
  expect(hashPassword('Hello world!', 'saltstring')).toBe(
    '$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1',
  )
})

test('the salt is another one each time', () => {
  const [left, right] = [hashPassword('same'), hashPassword('same')]
  expect(left).toMatch(/^\$6\$[./0-9A-Za-z]{16}\$[./0-9A-Za-z]{86}$/)
  expect(left).not.toBe(right)
})

const hasOpenSsl = fs.existsSync('/usr/bin/openssl')

describe.skipIf(!hasOpenSsl)(`openssl${hasOpenSsl ? '' : ' (skipped: it is not installed)'}`, () => {
  const passwords = [
    '',
    'a',
    'correct horse battery staple',
    'ß€😀 “quoted”',
    'x'.repeat(63),
    'x'.repeat(64),
    'y'.repeat(65),
    'z'.repeat(127),
  ]
  test.each(passwords.filter((password) => password !== ''))('agrees on %j', (password) => {
    const salt = 'Th.ro/ughway'
    const { stdout } = spawnSync('openssl', ['passwd', '-6', '-salt', salt, '-stdin'], {
      input: `${password}\n`,
      encoding: 'utf8',
    })
    expect(hashPassword(password, salt)).toBe(stdout.trim())
  })
})
