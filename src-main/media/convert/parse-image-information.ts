// SPDX-License-Identifier: MIT

export interface ImageInformation {
  readonly virtualSizeBytes: number
  /** Every file that `qemu-img` opened, or would open, for the image. */
  readonly files: readonly string[]
}

/** Names of fields under which `qemu-img info` tells of files, at whatever depth. */
const fileFields = new Set(['filename', 'backing-filename', 'full-backing-filename', 'data-file', 'data-file-raw-path'])

/** Reads what `qemu-img info --output=json` prints; null for anything else. */
export function parseImageInformation(text: string): ImageInformation | null {
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || !('virtual-size' in value)) return null
  const size = value['virtual-size']
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return null
  return { virtualSizeBytes: size, files: [...new Set(collectFiles(value))] }
}

function collectFiles(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) =>
    typeof field === 'string' ? (fileFields.has(name) ? [field] : []) : collectFiles(field),
  )
}

/** Null where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
