// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import type { GeneratedCheck } from '../model/host-action.ts'
import { runTool } from './run-tool.ts'

const minute = 60_000

/**
 * What is wrong with a file that a program made, or null where it may take the old one's place.
 * `made` and `current` are paths that a program can open; `current` is null where there was no file.
 */
export async function findFault(check: GeneratedCheck, made: string, current: string | null): Promise<string | null> {
  return check.kind === 'grub-config' ? findGrubFault(check, made) : findImageFault(check, made, current)
}

async function findGrubFault(check: GeneratedCheck & { kind: 'grub-config' }, made: string): Promise<string | null> {
  const parsed = await runTool('grub-script-check', [made], { timeoutMs: minute, onLine: () => undefined })
  if (parsed.ok && parsed.value.status !== 0) return 'grub-script-check rejects the new grub.cfg'
  const lines = ownLines(fs.readFileSync(made, 'utf8').split('\n'))
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

async function findImageFault(
  check: GeneratedCheck & { kind: 'initramfs' },
  made: string,
  current: string | null,
): Promise<string | null> {
  const names = await listImage(check.lister, made)
  if (names === null) return `${check.lister} cannot list the new image`
  const lacking = check.has.find((wanted) => !names.some((name) => name.endsWith(wanted)))
  if (lacking !== undefined) return `the new image lacks ${lacking}`
  const surplus = check.lacks.find((unwanted) => names.some((name) => name.endsWith(unwanted)))
  if (surplus !== undefined) return `the new image still has ${surplus}`
  const old = current === null ? null : await listImage(check.lister, current)
  if (old === null) return null
  const present = new Set(names)
  const lost = old.filter(
    (name) =>
      !present.has(name) &&
      /\/(s?bin|systemd|hooks?|scripts?)\/[^/]+$/.test(name) &&
      !/throughway|\.throughway-new/.test(name),
  )
  // A few files come and go with packages; a tool that is gone in numbers is an image cut short.
  return lost.length > Math.max(5, old.length / 20)
    ? `the new image lacks ${lost.length} programs and scripts that the one in use has, ${lost.slice(0, 3).join(', ')} among them`
    : null
}

async function listImage(
  lister: (GeneratedCheck & { kind: 'initramfs' })['lister'],
  image: string,
): Promise<string[] | null> {
  const args = lister === 'booster' ? ['ls', image] : [image]
  const names: string[] = []
  const ended = await runTool(lister, args, {
    timeoutMs: 5 * minute,
    onLine: (line) => {
      // lsinitrd prints modes and dates before the name.
      const name =
        lister === 'lsinitrd' ? (/^[dlcbsp-][rwxsStT-]{9}.*?\s(\S+)( -> .*)?$/.exec(line)?.[1] ?? null) : line
      // Some systems keep modules compressed in the image, some unpack them.
      if (name !== null) names.push(`/${name.replace(/^\.?\//, '').replace(/\.ko\.(gz|xz|zst|lz4|bz2)$/, '.ko')}`)
    },
  })
  return ended.ok && ended.value.status === 0 && names.length > 0 ? names : null
}
