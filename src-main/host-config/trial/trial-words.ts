// SPDX-License-Identifier: MIT

import { trialSwitchName } from './trial-names.ts'
import type { TrialRequest } from './trial-parts.ts'

/**
 * The words that a trial adds to a command line: what was asked for, its own mark, and what brings a machine back
 * that does not get far enough to come back by itself.
 *
 * `panic=30`: a kernel that panics restarts; the scripts of initramfs-tools read it too and restart where the root
 * file system does not appear. dracut does so with `rd.shell=0 rd.emergency=reboot`.
 * Source: kernel-parameters.txt; initramfs-tools(7) panic; dracut.cmdline(7).
 */
export function trialWords({ trialId, add, generator }: TrialRequest): readonly string[] {
  const returning = generator === 'dracut' ? ['rd.shell=0', 'rd.emergency=reboot'] : []
  return [...add, `${trialSwitchName}=${trialId}`, 'panic=30', ...returning]
}

/** A command line as its words; double quotes keep blanks together. Source: lib/cmdline.c next_arg(). */
export function splitKernelLine(line: string): string[] {
  return line.match(/(?:"[^"]*"?|[^\s"])+/g) ?? []
}

/** A command line with the trial's words and without those that are to go. What follows `--` is left to init. */
export function changeKernelLine(line: string, request: TrialRequest): string {
  const words = splitKernelLine(line).filter((word) => !request.remove.includes(word))
  const end = words.indexOf('--')
  const place = end < 0 ? words.length : end
  return [...words.slice(0, place), ...trialWords(request), ...words.slice(place)].join(' ')
}

/** True for the mark of a trial on a command line. */
export function isTrialLine(line: string): boolean {
  return splitKernelLine(line).some((word) => word.startsWith(`${trialSwitchName}=`))
}

/** The running kernel's line without what a loader puts there and what belongs to one file. */
export function withoutLoaderWords(line: string): string {
  return splitKernelLine(line)
    .filter((word) => !/^(?:BOOT_IMAGE|initrd|systemd\.machine_id)=/.test(word))
    .join(' ')
}
