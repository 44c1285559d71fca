// SPDX-License-Identifier: MIT
import type { GeneratedCheck } from '../../model/host-action.ts'

/** What is wrong with a new grub.cfg, or null where it may take the old one's place. */
export function findGrubFault(check: Extract<GeneratedCheck, { kind: 'grub-config' }>, text: string): string | null {
  const lines = ownLines(text.split('\n'))
  const ordinary = lines.filter((line) => /^\s*linux(16|efi)?\s/.test(line) && !isRescueLine(line))
  // Entry files hold the words where the menu is made of them; then grub.cfg has no linux lines at all.
  const usesEntryFiles = lines.some((line) => /^\s*blscfg\b/.test(line))
  if (ordinary.length === 0) return usesEntryFiles ? null : 'the new grub.cfg starts no Linux'
  for (const line of ordinary) {
    // The tokens stand in GRUB's quotes where they need them.
    const words = line
      .trim()
      .replace(/['"\\]/g, '')
      .split(/\s+/)
    const lacking = check.has.find((token) => !words.includes(token))
    if (lacking !== undefined) return `an entry of the new grub.cfg lacks ${lacking}: ${line.trim()}`
    const surplus = check.lacks.find((token) => words.includes(token))
    if (surplus !== undefined) return `an entry of the new grub.cfg still has ${surplus}: ${line.trim()}`
  }
  return null
}

/** The lines that make this system's own entries: other systems' (os-prober, 40_custom) have their own parameters. */
function ownLines(lines: readonly string[]): string[] {
  const hasMarks = lines.some((line) => /^### BEGIN \/etc\/grub\.d\/10_linux/.test(line))
  if (!hasMarks) return [...lines]
  let isOwn = false
  return lines.filter((line) => {
    if (/^### BEGIN \/etc\/grub\.d\//.test(line)) isOwn = /\/(10_linux|20_linux_xen)\b/.test(line)
    return isOwn
  })
}

/** Recovery entries go without GRUB_CMDLINE_LINUX_DEFAULT, on purpose: they are the way out. */
function isRescueLine(line: string): boolean {
  return (
    /\s(single|recovery|rescue|emergency|systemd\.unit=(rescue|emergency)\.target)(\s|$)/.test(line) ||
    /memtest/.test(line)
  )
}
