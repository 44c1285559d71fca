// SPDX-License-Identifier: MIT
import type { InstallImage } from '../../model/machine-view.ts'
import type { ImageFile } from '../disc/image-file.ts'

type NotAnImage = Extract<InstallImage['content'], { kind: 'not-an-image' }>

/** Beginnings of files that people take for discs. */
const marks: readonly (readonly [mark: string, detail: string])[] = [
  ['\x1f\x8b', 'it is compressed (gzip): unpack it first'],
  ['\xfd7zXZ\0', 'it is compressed (xz): unpack it first'],
  ['BZh', 'it is compressed (bzip2): unpack it first'],
  ['\x28\xb5\x2f\xfd', 'it is compressed (zstd): unpack it first'],
  ['PK\x03\x04', 'it is a ZIP archive: unpack it first'],
  ['7z\xbc\xaf\x27\x1c', 'it is a 7-Zip archive: unpack it first'],
  ['Rar!', 'it is a RAR archive: unpack it first'],
  ['MSWIM\0\0\0', 'it is a Windows image (WIM or ESD) without its disc'],
  ['MZ', 'it is a Windows program'],
  ['\x7fELF', 'it is a Linux program'],
  ['%PDF', 'it is a PDF document'],
  ['d8:announce', 'it is a torrent: the file that it leads to is wanted'],
  ['d13:announce', 'it is a torrent: the file that it leads to is wanted'],
]

/** What a file is that has no file system of a disc: a page, an archive, a disc cut off before its descriptors. */
export function recogniseForeign(file: ImageFile, head: Buffer): NotAnImage {
  const text = head.toString('latin1', 0, 1024)
  if (/^(\xef\xbb\xbf)?\s*(<!--[\s\S]{0,800}?-->\s*)?(<\?xml[^>]*>\s*)?<(!doctype html|html|head|body)\b/i.test(text)) {
    return { kind: 'not-an-image', reason: 'html', detail: findTitle(head) ?? 'it is a web page' }
  }
  const mark = marks.find(([beginning]) => text.startsWith(beginning))
  if (mark !== undefined) return { kind: 'not-an-image', reason: 'not-iso', detail: mark[1] }
  // The first descriptor ends at 34 KiB: a file that stops before it may have been a disc.
  if (file.sizeBytes < 17 * 2048) {
    return { kind: 'not-an-image', reason: 'truncated', detail: `it has ${file.sizeBytes} bytes` }
  }
  return { kind: 'not-an-image', reason: 'not-iso', detail: 'it has no file system of a disc' }
}

/** What the page calls itself: often the reason why it came in place of the disc. */
function findTitle(head: Buffer): string | null {
  const title = /<title[^>]*>([^<]{1,200})/i
    .exec(head.toString('utf8'))?.[1]
    ?.replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return title === undefined || title === '' ? null : `it is a web page: “${title}”`
}
