// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseWindowsImages } from '../../src-main/guest/install/parse-windows-images.ts'
import { parseVmdkDescriptor } from '../../src-main/media/convert/parse-vmdk-descriptor.ts'
import { findEntry } from '../../src-main/media/disc/find-entry.ts'
import type { ImageFile } from '../../src-main/media/disc/image-file.ts'
import { openDisc } from '../../src-main/media/disc/open-disc.ts'
import { parseDiscInfo } from '../../src-main/media/recognise/parse-disc-info.ts'
import { parseTreeInfo } from '../../src-main/media/recognise/parse-tree-info.ts'
import { recogniseImage } from '../../src-main/media/recognise/recognise-image.ts'
import { type DiscFiles, discGap, makeDisc, makeWim, makeWimOf } from '../support/disc-images.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

/** Numbers that are the same in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 0x7fffffff
    return state % below
  }
}

/** Values that tables, lengths and places are spoilt with. */
const spoiling = [0, 1, 0x7f, 0x80, 0xff]

/** A copy with some bytes changed, most of them where descriptors and folders are. */
function spoil(image: Buffer, next: (below: number) => number): Buffer {
  const copy = Buffer.from(image)
  const used = Array.from({ length: Math.ceil(copy.length / 2048) }, (_, sector) => sector).filter(
    (sector) => !copy.subarray(sector * 2048, (sector + 1) * 2048).every((byte) => byte === 0),
  )
  for (let change = 1 + next(12); change > 0; change -= 1) {
    const at = (used[next(used.length)] ?? 0) * 2048 + next(next(3) === 0 ? 2048 : 320)
    const width = 1 + next(4)
    for (let byte = 0; byte < width && at + byte < copy.length; byte += 1)
      copy[at + byte] = next(2) === 0 ? (spoiling[next(spoiling.length)] ?? 0) : next(256)
  }
  return next(8) === 0 ? copy.subarray(0, next(copy.length)) : copy
}

const windowsFiles: DiscFiles = {
  'sources/install.wim': makeWim([{ name: 'Windows 11 Pro', build: 26_100 }]),
  'sources/boot.wim': 'x',
  'sources/idwbinfo.txt': 'BuildArch=amd64\n',
  bootmgr: 'x',
}
const linuxFiles: DiscFiles = {
  '.disk/info': 'Debian GNU/Linux 12.5.0 "Bookworm" - Official amd64 NETINST',
  [`install.amd/${'long-name-'.repeat(20)}`]: '',
  'install.amd/initrd.gz': 'x',
  '.treeinfo': '[general]\nfamily = Fedora\n',
}

/** Rounds for each kind of disc; more of them with `THROUGHWAY_FUZZ_ROUNDS`. */
const rounds = Number(process.env['THROUGHWAY_FUZZ_ROUNDS'] ?? 400)

describe.skipIf(discGap !== null)(`spoilt discs${discGap === null ? '' : ` (skipped: ${discGap})`}`, () => {
  test.each([
    ['udf', windowsFiles],
    ['rock-ridge', linuxFiles],
    ['joliet', linuxFiles],
  ] as const)('%s: whatever is changed, there is an answer, and it says what it may', async (format, files) => {
    const image = fs.readFileSync(makeDisc(files, { format, label: 'SPOILT' }))
    const file = path.join(makeTemporaryFolder(), 'image.iso')
    const next = randomNumbers(format.length)
    const kinds = new Map<string, number>()
    for (let round = 0; round < rounds; round += 1) {
      fs.writeFileSync(file, spoil(image, next))
      const { content } = await recogniseImage(file)
      kinds.set(content.kind, (kinds.get(content.kind) ?? 0) + 1)
    }
    // The changes reach what is read: not all of them leave the disc what it was.
    expect([...kinds.keys()]).toContain('not-an-image')
    expect(kinds.size).toBeGreaterThan(1)
    expect([...kinds.values()].reduce((sum, count) => sum + count, 0)).toBe(rounds)
  })

  test('a folder that holds itself is walked no further than the path that is asked for', async () => {
    const image = fs.readFileSync(makeDisc({ 'loop/file': 'x' }, { format: 'plain', label: 'LOOP' }))
    const root = image.readUInt32LE(16 * 2048 + 156 + 2)
    // The record of the folder is made to lead to the root.
    const at = image.indexOf('LOOP', root * 2048) - 33
    image.writeUInt32LE(root, at + 2)
    const volumes = await openDisc(memoryFile(image))
    expect(await findEntry(volumes[0] ?? expect.fail('no volume'), 'loop/loop/loop/loop/file')).toBeNull()
    expect(await findEntry(volumes[0] ?? expect.fail('no volume'), 'loop/loop/loop/loop')).toMatchObject({
      isFolder: true,
    })
  })

  test('a folder that claims to be larger than the disc costs no more than what may be spent', async () => {
    const image = fs.readFileSync(makeDisc(linuxFiles, { format: 'rock-ridge', label: 'HUGE' }))
    image.writeUInt32LE(0xfffff800, 16 * 2048 + 156 + 10)
    let read = 0
    const file = memoryFile(image, (length) => {
      read += length
    })
    for (const volume of await openDisc(file)) await volume.list(volume.root)
    expect(read).toBeLessThan(4 * 1024 * 1024)
  })
})

test('an image that has millions of sectors to read comes to an end', async () => {
  // Descriptors of ISO 9660 without end, in a sparse file.
  const file = path.join(makeTemporaryFolder(), 'image.iso')
  const handle = fs.openSync(file, 'w')
  const descriptor = Buffer.alloc(2048)
  descriptor.write('\x02CD001\x01', 'latin1')
  for (let sector = 16; sector < 4_000; sector += 1) fs.writeSync(handle, descriptor, 0, 2048, sector * 2048)
  fs.ftruncateSync(handle, 5_000_000_000)
  fs.closeSync(handle)
  expect((await recogniseImage(file)).content).toEqual({
    kind: 'not-an-image',
    reason: 'not-iso',
    detail: 'it has no file system of a disc',
  })
})

describe('metadata of Windows image files from anywhere', () => {
  const real = makeWim([{ name: 'Windows 11 Pro', build: 26_100 }])
    .subarray(5_208)
    .toString('utf16le')
    .slice(1)

  test('is read when it is real, so that the others are refused for what they are', () => {
    expect(parseWindowsImages(real)).toMatchObject([{ name: 'Windows 11 Pro', build: '26100' }])
  })

  test.each([
    ['entities', `<!DOCTYPE WIM [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${real.replace('Windows 11 Pro', '&b;')}`],
    [
      'a file as an entity',
      `<!DOCTYPE WIM [<!ENTITY a SYSTEM "file:///etc/passwd">]>${real.replace('Windows 11 Pro', '&a;')}`,
    ],
    ['tags without end', '<a>'.repeat(100_000)],
    ['no XML', 'MSWIM'.repeat(100)],
    ['nothing', ''],
  ])('%s', (_name, metadata) => {
    expect(parseWindowsImages(metadata)).toEqual([])
  })

  test('nesting without end, in a name as well', () => {
    const deep = `${'<a>'.repeat(18_000)}${'</a>'.repeat(18_000)}`
    expect(parseWindowsImages(deep)).toEqual([])
    expect(parseWindowsImages(`<WIM><IMAGE INDEX="1"><NAME>${deep}</NAME></IMAGE></WIM>`)).toMatchObject([
      { index: 1, name: '1' },
    ])
  })

  test('spoilt, it gives editions or none', () => {
    const next = randomNumbers(3)
    for (let round = 0; round < 2_000; round += 1) {
      const letters = [...real]
      for (let change = 1 + next(8); change > 0; change -= 1)
        letters[next(letters.length)] = ['<', '>', '&', '"', '/', '\0', ']]>', '', 'x'][next(9)] ?? ''
      for (const { index, name, languages } of parseWindowsImages(letters.join(''))) {
        expect(index).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(128)
        expect(languages.every((language) => /^[\w-]{2,20}$/.test(language))).toBe(true)
      }
    }
  })

  test.skipIf(discGap !== null)('a header that leads out of the file gives no editions', async () => {
    for (const [place, value] of [
      [72, 0xff_ffff_ffffn],
      [80, 0xffff_ffff_ffffn],
      [80, 1n << 62n],
    ] as const) {
      const wim = makeWimOf('<WIM/>')
      wim.writeBigUInt64LE(value, place)
      const image = makeDisc({ 'sources/install.wim': wim }, { format: 'udf', label: 'W' })
      expect((await recogniseImage(image)).content).toMatchObject({ kind: 'windows', version: 'other', editions: [] })
    }
  })
})

test('texts of discs are read in time that their length bounds, whatever they are', () => {
  const hostile = [
    'a'.repeat(60_000),
    ' '.repeat(60_000),
    '[x]\n'.repeat(15_000),
    'a b '.repeat(15_000),
    '=\n'.repeat(30_000),
    '"'.repeat(60_000),
    'RW 1 FLAT "'.repeat(5_000),
  ]
  for (const text of hostile) {
    parseDiscInfo(text)
    parseTreeInfo(text)
    parseVmdkDescriptor(text)
  }
  expect(parseTreeInfo('[release]\nname = X\nversion = 1')).toEqual({ family: 'X', version: '1' })
})

/** An image in memory that tells what is read of it. */
function memoryFile(image: Buffer, onRead: (length: number) => void = () => {}): ImageFile {
  return {
    sizeBytes: image.length,
    read(offset, length) {
      onRead(length)
      const isInside = Number.isSafeInteger(offset) && offset >= 0 && offset + length <= image.length
      return Promise.resolve(isInside ? Buffer.from(image.subarray(offset, offset + length)) : null)
    },
    close: () => Promise.resolve(),
  }
}
