// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { InstallImage } from '../../../../../src-main/model/machine-view.ts'
import {
  canAnswer,
  describeImage,
  isInstaller,
  systemOfImage,
} from '../../../../../src-renderer/screens/create/describe-image.ts'

const image = (content: InstallImage['content']): InstallImage => ({ path: '/a.iso', sizeBytes: 1, content })
const windows = {
  kind: 'windows',
  version: '11',
  build: '26200',
  editions: [{ index: 1, name: 'Home' }],
  architecture: 'x86_64',
  languages: ['de-DE'],
} as const

test.each([
  [windows, 'Windows 11', ['build 26200', 'one edition', 'x86_64', 'de-DE'], 'windows-11', true, true],
  [{ ...windows, version: '10' }, 'Windows 10', expect.anything(), 'windows-10', true, true],
  [{ ...windows, version: 'server', build: null }, 'Windows Server', expect.anything(), 'windows-11', true, true],
  [{ kind: 'linux', family: 'Debian', version: null, unattended: null }, 'Debian', [], 'linux', true, false],
  [
    { kind: 'linux', family: 'Ubuntu', version: '24.04', unattended: 'autoinstall' },
    'Ubuntu 24.04',
    ['can install by itself (autoinstall)'],
    'linux',
    true,
    true,
  ],
  [
    { kind: 'virtio-drivers', version: '0.1.285', systems: ['Windows 11'] },
    'VirtIO drivers 0.1.285',
    ['Windows 11'],
    null,
    false,
    false,
  ],
  [
    { kind: 'disk-image', format: 'qcow2', virtualSizeBytes: null },
    'Disk with a system on it',
    expect.arrayContaining(['qcow2']),
    null,
    false,
    false,
  ],
  [{ kind: 'other', label: 'GAMES' }, 'Disc “GAMES”', ['not recognised as an installer'], null, true, false],
  [
    { kind: 'not-an-image', reason: 'truncated', detail: '1 of 2 GB' },
    'Not a disc image',
    ['The image is cut off: the download did not end.', '1 of 2 GB'],
    null,
    false,
    false,
  ],
] as const)(
  '%j is called what it is, and used for what it can do',
  (content, title, facts, system, installs, answers) => {
    const shown = image(content as InstallImage['content'])
    expect(describeImage(shown)).toEqual({ title, facts })
    expect([systemOfImage(shown), isInstaller(shown), canAnswer(shown)]).toEqual([system, installs, answers])
  },
)
