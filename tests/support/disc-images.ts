// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { findImageTool } from '../../src-main/media/run-image-tool.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

/** Why discs cannot be made here, or null. */
export const discGap =
  findImageTool('xorriso') === null || findImageTool('genisoimage') === null
    ? 'xorriso or genisoimage is not installed'
    : null

/** Files of a disc by path: their content, or null for an empty folder. */
export type DiscFiles = Readonly<Record<string, string | Uint8Array | null>>

export interface DiscOptions {
  /** `udf`: as Windows discs are; `rock-ridge`: as Linux discs are. */
  readonly format: 'udf' | 'rock-ridge' | 'joliet' | 'plain'
  readonly label: string
}

/** A disc image with these files, made by the programs that real discs are made with. */
export function makeDisc(files: DiscFiles, { format, label }: DiscOptions): string {
  const folder = makeTemporaryFolder()
  const tree = path.join(folder, 'tree')
  fs.mkdirSync(tree)
  for (const [name, content] of Object.entries(files)) {
    const target = path.join(tree, name)
    fs.mkdirSync(content === null ? target : path.dirname(target), { recursive: true })
    if (content !== null) fs.writeFileSync(target, content)
  }
  const image = path.join(folder, 'disc.iso')
  const shape = { udf: ['-udf', '-J'], 'rock-ridge': ['-r', '-J', '-joliet-long'], joliet: ['-J'], plain: [] }[format]
  const [program, first]: [string, string[]] = format === 'udf' ? ['genisoimage', []] : ['xorriso', ['-as', 'mkisofs']]
  const args = [...first, '-quiet', ...shape, '-V', label, '-o', image, tree]
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return image
}

/** An edition for `makeWim`. */
export interface Edition {
  readonly name: string
  readonly build: number
  readonly architecture?: number
  readonly installationType?: string
  readonly languages?: readonly string[]
}

/** The head of a Windows image file, with metadata in the shape of a real one and nothing else in it. */
export function makeWim(editions: readonly Edition[]): Buffer {
  const images = editions.map((edition, index) => {
    const languages = edition.languages ?? ['en-US']
    return [
      `<IMAGE INDEX="${index + 1}"><DIRCOUNT>24000</DIRCOUNT><TOTALBYTES>15000000000</TOTALBYTES>`,
      `<WINDOWS><ARCH>${edition.architecture ?? 9}</ARCH><PRODUCTNAME>Microsoft® Windows® Operating System</PRODUCTNAME>`,
      `<EDITIONID>Core</EDITIONID><INSTALLATIONTYPE>${edition.installationType ?? 'Client'}</INSTALLATIONTYPE>`,
      `<LANGUAGES>${languages.map((language) => `<LANGUAGE>${language}</LANGUAGE>`).join('')}<DEFAULT>${languages[0]}</DEFAULT></LANGUAGES>`,
      `<VERSION><MAJOR>10</MAJOR><MINOR>0</MINOR><BUILD>${edition.build}</BUILD><SPBUILD>1</SPBUILD></VERSION></WINDOWS>`,
      `<NAME>${edition.name}</NAME><DESCRIPTION>${edition.name}</DESCRIPTION><DISPLAYNAME>${edition.name}</DISPLAYNAME></IMAGE>`,
    ].join('')
  })
  return makeWimOf(`<WIM><TOTALBYTES>5000000000</TOTALBYTES>${images.join('')}</WIM>`)
}

/** The head of a Windows image file with this metadata. */
export function makeWimOf(metadata: string): Buffer {
  const xml = Buffer.from(`\ufeff${metadata}`, 'utf16le')
  const header = Buffer.alloc(208)
  header.write('MSWIM\0\0\0', 'latin1')
  header.writeUInt32LE(208, 8)
  header.writeUInt32LE(0x10d00, 12)
  header.writeUInt16LE(1, 40)
  header.writeUInt16LE(1, 42)
  header.writeUInt32LE(metadata.split('<IMAGE ').length - 1, 44)
  // The metadata stands after what would be the files.
  const padding = Buffer.alloc(5_000, 0x5a)
  header.writeBigUInt64LE(BigInt(xml.length) | (2n << 56n), 72)
  header.writeBigUInt64LE(BigInt(208 + padding.length), 80)
  header.writeBigUInt64LE(BigInt(xml.length), 88)
  return Buffer.concat([header, padding, xml])
}
