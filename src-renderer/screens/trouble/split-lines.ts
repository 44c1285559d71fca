// SPDX-License-Identifier: MIT

// Colours and other commands for terminals; what they leave is what a person saw.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const terminalCommands = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g

/** The lines of a log as evidence numbers them, without what a terminal would not show. */
export function splitLines(text: string): string[] {
  const lines = text.replace(terminalCommands, '').split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
}
