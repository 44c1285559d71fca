// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { createLineCleaner, lineAt, windowAround } from '../../src-main/diagnosis/reading/line-window.ts'

/** Lines that are read together with the one in which `word` stands. */
function linesWith(text: string, word: string): readonly string[] {
  const bytes = new TextEncoder().encode(text)
  const span = lineAt(bytes, text.indexOf(word), bytes.length)
  return windowAround(bytes, bytes.length, span, createLineCleaner(bytes)).lines
}

test('an “Error:” that only wrapping put first goes on with the line above', () => {
  const wrapped = 'update-initramfs says at the end of all its output here\nERROR: could not insert module'
  expect([linesWith(wrapped, 'could'), linesWith(wrapped, 'says')]).toEqual([wrapped.split('\n'), wrapped.split('\n')])
})

test.each([
  ['above it stands a short line', 'of the guest\nError: Not authorized'],
  ['above it a sentence ends', 'I started the machine for the second time today.\nError: Not authorized'],
  ['above it stands another', 'Error: the first of the messages that it prints here\nError: Not authorized'],
  ['it is one of virsh’s', 'alice@host:~$ virsh attach-device win10 card.xml\nerror: Not authorized by it'],
  ['the line has a time', 'a line of a log that goes on for long enough for it\n[    1.0] Error: Not authorized'],
])('an error begins a message where %s', (_, text) => {
  expect(linesWith(text, 'Not')).toEqual([text.split('\n').at(-1)])
})

test('a break belongs to no message, and joins none', () => {
  expect(linesWith('amdgpu 107\n```\n0000:0d:00.0 of the list', '```')).toEqual(['```'])
})

test('a backslash at the end and the bar of a frame are none of the message', () => {
  const framed = '│ virsh says: Failed to connect socket to it: \\\n│ Permission denied'
  expect(linesWith(framed, 'Permission')).toEqual(['virsh says: Failed to connect socket to it:', 'Permission denied'])
})
