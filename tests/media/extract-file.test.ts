// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { buildInitrdOverlay } from '../../src-main/media/build-initrd-overlay.ts'
import { listPath } from '../../src-main/media/disc/disc.ts'
import { extractFile } from '../../src-main/media/extract-file.ts'
import { withImageDiscs } from '../../src-main/media/with-image-discs.ts'
import { ok } from '../../src-main/model/result.ts'
import { type DiscFiles, discGap, makeDisc } from '../support/disc-images.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

/** Every file of an image's first file system, with its size. */
async function walk(image: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  await withImageDiscs(image, async ([disc]) => {
    const visit = async (folder: string): Promise<void> => {
      for (const entry of disc === undefined ? [] : await listPath(disc, folder)) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`
        if (entry.isFolder) await visit(name)
        else found[name] = entry.sizeBytes
      }
    }
    await visit('')
    return ok(null)
  })
  return found
}

describe.skipIf(discGap !== null)(`what is on a disc${discGap === null ? '' : ` (skipped: ${discGap})`}`, () => {
  const long = `${'a-long-name-'.repeat(8)}.conf`
  const tree: DiscFiles = {
    'casper/vmlinuz': randomBytes(3_000_001),
    'casper/initrd': randomBytes(70_000),
    'empty.txt': '',
    'one/two/three/four/five.txt': 'deep',
    [`names/${long}`]: 'long',
    'names/Ümläute und Leerzeichen.txt': 'umlauts',
    'names/漢字.txt': 'kanji',
    ...Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`many/file-${index}.bin`, `${index}`])),
  }
  const sizes = Object.fromEntries(
    Object.entries(tree).map(([name, content]) => [name, Buffer.byteLength(content ?? '')]),
  )

  test.each(['rock-ridge', 'udf', 'joliet'] as const)('%s: every file, with its name and size', async (format) => {
    // Joliet cuts names at 64 characters, and genisoimage cuts those in UDF as well.
    const files =
      format !== 'rock-ridge' ? Object.fromEntries(Object.entries(tree).filter(([name]) => !name.includes(long))) : tree
    const image = makeDisc(files, { format, label: 'TREE' })
    expect(await walk(image)).toEqual(Object.fromEntries(Object.keys(files).map((name) => [name, sizes[name]])))
  })

  test.each(['rock-ridge', 'udf'] as const)(
    '%s: a file comes out byte for byte, whatever the case of its path',
    async (format) => {
      const image = makeDisc(tree, { format, label: 'TREE' })
      const target = path.join(makeTemporaryFolder(), 'vmlinuz')
      expect(await extractFile({ image, file: 'CASPER/vmlinuz', target })).toEqual({ ok: true, value: null })
      expect(fs.readFileSync(target).equals(tree['casper/vmlinuz'] as Buffer)).toBe(true)
      expect(fs.statSync(target).mode & 0o777).toBe(0o600)
    },
  )

  test('what is not there, is a folder, or is cut off, is told, and nothing is left', async () => {
    const image = makeDisc(tree, { format: 'rock-ridge', label: 'TREE' })
    const folder = makeTemporaryFolder()
    const target = path.join(folder, 'out')
    for (const file of ['casper/none', 'casper', '../etc/passwd', '', 'casper/vmlinuz/x'])
      expect(await extractFile({ image, file, target })).toMatchObject({ failure: { code: 'image-unreadable' } })
    expect(await extractFile({ image, file: 'casper/vmlinuz', target, signal: AbortSignal.abort() })).toEqual({
      ok: false,
      failure: { code: 'task-cancelled' },
    })
    fs.truncateSync(image, 2_000_000)
    expect(await extractFile({ image, file: 'casper/vmlinuz', target })).toMatchObject({
      failure: { code: 'image-unreadable' },
    })
    expect(fs.readdirSync(folder)).toEqual([])
  })

  test('an answered initramfs is the disc’s and the answers, as the kernel unpacks them', async () => {
    const original = spawnSync('sh', [
      '-c',
      'cd "$1" && echo original >init && echo init | cpio -o -H newc --quiet',
      'sh',
      makeTemporaryFolder(),
    ])
    const image = makeDisc({ 'install.amd/initrd.gz': gzipSync(original.stdout) }, { format: 'rock-ridge', label: 'D' })
    const target = path.join(makeTemporaryFolder(), 'initrd')
    const appended = buildInitrdOverlay([
      { path: 'preseed.cfg', text: 'd-i debian-installer/locale string de_DE.UTF-8\n' },
      { path: 'other', text: 'ß' },
    ])
    expect(await extractFile({ image, file: 'install.amd/initrd.gz', target, appended })).toMatchObject({ ok: true })
    const bytes = fs.readFileSync(target)
    const overlay = bytes.subarray(bytes.length - appended.length)
    // The kernel takes a further archive at a multiple of four bytes only (init/initramfs.c).
    expect((bytes.length - appended.length) % 4).toBe(0)
    const folder = makeTemporaryFolder()
    const unpacked = spawnSync('cpio', ['-i', '--quiet', '--no-absolute-filenames'], {
      cwd: folder,
      input: overlay,
      encoding: 'utf8',
    })
    expect(unpacked).toMatchObject({ status: 0, stderr: '' })
    expect(fs.readFileSync(path.join(folder, 'preseed.cfg'), 'utf8')).toContain('locale string de_DE.UTF-8')
    expect(fs.readFileSync(path.join(folder, 'other'), 'utf8')).toBe('ß')
    expect(fs.statSync(path.join(folder, 'preseed.cfg')).mode & 0o777).toBe(0o600)
  })
})
