// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'

const { number, plural } = createFormats('en')

/** What is said of a capture before it is saved. */
export const captureWords = {
  title: 'A capture of this machine',
  hint: 'For whoever helps: another person can look at this machine with it as you do, without being at it.',
  inside: {
    title: 'In it',
    text: 'What was read for Check: files of the system about processor, memory, devices, kernel, start and libvirt, and the answers of a few programs. None of your own files.',
  },
  replaced: {
    title: 'Replaced',
    text: 'Names of host and people, serial numbers, UUIDs, MAC and IP addresses, and pass phrases.',
  },
  make: 'Make a capture',
  makeAgain: 'Make it anew',
  making: 'Reading this machine…',
  save: (name: string) => `Save ${name}`,
  made: (fileCount: number, kibibytes: string) =>
    `${plural(fileCount, { one: 'One file', other: `${number(fileCount)} files` })}, ${kibibytes} KiB. Nothing is saved yet.`,
}
