// SPDX-License-Identifier: MIT
import { createHash, randomBytes } from 'node:crypto'

const alphabet = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** The scheme's own default, which every crypt(3) takes without being told. */
const defaultRounds = 5_000

/**
 * Hash of a password as Linux keeps it in /etc/shadow: SHA-512 crypt, `$6$salt$…`. Made here rather than by a program, so that the
 * password stands in no process list.
 *
 * Without a salt a random one is taken.
 * Source: Ulrich Drepper, “Unix crypt using SHA-256 and SHA-512”, https://www.akkadia.org/drepper/SHA-crypt.txt
 */
export function hashPassword(password: string, salt: string = randomSalt()): string {
  if (!/^[./0-9A-Za-z]{1,16}$/.test(salt)) throw new RangeError('A salt has 1 to 16 letters, digits, dots and slashes')
  const key = Buffer.from(password, 'utf8')
  const saltBytes = Buffer.from(salt, 'latin1')
  const first = firstDigest(key, saltBytes)
  const keySequence = repeat(digest(...Array.from({ length: key.length }, () => key)), key.length)
  const saltRounds = 16 + first.readUInt8(0)
  const saltSequence = repeat(digest(...Array.from({ length: saltRounds }, () => saltBytes)), saltBytes.length)
  return `$6$${salt}$${encode(stretch(first, keySequence, saltSequence))}`
}

function randomSalt(): string {
  return [...randomBytes(16)].map((byte) => alphabet[byte & 63]).join('')
}

function digest(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha512')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** Steps 1 to 12: for each bit of the key's length the other digest or the key. */
function firstDigest(key: Buffer, salt: Buffer): Buffer {
  const other = digest(key, salt, key)
  const parts = [key, salt, repeat(other, key.length)]
  for (let length = key.length; length > 0; length >>= 1) parts.push((length & 1) === 1 ? other : key)
  return digest(...parts)
}

/** Step 21: the rounds. */
function stretch(start: Buffer, key: Buffer, salt: Buffer): Buffer {
  let current = start
  for (let round = 0; round < defaultRounds; round += 1) {
    const isOdd = (round & 1) === 1
    const parts = [isOdd ? key : current]
    if (round % 3 !== 0) parts.push(salt)
    if (round % 7 !== 0) parts.push(key)
    parts.push(isOdd ? current : key)
    current = digest(...parts)
  }
  return current
}

/** As many bytes of a digest, over and over. */
function repeat(bytes: Buffer, length: number): Buffer {
  return Buffer.alloc(length, length === 0 ? undefined : bytes)
}

/** Step 22: three bytes a group, 21 apart and turned by one each time, in crypt's own base 64; the last byte alone. */
function encode(bytes: Buffer): string {
  let text = ''
  for (let group = 0; group < 21; group += 1) {
    const places = [group, group + 21, group + 42]
    const [high = 0, middle = 0, low = 0] = [0, 1, 2].map((place) => bytes[places[(place + group) % 3] ?? 0] ?? 0)
    text += letters((high << 16) | (middle << 8) | low, 4)
  }
  return text + letters(bytes.readUInt8(63), 2)
}

function letters(value: number, count: number): string {
  return Array.from({ length: count }, (_, index) => alphabet[(value >> (6 * index)) & 63]).join('')
}
