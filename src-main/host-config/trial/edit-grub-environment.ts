// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'

/** The size of a GRUB environment block; GRUB writes it by block and cannot change it. */
const grubEnvironmentSize = 1024

const signature = '# GRUB Environment Block\n'

/**
 * A GRUB environment block in which one variable has another value, or is not set (null). Everything else stays where
 * it is, and the size stays 1,024 bytes.
 *
 * Fails, with the reason in words, on text that is no such block, and where there is no room.
 * Source: grub-core/lib/envblk.c grub_envblk_set(), grub_envblk_delete().
 */
export function editGrubEnvironment(text: string, name: string, value: string | null): Result<string, string> {
  const lines = splitGrubEnvironment(text)
  if (!lines.ok) return lines
  const place = lines.value.findIndex((line) => line.startsWith(`${name}=`))
  const line = value === null ? [] : [`${name}=${escapeValue(value)}`]
  const changed =
    place < 0 ? [...lines.value, ...line] : [...lines.value.slice(0, place), ...line, ...lines.value.slice(place + 1)]
  return joinGrubEnvironment(changed)
}

/** The lines of a block after its signature, without what fills it up: comments and `name=value`, as they stand. */
export function splitGrubEnvironment(text: string): Result<string[], string> {
  if (!text.startsWith(signature)) return fail('it does not begin as a GRUB environment block')
  const size = bytesOf(text)
  if (size !== grubEnvironmentSize) return fail(`it has ${size} bytes in place of ${grubEnvironmentSize}`)
  // A backslash keeps the next character, a line's end too.
  const lines = text.slice(signature.length).match(/(?:\\[\s\S]|[^\\\n])*\n|[^\n]+$/g) ?? []
  const rest = lines.findIndex((line) => !line.endsWith('\n'))
  if (rest >= 0 && !/^#*$/.test(lines[rest] ?? '')) return fail('its last line has no end')
  return ok((rest < 0 ? lines : lines.slice(0, rest)).map((line) => line.slice(0, -1)))
}

/** A block of these lines, filled up. */
function joinGrubEnvironment(lines: readonly string[]): Result<string, string> {
  const body = signature + lines.map((line) => `${line}\n`).join('')
  const size = bytesOf(body)
  if (size > grubEnvironmentSize) return fail('it has no room for one more variable')
  return ok(body + '#'.repeat(grubEnvironmentSize - size))
}

function escapeValue(value: string): string {
  return value.replace(/[\\\n]/g, (character) => `\\${character}`)
}

/** Bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '.').length
}
