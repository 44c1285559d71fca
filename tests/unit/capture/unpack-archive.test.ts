// SPDX-License-Identifier: MIT
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { captureLimits } from '../../../src-main/capture/capture-limits.ts'
import { unpackArchive } from '../../../src-main/capture/unpack-archive.ts'
import { buildPaxBody, buildTar, buildTarGz, type TarEntry } from '../../support/build-tar.ts'

// A second of work, on a machine that may be busy with much else.
const slow = 60_000

const harmless: TarEntry = { name: 'capture/proc/cmdline', body: 'quiet\n' }

async function refusalOf(archive: Uint8Array): Promise<string> {
  const unpacked = await unpackArchive(archive)
  return unpacked.ok ? `unpacked: ${[...unpacked.value.nodes.keys()].join(' ')}` : unpacked.failure.reason
}

test('takes off one top folder, whatever its name, but none of the host’s own', async () => {
  const content = [
    { name: 'proc/cmdline', body: 'quiet' },
    { name: 'sys/a', flag: '2', link: '../proc' },
  ]
  const shapes = ['', './', 'capture/', './capture/', 'somebody-else/'].map((top) =>
    buildTarGz(content.map((entry) => ({ ...entry, name: top + entry.name }))),
  )
  const trees = await Promise.all(shapes.map(unpackArchive))
  expect(trees.map((tree) => tree.ok && [...tree.value.nodes.keys()].sort())).toEqual(
    shapes.map(() => ['/proc', '/proc/cmdline', '/sys', '/sys/a']),
  )
  const single = await unpackArchive(buildTarGz([{ name: 'sys/kernel/x', body: '' }]))
  expect(single.ok && [...single.value.nodes.keys()]).toEqual(['/sys', '/sys/kernel', '/sys/kernel/x'])
})

test('reads long names of GNU and pax archives', async () => {
  const long = `capture/${'long/'.repeat(40)}name`
  const tree = await unpackArchive(
    buildTarGz([
      { name: '././@LongLink', flag: 'L', body: `${long}\0` },
      { name: 'cut', body: 'gnu' },
      { name: 'PaxHeader', flag: 'x', body: buildPaxBody({ path: `${long}-pax` }) },
      { name: 'cut', body: 'pax' },
    ]),
  )
  const path = long.slice('capture'.length)
  expect(tree.ok && [path, `${path}-pax`].map((name) => tree.value.readFile(name, String))).toEqual(['gnu', 'pax'])
})

test.each<[what: string, entries: readonly TarEntry[], refusal: string]>([
  ['an absolute path', [harmless, { name: '/etc/cron.d/x', body: 'x' }], 'unsafe-path'],
  ['.. at the start', [harmless, { name: '../x', body: 'x' }], 'unsafe-path'],
  ['.. in the middle', [harmless, { name: 'capture/../../x', body: 'x' }], 'unsafe-path'],
  ['.. at the end', [harmless, { name: 'capture/..', flag: '5' }], 'unsafe-path'],
  [
    'a NUL in a pax path',
    [
      { name: 'h', flag: 'x', body: buildPaxBody({ path: 'capture/a\0b' }) },
      { name: 'x', body: 'x' },
    ],
    'unsafe-path',
  ],
  [
    '.. in a pax path over a good name',
    [
      { name: 'h', flag: 'x', body: buildPaxBody({ path: '../../x' }) },
      { name: 'capture/x', body: 'x' },
    ],
    'unsafe-path',
  ],
  [
    '.. in a global pax header',
    [
      { name: 'h', flag: 'g', body: buildPaxBody({ path: '../x' }) },
      { name: 'h', flag: 'x', body: buildPaxBody({ mtime: '1' }) },
      { name: 'capture/x', body: 'x' },
    ],
    'unsafe-path',
  ],
  [
    '.. in a GNU long name',
    [
      { name: 'L', flag: 'L', body: '../x\0' },
      { name: 'capture/x', body: 'x' },
    ],
    'unsafe-path',
  ],
  [
    'a part longer than any name',
    [{ name: 'L', flag: 'L', body: `capture/${'a'.repeat(256)}\0` }, harmless],
    'unsafe-path',
  ],
  ['a path longer than any path', [{ name: 'L', flag: 'L', body: `${'a/'.repeat(2048)}\0` }, harmless], 'unsafe-path'],
  ['a hard link', [harmless, { name: 'capture/x', flag: '1', link: 'capture/proc/cmdline' }], 'unsafe-link'],
  ['an absolute link', [harmless, { name: 'capture/x', flag: '2', link: '/etc/passwd' }], 'unsafe-link'],
  ['a link above the root', [harmless, { name: 'capture/x', flag: '2', link: '../../x' }], 'unsafe-link'],
  ['a link down and further up', [harmless, { name: 'capture/x', flag: '2', link: 'a/../../../x' }], 'unsafe-link'],
  ['a link without a target', [harmless, { name: 'capture/x', flag: '2' }], 'unsafe-link'],
  [
    'a link that leads out through another',
    [
      { name: 'capture/a/b/top', flag: '2', link: '../..' },
      { name: 'capture/a/b/out', flag: '2', link: 'top/../../x' },
    ],
    'unsafe-link',
  ],
  [
    'a link out by a pax header over a good target',
    [
      { name: 'h', flag: 'x', body: buildPaxBody({ linkpath: '/etc' }) },
      { name: 'capture/x', flag: '2', link: 'proc' },
    ],
    'unsafe-link',
  ],
  [
    'a file through a link',
    [harmless, { name: 'capture/x', flag: '2', link: 'proc' }, { name: 'capture/x/y', body: 'x' }],
    'unsafe-entry',
  ],
  ['a file through a file', [harmless, { name: 'capture/proc/cmdline/x', body: 'x' }], 'unsafe-entry'],
  ['a file replaced by a link', [harmless, { name: 'capture/proc/cmdline', flag: '2', link: 'x' }], 'unsafe-entry'],
  ['a folder replaced by a link', [harmless, { name: 'capture/proc', flag: '2', link: 'x' }], 'unsafe-entry'],
  [
    'a link replaced by a file',
    [
      { name: 'capture/x', flag: '2', link: 'y' },
      { name: 'capture/x', body: '' },
    ],
    'unsafe-entry',
  ],
  ['a file twice', [harmless, { name: 'capture/./proc//cmdline', body: 'other' }], 'unsafe-entry'],
  [
    'a file as root',
    [
      { name: './', body: 'x', flag: '0' },
      { name: '.', flag: '2', link: 'x' },
    ],
    'unsafe-entry',
  ],
  ['a pipe', [harmless, { name: 'capture/x', flag: '6' }], 'unsafe-entry'],
  ['a character device', [harmless, { name: 'capture/x', flag: '3' }], 'unsafe-entry'],
  ['a block device', [harmless, { name: 'capture/x', flag: '4' }], 'unsafe-entry'],
  ['a sparse file', [harmless, { name: 'capture/x', flag: 'S' }], 'unsafe-entry'],
  ['a file larger than any', [harmless, { name: 'capture/x', size: captureLimits.fileBytes + 1 }], 'too-large'],
  [
    'a size by a pax header over a small one',
    [
      { name: 'h', flag: 'x', body: buildPaxBody({ size: '99999999999' }) },
      { name: 'capture/x', body: 'x' },
    ],
    'too-large',
  ],
  [
    'a size that is none',
    [
      { name: 'h', flag: 'x', body: buildPaxBody({ size: '-5' }) },
      { name: 'capture/x', body: 'x' },
    ],
    'not-an-archive',
  ],
  [
    'a sparse file of pax',
    [
      { name: 'h', flag: 'x', body: buildPaxBody({ 'GNU.sparse.major': '1' }) },
      { name: 'capture/x', body: 'x' },
    ],
    'unsafe-entry',
  ],
  ['a link with content', [harmless, { name: 'capture/x', flag: '2', link: 'proc', body: 'x' }], 'unsafe-entry'],
  ['a pax record longer than its header', [harmless, { name: 'h', flag: 'x', body: '99 path=x\n' }], 'damaged'],
  ['a pax record of negative length', [harmless, { name: 'h', flag: 'x', body: '-9 path=x\n' }], 'damaged'],
  [
    'a long header of megabytes',
    [harmless, { name: 'h', flag: 'g', body: Buffer.alloc(2 ** 20, '9 a=bcde\n') }],
    'damaged',
  ],
  ['more content than follows', [harmless, { name: 'capture/x', size: 100_000, body: 'x' }], 'damaged'],
])('refuses %s', async (_, entries, refusal) => {
  expect(await refusalOf(buildTarGz(entries))).toBe(refusal)
})

test('refuses what is no archive, and a damaged one', async () => {
  const archive = buildTarGz([{ name: 'capture/proc/cmdline', body: Buffer.alloc(200_000, 'abc') }])
  const header = buildTar([harmless])
  header[3] = 0
  const cases: readonly [Uint8Array, string][] = [
    [new Uint8Array(), 'not-an-archive'],
    [Buffer.from('PK\x03\x04'), 'not-an-archive'],
    [buildTar([harmless]), 'not-an-archive'],
    [Buffer.from([0x1f, 0x8b]), 'damaged'],
    [gzipSync('no tar'.repeat(200)), 'not-an-archive'],
    [gzipSync(''), 'not-an-archive'],
    [gzipSync(header), 'not-an-archive'],
    [archive.subarray(0, archive.length - 20), 'damaged'],
    [archive.subarray(0, archive.length - 4), 'damaged'],
    [Buffer.concat([archive.subarray(0, 60), Buffer.from('xxxxxxxx'), archive.subarray(68)]), 'damaged'],
  ]
  expect(await Promise.all(cases.map(([bytes]) => refusalOf(bytes)))).toEqual(cases.map(([, refusal]) => refusal))
})

test('stops inflating a bomb at the limit', { timeout: slow }, async () => {
  // gzip allows one member after the other: 4 GiB of zeros in 4 MiB. Inflated to its end it would take minutes.
  const zeros = gzipSync(Buffer.alloc(4 * 1024 * 1024))
  const bomb = Buffer.concat([gzipSync(buildTar([harmless])), ...Array.from({ length: 1024 }, () => zeros)])
  expect(bomb.length).toBeLessThan(captureLimits.archiveBytes / 10)
  expect(await refusalOf(bomb)).toBe('too-large')
})

test('takes one pass, however much pax headers say of all entries', { timeout: slow }, async () => {
  // Merged anew for each entry, these would take hours.
  const records = buildPaxBody(Object.fromEntries(Array.from({ length: 15_000 }, (_, index) => [`key${index}`, ''])))
  const entries = Array.from({ length: 20_000 }, (_, index) => [
    { name: 'h', flag: 'x', body: buildPaxBody({ mtime: '1' }) },
    { name: `capture/sys/${index}` },
  ]).flat()
  const unpacked = await unpackArchive(buildTarGz([{ name: 'h', flag: 'g', body: records }, ...entries]))
  expect(unpacked.ok && unpacked.value.nodes.size).toBe(20_001)
})

test('reads numbers in base 256, and refuses negative ones', async () => {
  const archives = [
    [0x80, 0, 1],
    [0x80, 0xff, 0],
    [0xff, 0xff, 0xfb],
  ].map(([sign = 0, high = 0, low = 0]) => {
    const tar = buildTar([{ name: 'capture/proc/cmdline', body: 'x' }])
    tar.fill(sign === 0xff ? 0xff : 0, 124, 136)
    tar.set([sign], 124)
    tar.set([high], 130)
    tar.set([low], 135)
    const sum = tar.subarray(0, 512).reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0)
    tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return gzipSync(tar)
  })
  expect(await Promise.all(archives.map(refusalOf))).toEqual([
    'unpacked: /proc /proc/cmdline',
    'too-large',
    'not-an-archive',
  ])
})

test('counts entries, and the folders that only paths imply', { timeout: slow }, async () => {
  const many = Array.from({ length: captureLimits.entries + 1 }, (_, index) => ({ name: `capture/sys/${index}` }))
  const deep = Array.from({ length: 60 }, (_, index) => [
    { name: 'L', flag: 'L', body: `capture/${index}/${'a/'.repeat(1000)}x\0` },
    { name: 'cut' },
  ]).flat()
  expect([await refusalOf(buildTarGz(many)), await refusalOf(buildTarGz(deep))]).toEqual([
    'too-many-entries',
    'too-many-entries',
  ])
})

test('gives up on links woven to keep it busy', { timeout: slow }, async () => {
  // Each link leads forty times through a path of a thousand parts.
  const winding = `${'d/../'.repeat(800)}l`
  const links = Array.from({ length: 3000 }, (_, index) => [
    { name: 'K', flag: 'K', body: `${winding}${index + 1}\0` },
    { name: `capture/l${index}`, flag: '2', link: 'x' },
  ]).flat()
  // And of these paths no part stands for anything.
  const idle = Array.from({ length: 3000 }, (_, index) => [
    { name: 'K', flag: 'K', body: `${'./'.repeat(2000)}l${index + 1}\0` },
    { name: `capture/l${index}`, flag: '2', link: 'x' },
  ]).flat()
  const folder = { name: 'capture/d', flag: '5' }
  expect([await refusalOf(buildTarGz([folder, ...links])), await refusalOf(buildTarGz(idle))]).toEqual([
    'unsafe-link',
    'unsafe-link',
  ])
})
