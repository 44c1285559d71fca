// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseCpuList } from '../../../../src-main/model/cpu-list.ts'
import { parseCpuinfo } from '../../../../src-main/probes/cpu/parse-cpuinfo.ts'
import { parseCacheSize } from '../../../../src-main/probes/cpu/read-l3-domains.ts'

test('an Intel CPU, with the words of `vmx flags` joined in once', () => {
  const text = `processor\t: 0
vendor_id\t: GenuineIntel
cpu family\t: 6
model\t\t: 183
model name\t: 13th Gen Intel(R) Core(TM) i7-13700K
stepping\t: 1
microcode\t: 0x12b
flags\t\t: fpu vme lm vmx ept
vmx flags\t: vnmi ept apicv posted_intr
address sizes\t: 46 bits physical, 48 bits virtual

processor\t: 1
model name\t: another one
`
  expect(parseCpuinfo(text)).toEqual({
    architecture: 'x86_64',
    vendor: 'intel',
    modelName: '13th Gen Intel(R) Core(TM) i7-13700K',
    signature: { family: 6, model: 183, stepping: 1 },
    microcode: '0x12b',
    flags: ['fpu', 'vme', 'lm', 'vmx', 'ept', 'vnmi', 'apicv', 'posted_intr'],
    hasVmxFlags: true,
    physicalAddressBits: 46,
  })
})

test.each([
  [
    'processor : 0\nBogoMIPS : 50.00\nFeatures : fp asimd\nCPU implementer : 0x41\nCPU architecture: 8\nCPU part : 0xd0c\n',
    { architecture: 'aarch64', vendor: 'arm', modelName: 'Arm part 0xd0c', flags: ['fp', 'asimd'], signature: null },
  ],
  [
    'processor : 0\nmodel name : ARMv7 Processor rev 4 (v7l)\nFeatures : half\nCPU implementer : 0x41\nCPU architecture: 7\n',
    { architecture: 'armv7l', vendor: 'arm', modelName: 'ARMv7 Processor rev 4 (v7l)' },
  ],
  [
    'processor : 0\nhart : 1\nisa : rv64imafdc\nmmu : sv39\n',
    { architecture: 'riscv64', vendor: 'other', flags: null },
  ],
  [
    'processor : 0\ncpu : POWER9, altivec supported\nclock : 2.1GHz\n',
    { architecture: 'ppc64le', modelName: 'POWER9, altivec supported' },
  ],
  [
    'vendor_id : HygonGenuine\ncpu family : 24\nmodel : 1\nflags : lm svm\n',
    { vendor: 'hygon', signature: { family: 24, model: 1, stepping: 0 } },
  ],
  ['processor : 0\nvendor_id :   Shanghai  \nflags : lm\n', { vendor: 'zhaoxin' }],
  ['processor : 0\nvendor_id : GenuineIntel\nflags : fpu pae vmx\n', { architecture: 'i686' }],
])('%j', (text, expected) => expect(parseCpuinfo(text)).toMatchObject(expected))

test('no CPU is no answer', () => expect([parseCpuinfo(''), parseCpuinfo('\n\n')]).toEqual([null, null]))

test.each([
  ['0-3,8,10-11\n', [0, 1, 2, 3, 8, 10, 11]],
  ['\n', []],
  ['5', [5]],
  ['0,0-1', [0, 1]],
  ['3-1', null],
  ['a', null],
  ['0-99999999', null],
])('CPU list %j', (text, cpus) => expect(parseCpuList(text)).toEqual(cpus))

test.each([
  ['32768K', 32768],
  ['96M', 98304],
  ['', null],
  ['12', null],
])('cache size %j', (text, size) => expect(parseCacheSize(text)).toBe(size))
