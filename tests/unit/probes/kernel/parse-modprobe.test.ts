// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseModprobe } from '../../../../src-main/probes/kernel/parse-modprobe.ts'

test('directives come back with their module, comments and continuation as modprobe takes them', () => {
  const text = [
    '# a comment that goes on \\',
    'options swallowed by=comment',
    'options vfio-pci ids=10de:2204,10de:1aef \\',
    '  disable_vga=1',
    '\tsoftdep nvidia\tpre: vfio-pci',
    'blacklist nouveau',
    'install nvidia /bin/false # not a comment here',
    'alias nouveau off',
    'remove kvm /sbin/rmmod kvm',
    'blacklist',
    'weakdep amdgpu vfio-pci',
    '  # indented, so no comment, and no directive either',
    '',
  ].join('\n')
  const source = '/etc/modprobe.d/vfio.conf'
  expect(parseModprobe(text, source)).toEqual([
    { kind: 'options', module: 'vfio_pci', rest: 'ids=10de:2204,10de:1aef   disable_vga=1', source },
    { kind: 'softdep', module: 'nvidia', rest: 'pre: vfio-pci', source },
    { kind: 'blacklist', module: 'nouveau', rest: '', source },
    { kind: 'install', module: 'nvidia', rest: '/bin/false # not a comment here', source },
    { kind: 'alias', module: 'nouveau', rest: 'off', source },
  ])
})
