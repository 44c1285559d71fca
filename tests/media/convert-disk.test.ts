// SPDX-License-Identifier: MIT
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { convertDisk } from '../../src-main/media/convert/convert-disk.ts'
import { inspectDisk } from '../../src-main/media/convert/inspect-disk.ts'
import { findImageTool } from '../../src-main/media/run-image-tool.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

const gap = findImageTool('qemu-img') === null ? 'qemu-img is not installed' : null

function qemuImg(...args: string[]): void {
  const { status, stderr } = spawnSync('qemu-img', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** A disk of this size with a partition table, some data and much nothing. */
function makeRaw(folder: string, sizeMiB = 16): string {
  const file = path.join(folder, 'source.raw')
  fs.writeFileSync(file, '')
  fs.truncateSync(file, sizeMiB * 1024 * 1024)
  spawnSync('sfdisk', ['-q', file], { input: 'label: gpt\n,4M\n' })
  const handle = fs.openSync(file, 'r+')
  fs.writeSync(handle, randomBytes(1024 * 1024), 0, 1024 * 1024, 3 * 1024 * 1024)
  fs.closeSync(handle)
  return file
}

function makeDisk(folder: string, format: string, options: readonly string[] = []): string {
  const file = path.join(folder, `disk.${format}`)
  qemuImg('convert', '-f', 'raw', '-O', format, ...options, makeRaw(folder), file)
  return file
}

const content = (file: string, format: string) =>
  spawnSync('qemu-img', ['compare', '-f', 'raw', '-F', format, path.join(path.dirname(file), 'source.raw'), file])
    .status

/** What stands in a folder besides what the test put there. */
const names = (folder: string) => fs.readdirSync(folder).sort()

describe.skipIf(gap !== null)(`disk images by qemu-img${gap === null ? '' : ` (skipped: ${gap})`}`, () => {
  test.each([
    ['vmdk', []],
    ['vmdk', ['-o', 'subformat=streamOptimized']],
    ['vmdk', ['-o', 'subformat=twoGbMaxExtentSparse']],
    ['vmdk', ['-o', 'subformat=monolithicFlat']],
    ['vhdx', []],
    ['vpc', []],
    ['vpc', ['-o', 'subformat=fixed']],
    ['vdi', []],
    ['qcow2', []],
    ['qcow2', ['-c', '-o', 'compat=0.10']],
    ['raw', []],
  ])('%s %j becomes qcow2 and raw with the same content, and its progress is told', async (format, options) => {
    const folder = makeTemporaryFolder()
    const from = makeDisk(folder, format, options)
    for (const target of ['qcow2', 'raw'] as const) {
      const to = path.join(folder, `new.${target}`)
      const told: number[] = []
      const made = await convertDisk({ from, to, format: target, onProgress: (fraction) => told.push(fraction) })
      expect(made).toMatchObject({ ok: true, value: { virtualSizeBytes: expect.any(Number) } })
      expect(content(to, target)).toBe(0)
      expect(told.at(-1)).toBe(1)
      expect(told).toEqual([...told].sort((left, right) => left - right))
      expect(fs.statSync(to).mode & 0o777).toBe(0o600)
    }
    expect(names(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('what stands at the target is left alone, and a folder that cannot be written is named', async () => {
    const folder = makeTemporaryFolder()
    const from = makeDisk(folder, 'qcow2')
    const to = path.join(folder, 'kept')
    fs.writeFileSync(to, 'mine')
    expect(await convertDisk({ from, to, format: 'raw' })).toEqual({
      ok: false,
      failure: { code: 'target-exists', path: to },
    })
    expect(fs.readFileSync(to, 'utf8')).toBe('mine')
    fs.symlinkSync('nowhere', path.join(folder, 'link'))
    expect(await convertDisk({ from, to: path.join(folder, 'link'), format: 'raw' })).toMatchObject({
      failure: { code: 'target-exists' },
    })
    expect(await convertDisk({ from, to: '/proc/none/new', format: 'raw' })).toMatchObject({
      failure: { code: 'target-unwritable' },
    })
    expect(names(folder)).toEqual(['disk.qcow2', 'kept', 'link', 'source.raw'])
  })

  test('a conversion that is cancelled leaves nothing', async () => {
    const folder = makeTemporaryFolder()
    const from = path.join(folder, 'big.raw')
    fs.copyFileSync(makeRaw(folder, 200), from)
    const filled = fs.openSync(from, 'r+')
    const piece = randomBytes(1 << 20)
    for (let mebibyte = 8; mebibyte < 190; mebibyte += 1) fs.writeSync(filled, piece, 0, 1 << 20, mebibyte << 20)
    fs.closeSync(filled)
    const before = names(folder)
    const stop = new AbortController()
    const made = await convertDisk({
      from,
      to: path.join(folder, 'new.qcow2'),
      format: 'qcow2',
      signal: stop.signal,
      onProgress: (fraction) => fraction > 0.02 && stop.abort(),
    })
    expect(made).toEqual({ ok: false, failure: { code: 'task-cancelled' } })
    expect(names(folder)).toEqual(before)
    const early = AbortSignal.abort()
    expect(await convertDisk({ from, to: path.join(folder, 'n'), format: 'raw', signal: early })).toMatchObject({
      failure: { code: 'task-cancelled' },
    })
    expect(names(folder)).toEqual(before)
  })

  test('an image that a guest writes to is not read', async () => {
    const folder = makeTemporaryFolder()
    const from = makeDisk(folder, 'qcow2')
    // qemu-io holds the same lock as a guest's QEMU.
    const holder = spawn('qemu-io', ['-f', 'qcow2', from], { stdio: ['pipe', 'pipe', 'ignore'] })
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    try {
      expect(await inspectDisk(from)).toEqual({ ok: false, failure: { code: 'image-in-use', path: from } })
    } finally {
      holder.stdin.end()
      await new Promise((resolve) => holder.once('close', resolve))
    }
    expect(await inspectDisk(from)).toMatchObject({ ok: true })
  })

  test('what does not fit is refused before it is begun', async () => {
    const folder = makeTemporaryFolder()
    const from = path.join(folder, 'huge.qcow2')
    qemuImg('create', '-q', '-f', 'qcow2', from, '60T')
    const made = await convertDisk({ from, to: path.join(folder, 'new.raw'), format: 'raw' })
    expect(made).toMatchObject({ ok: false, failure: { code: 'space-missing', neededBytes: 60 * 1024 ** 4 } })
    expect(names(folder)).toEqual(['huge.qcow2'])
  })
})

describe.skipIf(gap !== null)(`images made to have other files read${gap === null ? '' : ` (skipped: ${gap})`}`, () => {
  const secret = '/etc/passwd'

  /** Images by what is wrong with them. */
  const attacks: Readonly<Record<string, (folder: string) => string>> = {
    'a qcow2 with a backing file': (folder) => {
      const file = path.join(folder, 'a.qcow2')
      qemuImg('create', '-q', '-f', 'qcow2', '-F', 'raw', '-b', secret, file)
      return file
    },
    'a qcow2 of version 2 with a backing file': (folder) => {
      const file = path.join(folder, 'a.qcow2')
      qemuImg('create', '-q', '-f', 'qcow2', '-o', 'compat=0.10', '-F', 'raw', '-b', secret, file)
      return file
    },
    'a qcow2 with a backing file over the network': (folder) => {
      const file = path.join(folder, 'a.qcow2')
      qemuImg('create', '-q', '-u', '-f', 'qcow2', '-F', 'raw', '-b', 'nbd://127.0.0.1/x', file, '1M')
      return file
    },
    'a qcow2 whose data is elsewhere': (folder) => {
      const file = path.join(folder, 'a.qcow2')
      const data = path.join(folder, 'data.raw')
      qemuImg('create', '-q', '-f', 'qcow2', '-o', `data_file=${data},data_file_raw=on`, file, '1M')
      return file
    },
    'a VMDK that lists a file by its path': (folder) => describeVmdk(folder, `RW 8 FLAT "${secret}" 0`),
    'a VMDK that lists a file above it': (folder) => describeVmdk(folder, 'RW 8 FLAT "../../etc/passwd" 0'),
    'a VMDK that lists a server': (folder) => describeVmdk(folder, 'RW 8 FLAT "nbd:127.0.0.1:1" 0'),
    'a VMDK that lists a link': (folder) => {
      fs.symlinkSync(secret, path.join(folder, 'piece.vmdk'))
      return describeVmdk(folder, 'RW 8 FLAT "piece.vmdk" 0')
    },
    'a VMDK with a parent': (folder) => describeVmdk(folder, 'parentFileNameHint="/etc/passwd"\nRW 8 ZERO', '12345678'),
    'a VMDK that lists a VMDK that lists': (folder) => {
      fs.writeFileSync(path.join(folder, 'piece.vmdk'), emptySparse(`RW 8 FLAT "${secret}" 0`))
      return describeVmdk(folder, 'RW 8 SPARSE "piece.vmdk"')
    },
    'a sparse VMDK without a disk of its own': (folder) => {
      const file = path.join(folder, 'a.vmdk')
      fs.writeFileSync(file, emptySparse(`RW 8 FLAT "${secret}" 0`))
      return file
    },
  }

  function descriptor(extents: string, parent = 'ffffffff'): string {
    return `# Disk DescriptorFile\nversion=1\nCID=fffffffe\nparentCID=${parent}\ncreateType="monolithicFlat"\n${extents}\n`.padEnd(
      600,
      '\n',
    )
  }

  function describeVmdk(folder: string, extents: string, parent?: string): string {
    const file = path.join(folder, 'a.vmdk')
    fs.writeFileSync(file, descriptor(extents, parent))
    return file
  }

  /** The header of a sparse VMDK with no capacity, for which QEMU reads the description in it. */
  function emptySparse(extents: string): Buffer {
    const header = Buffer.alloc(512)
    header.write('KDMV', 'latin1')
    header.writeUInt32LE(1, 4)
    header.writeBigUInt64LE(1n, 28)
    header.writeBigUInt64LE(2n, 36)
    return Buffer.concat([header, Buffer.from(descriptor(extents).padEnd(1024, '\0'), 'latin1')])
  }

  test.each(Object.keys(attacks))('%s', async (name) => {
    const folder = makeTemporaryFolder()
    const from = attacks[name]?.(folder) ?? ''
    expect(await inspectDisk(from)).toMatchObject({
      ok: false,
      failure: { code: 'image-refers-elsewhere', path: from },
    })
    const before = names(folder)
    expect(await convertDisk({ from, to: path.join(folder, 'stolen'), format: 'raw' })).toMatchObject({ ok: false })
    expect(names(folder)).toEqual(before)
  })

  test('a raw disk in which a guest wrote the head of a qcow2 is never guessed at', async () => {
    const folder = makeTemporaryFolder()
    const overlay = path.join(folder, 'overlay.qcow2')
    qemuImg('create', '-q', '-f', 'qcow2', '-F', 'raw', '-b', secret, overlay)
    const disk = path.join(folder, 'guest.raw')
    fs.writeFileSync(disk, Buffer.concat([fs.readFileSync(overlay), Buffer.alloc(1_000_000)]))
    expect(await inspectDisk(disk)).toMatchObject({ ok: false, failure: { code: 'image-refers-elsewhere' } })
  })

  test('an encrypted image, a disc, a page and a folder are named for what they are', async () => {
    const folder = makeTemporaryFolder()
    const encrypted = path.join(folder, 'e.qcow2')
    qemuImg('create', '-q', '-f', 'qcow2', encrypted, '1M')
    const head = fs.readFileSync(encrypted)
    // The method: 2 is LUKS.
    head.writeUInt32BE(2, 32)
    fs.writeFileSync(encrypted, head)
    fs.writeFileSync(path.join(folder, 'page.vmdk'), '<!doctype html><title>Sign in</title>')
    const found = await Promise.all(
      ['e.qcow2', 'page.vmdk', '.', 'missing'].map((name) => inspectDisk(path.join(folder, name))),
    )
    expect(found.map((result) => (result.ok ? null : result.failure))).toEqual([
      { code: 'image-unreadable', path: encrypted, detail: 'it is encrypted' },
      { code: 'image-unreadable', path: path.join(folder, 'page.vmdk'), detail: 'it is a web page: “Sign in”' },
      { code: 'image-unreadable', path: folder, detail: 'it is not a file' },
      { code: 'image-unreadable', path: path.join(folder, 'missing'), detail: 'ENOENT' },
    ])
  })
})
