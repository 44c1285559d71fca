// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { findGrubFault } from '../host-config/generated/find-grub-fault.ts'
import { findImageFault, parseImageNames } from '../host-config/generated/find-image-fault.ts'
import type { GeneratedCheck } from '../model/host-action.ts'
import { runTool } from './run-tool.ts'

const timeoutMs = 5 * 60_000
type Lister = Extract<GeneratedCheck, { kind: 'initramfs' }>['lister']

/**
 * What is wrong with a file that a program made, or null where it may take the old one's place.
 * `made` and `current` are paths that a program can open; `current` is null where there was no file.
 */
export async function findFault(check: GeneratedCheck, made: string, current: string | null): Promise<string | null> {
  if (check.kind === 'grub-config') {
    const parsed = await runTool('grub-script-check', [made], { timeoutMs, onLine: () => undefined })
    if (parsed.ok && parsed.value.status !== 0) return 'grub-script-check rejects the new grub.cfg'
    return findGrubFault(check, fs.readFileSync(made, 'utf8'))
  }
  const names = await listImage(check.lister, made)
  if (names === null) return `${check.lister} cannot list the new image`
  return findImageFault(check, names, current === null ? null : await listImage(check.lister, current))
}

async function listImage(lister: Lister, image: string): Promise<string[] | null> {
  const lines: string[] = []
  const args = lister === 'booster' ? ['ls', image] : [image]
  const ended = await runTool(lister, args, { timeoutMs, onLine: (line) => lines.push(line) })
  const names = parseImageNames(lister, lines)
  return ended.ok && ended.value.status === 0 && names.length > 0 ? names : null
}
