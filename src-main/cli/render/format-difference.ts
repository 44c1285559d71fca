// SPDX-License-Identifier: MIT

const contextLines = 2

/**
 * What is different between two texts, by lines: `-` was, `+` is, two blanks around it. Lines in the middle that are
 * the same are left out with `…`; a line without its newline at the end of a text says so.
 *
 * The edits of host files are a few lines in one place, so what is the same at the beginning and at the end is all
 * that is looked for.
 */
export function formatDifference(before: string, after: string): string[] {
  const [old, now] = [splitLines(before), splitLines(after)]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  const above = old.slice(Math.max(0, head - contextLines), head)
  const below = old.slice(old.length - tail, old.length - tail + contextLines)
  const isCut = head > contextLines
  return [
    ...(isCut ? ['  …'] : []),
    ...above.map((line) => `  ${line}`),
    ...old.slice(head, old.length - tail).map((line) => `- ${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+ ${line}`),
    ...below.map((line) => `  ${line}`),
    ...(tail > contextLines ? ['  …'] : []),
  ]
}

function splitLines(text: string): string[] {
  if (text === '') return []
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  else lines.push(`${lines.pop() ?? ''} (no newline at the end)`)
  return lines
}
