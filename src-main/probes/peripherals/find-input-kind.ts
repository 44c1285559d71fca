// SPDX-License-Identifier: MIT
import type { InputDevice } from '../../model/peripheral-facts.ts'

// Codes of linux/input-event-codes.h.
const lettersAndDigits = { first: 1, last: 31 }
const relative = { x: 0, y: 1 }
const absolute = { x: 0, y: 1 }
const button = { mouse: 0x110, joystick: 0x120, digit: 0x140, touch: 0x14a, lastDigit: 0x14f }
const propertyAccelerometer = 6

/**
 * What a person does with an input device, or null for what is neither keyboard nor pointer.
 *
 * The test is udev's: a keyboard has ESC, the digits and all letters up to D, which leaves out power buttons, lid
 * switches, the video bus and remote controls; a pointer moves in two directions and has a button, a touch or a
 * pen. Game pads have axes too, but buttons of their own.
 * Source: systemd src/udev/udev-builtin-input_id.c, test_pointers() and test_key().
 */
export function findInputKind(bitmaps: Readonly<Record<string, string>>): InputDevice['kind'] | null {
  const has = (kind: string, code: number) => hasBit(bitmaps[kind] ?? '', code)
  const hasAny = (kind: string, from: number, to: number) => range(from, to).some((code) => has(kind, code))
  if (range(lettersAndDigits.first, lettersAndDigits.last).every((code) => has('KEY', code))) return 'keyboard'
  if (has('REL', relative.x) && has('REL', relative.y) && has('KEY', button.mouse)) return 'pointer'
  if (!has('ABS', absolute.x) || !has('ABS', absolute.y) || has('PROP', propertyAccelerometer)) return null
  if (hasAny('KEY', button.joystick, button.digit - 1)) return null
  return has('KEY', button.mouse) || hasAny('KEY', button.digit, button.lastDigit) ? 'pointer' : null
}

/** Whether `code` is set in a bitmap of 64-bit words in hexadecimal, the highest word first. */
export function hasBit(bitmap: string, code: number): boolean {
  const words = bitmap.trim().split(/\s+/)
  const word = words[words.length - 1 - Math.floor(code / 64)]
  if (word === undefined || !/^[0-9a-f]+$/i.test(word)) return false
  return ((BigInt(`0x${word}`) >> BigInt(code % 64)) & 1n) === 1n
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
