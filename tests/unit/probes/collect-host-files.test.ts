// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { collectHostFiles } from '../../../src-main/probes/collect-host-files.ts'
import { layOutHost } from '../../support/temporary-host.ts'

const reader = () =>
  layOutHost(
    {
      '/etc/passwd': '',
      '/usr': { folder: true },
      '/etc/text': '\ufeffZürich\r\n',
      '/etc/latin1': new Uint8Array([0x5a, 0xfc, 0x0a]),
      '/etc/closed/file': 'secret',
      '/etc/folder/b': '',
      '/etc/folder/a': '',
    },
    ['/etc/closed'],
  )

test('text is given back byte for byte, and what is not text is not guessed', () => {
  const files = collectHostFiles(reader())
  expect(
    ['/etc/text', '/etc/latin1', '/etc/none', '/etc/closed/file', '/etc/folder'].map((path) => files.read(path)),
  ).toEqual([
    { state: 'text', text: '\ufeffZürich\r\n' },
    { state: 'unreadable', reason: 'it is not text in UTF-8', needsHelper: false },
    { state: 'absent' },
    { state: 'unreadable', reason: 'only root can read it', needsHelper: true },
    { state: 'unreadable', reason: expect.stringContaining('EISDIR'), needsHelper: false },
  ])
})

test('folders are sorted, and closed ones are not empty', () => {
  const files = collectHostFiles(reader())
  expect(['/etc/folder', '/etc/none', '/etc/closed'].map((folder) => files.list(folder))).toEqual([
    { state: 'names', names: ['a', 'b'] },
    { state: 'absent' },
    { state: 'unreadable', reason: 'only root can read it', needsHelper: true },
  ])
})

test('each path is read once', () => {
  const host = reader()
  const asked: string[] = []
  const readBytes: typeof host.readBytes = (path) => {
    asked.push(path)
    return host.readBytes(path)
  }
  const files = collectHostFiles({ ...host, readBytes })
  files.read('/etc/text')
  files.read('/etc/text')
  expect(asked).toEqual(['/etc/text'])
})
