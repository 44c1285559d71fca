// SPDX-License-Identifier: MIT

/** The value in KiB of a line of /proc/meminfo or of a node's `meminfo`, or null where there is no such line. */
export function parseMeminfo(text: string, name: string): number | null {
  const match = new RegExp(`^(?:Node \\d+ )?${name}:\\s+(\\d{1,15}) kB$`, 'm').exec(text)
  return match === null ? null : Number(match[1])
}
