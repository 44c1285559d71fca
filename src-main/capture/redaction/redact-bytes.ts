// SPDX-License-Identifier: MIT

import { isKnownGuid } from './known-guids-table.ts'
import { formatUuid } from './pseudonyms.ts'
import { redactDisplayData } from './redact-display-data.ts'
import { redactPciSerial } from './redact-pci-serial.ts'
import type { RedactionContext, TextRedactor } from './redact-text.ts'

/** Shortest run of characters in a binary file that can hold an identifier. */
const shortestRun = 5

// Stands for a NUL in patterns: a letter outside of Latin-1, so no byte reads as it.
const nul = 'Ā'

/**
 * A binary file without identifiers: those in its ASCII and UTF-16 strings, and UUIDs and MAC addresses as bytes.
 *
 * Nothing in it moves, since lengths and offsets in it are not known; only EFI variables of one string may grow.
 */
export function redactBytes(
  path: string,
  bytes: Uint8Array,
  context: RedactionContext,
  text: TextRedactor,
): Uint8Array {
  const redacted = Buffer.from(bytes)
  if (/\/edid$/.test(path)) return redactDisplayData(redacted)
  if (/^\/sys\/devices\/.*\/config$/.test(path)) return redactPciSerial(redacted)
  if (isLoaderVariable(path)) return redactLoaderVariable(redacted, text)
  redactDevicePaths(redacted, context)
  redactRawIds(redacted, context)
  redactRuns(redacted, /[ -~]{5,}/g, 1, text)
  redactRuns(redacted, /(?:[ -~]Ā){5,}/g, 2, text)
  return redacted
}

/** Variables of the Boot Loader Interface, each a string in UTF-16 behind four bytes of attributes. */
function isLoaderVariable(path: string): boolean {
  return path.endsWith('-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f')
}

function redactLoaderVariable(bytes: Buffer, text: TextRedactor): Buffer {
  const value = bytes.subarray(4)
  return Buffer.concat([bytes.subarray(0, 4), Buffer.from(text.redactText(value.toString('utf16le')), 'utf16le')])
}

/** Replaces identifiers in strings of `width` bytes a character; a shorter stand-in is filled up, a longer one cut. */
function redactRuns(bytes: Buffer, pattern: RegExp, width: 1 | 2, text: TextRedactor): void {
  for (const match of bytes.toString('latin1').replaceAll('\0', nul).matchAll(pattern)) {
    const run = width === 1 ? match[0] : match[0].replaceAll(nul, '')
    if (run.length < shortestRun) continue
    const redacted = text.redactText(run)
    if (redacted === run) continue
    bytes.write(redacted.padEnd(run.length, 'x').slice(0, run.length), match.index, width === 1 ? 'latin1' : 'utf16le')
  }
}

/**
 * The partition in each hard drive node: its GUID, or the signature of its MBR.
 *
 * Source: UEFI specification 2.10, section 10.3.5.1: type 4, subtype 1, length 42, the signature at 24, its type at 41.
 */
function redactDevicePaths(bytes: Buffer, { pseudonyms }: RedactionContext): void {
  const node = Buffer.from([4, 1, 42, 0])
  for (let at = bytes.indexOf(node); at >= 0 && at + 42 <= bytes.length; at = bytes.indexOf(node, at + 4)) {
    const kind = bytes[at + 41]
    if (kind === 2) {
      const digits = readGuid(bytes, at + 24)
      if (!isKnownGuid(formatUuid(digits))) writeGuid(bytes, at + 24, pseudonyms.shape('uuid', digits, digits))
    } else if (kind === 1) {
      const digits = bytes
        .readUInt32LE(at + 24)
        .toString(16)
        .padStart(8, '0')
      bytes.writeUInt32LE(Number.parseInt(pseudonyms.shape('volume', digits, digits), 16), at + 24)
    }
  }
}

/** UUIDs and MAC addresses that are known from elsewhere, where they stand as bytes. */
function redactRawIds(bytes: Buffer, { identifiers, pseudonyms }: RedactionContext): void {
  for (const digits of identifiers.macs) replaceAll(bytes, digits, pseudonyms.shape('mac', digits, digits))
  for (const digits of identifiers.uuids) {
    const shaped = pseudonyms.shape('uuid', digits, digits)
    replaceAll(bytes, digits, shaped)
    replaceAll(bytes, swapGuid(digits), swapGuid(shaped))
  }
}

function replaceAll(bytes: Buffer, from: string, to: string): void {
  const old = Buffer.from(from, 'hex')
  const replacement = Buffer.from(to, 'hex')
  for (let at = bytes.indexOf(old); at >= 0; at = bytes.indexOf(old, at + old.length)) replacement.copy(bytes, at)
}

function readGuid(bytes: Buffer, at: number): string {
  return swapGuid(bytes.toString('hex', at, at + 16))
}

function writeGuid(bytes: Buffer, at: number, digits: string): void {
  bytes.write(swapGuid(digits), at, 'hex')
}

/** A GUID's digits between the order people read and the order firmware stores: the first three fields are swapped. */
function swapGuid(digits: string): string {
  const swap = (field: string) => (field.match(/../g) ?? []).reverse().join('')
  return swap(digits.slice(0, 8)) + swap(digits.slice(8, 12)) + swap(digits.slice(12, 16)) + digits.slice(16)
}
