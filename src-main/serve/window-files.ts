// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** A file of the built window, in memory. */
export interface WindowFile {
  readonly contentType: string
  readonly content: Buffer
  /** Compressed when first asked for; null for what is compressed by nature. */
  readonly compressed: () => Buffer | null
  /** True where the name changes with the content. */
  readonly isImmutable: boolean
}

/** Everything that can be asked for, by its path in the address: an allow-list, so no request becomes a path. */
export type WindowFiles = ReadonlyMap<string, WindowFile>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

const compressedByNature = new Set(['.png', '.ico', '.woff2'])

/** The folder of the built window: beside the built program, or in `out` of a checkout. Null where there is none. */
export function findWindowFolder(): string | null {
  let folder = path.dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const found = ['web', 'out/web'].map((name) => path.join(folder, name)).find(isWindowFolder)
    if (found !== undefined) return found
    const parent = path.dirname(folder)
    if (parent === folder) return null
    folder = parent
  }
}

function isWindowFolder(folder: string): boolean {
  return fs.existsSync(path.join(folder, 'index.html'))
}

/** Reads the built window into memory. Files of unknown type (source maps) are left out. */
export function loadWindowFiles(folder: string): WindowFiles {
  const files = new Map<string, WindowFile>()
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const contentType = types[path.extname(entry.name)]
    if (!entry.isFile() || contentType === undefined) continue
    const file = path.join(entry.parentPath, entry.name)
    const address = `/${path.relative(folder, file).split(path.sep).join('/')}`
    files.set(address === '/index.html' ? '/' : address, loadFile(file, contentType, address))
  }
  return files
}

function loadFile(file: string, contentType: string, address: string): WindowFile {
  const content = fs.readFileSync(file)
  let compressed: Buffer | null = null
  return {
    contentType,
    content,
    compressed: () => {
      if (compressedByNature.has(path.extname(file))) return null
      compressed ??= gzipSync(content, { level: 9 })
      return compressed
    },
    // The bundler puts a hash of the content into these names and no others.
    isImmutable: /^\/assets\/.*-[\w-]{8,}\.\w+$/.test(address),
  }
}
