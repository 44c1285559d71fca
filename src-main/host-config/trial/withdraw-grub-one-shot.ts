// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import { editGrubEnvironment, splitGrubEnvironment } from './edit-grub-environment.ts'
import { trialEntryId } from './trial-names.ts'

const line = /^next_entry=(.*)$/s

/**
 * GRUB's environment without our one-shot, spent or not, and with all that GRUB and others keep in it since: GRUB
 * writes there itself at each start, and clears the one-shot by leaving it empty. Another's one-shot stays.
 *
 * `before` is the text from before the trial; where nothing else changed since, that text is given back to the byte.
 */
export function withdrawGrubOneShot(before: string, now: string): Result<string, string> {
  const was = splitGrubEnvironment(before)
  if (!was.ok) return was
  const is = splitGrubEnvironment(now)
  if (!is.ok) return fail(`GRUB would not take it as its environment: ${is.failure}`)
  const waiting = valueIn(is.value)
  const isOurs = waiting === '' || waiting === trialEntryId || waiting?.endsWith('~throughway') === true
  return isOurs ? editGrubEnvironment(now, 'next_entry', valueIn(was.value)) : ok(now)
}

function valueIn(lines: readonly string[]): string | null {
  const found = lines.map((each) => line.exec(each)?.[1]).find((value) => value !== undefined)
  return found === undefined ? null : found.replace(/\\([\s\S])/g, '$1')
}
