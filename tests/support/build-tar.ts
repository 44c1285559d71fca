// SPDX-License-Identifier: MIT
import { gzipSync } from 'node:zlib'

/** One entry of a tar archive, byte for byte as given; nothing is checked, so lies can be told. */
export interface TarEntry {
  readonly name: string
  /** Type flag of ustar: `0` file, `1` hard link, `2` symbolic link, `5` directory, `x` pax header, and so on. */
  readonly flag?: string
  readonly link?: string
  readonly body?: string | Uint8Array
  /** Size that the header claims; the body's own where it is left out. */
  readonly size?: number
}

/** A tar archive of `entries`, with its end. */
export function buildTar(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.map(buildEntry), Buffer.alloc(1024)])
}

/** The same, compressed by gzip as captures are. */
export function buildTarGz(entries: readonly TarEntry[]): Buffer {
  return gzipSync(buildTar(entries))
}

/** The body of a pax header: `length key=value` lines, the length counting itself. */
export function buildPaxBody(records: Readonly<Record<string, string>>): string {
  return Object.entries(records)
    .map(([key, value]) => {
      const rest = Buffer.byteLength(` ${key}=${value}\n`)
      const digits = String(rest + String(rest).length).length
      return `${rest + digits} ${key}=${value}\n`
    })
    .join('')
}

function buildEntry({ name, flag = '0', link = '', body = '', size }: TarEntry): Buffer {
  const content = Buffer.from(body)
  const header = Buffer.alloc(512)
  header.write(name, 0, 100)
  header.write('0000644\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${(size ?? content.length).toString(8).padStart(11, '0')} `, 124)
  header.write('00000000000 ', 136)
  header.write('        ', 148)
  header.write(flag, 156)
  header.write(link, 157, 100)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)])
}
