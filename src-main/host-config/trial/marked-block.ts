// SPDX-License-Identifier: MIT
import { blockBegin, blockBeginAfterOpenLine, blockEnd } from './trial-names.ts'

/** `text` with our block at its end, in place of one that is there already. */
export function addMarkedBlock(text: string, lines: readonly string[]): string {
  const rest = removeMarkedBlock(text)
  const isOpen = rest !== '' && !rest.endsWith('\n')
  const begin = isOpen ? `\n${blockBeginAfterOpenLine}` : blockBegin
  return `${rest}${begin}\n${lines.map((line) => `${line}\n`).join('')}${blockEnd}\n`
}

/** `text` without our block, to the byte as it was before. */
export function removeMarkedBlock(text: string): string {
  const begin = text.indexOf(blockBegin)
  const end = begin < 0 ? -1 : text.indexOf(`${blockEnd}\n`, begin)
  if (end < 0) return text
  const hadOpenLine = text.startsWith(blockBeginAfterOpenLine, begin)
  return text.slice(0, hadOpenLine ? begin - 1 : begin) + text.slice(end + blockEnd.length + 1)
}
