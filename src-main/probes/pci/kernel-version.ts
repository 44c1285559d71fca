// SPDX-License-Identifier: MIT
import type { Fact } from '../../model/fact.ts'

/** Whether a kernel of this release (`uname -r`) is at least `major.minor`; null where the release is not known. */
export function isKernelAtLeast(release: Fact<string>, major: number, minor: number): boolean | null {
  const match = release.known ? /^(\d+)\.(\d+)/.exec(release.value) : null
  if (match === null) return null
  const [haveMajor, haveMinor] = [Number(match[1]), Number(match[2])]
  return haveMajor > major || (haveMajor === major && haveMinor >= minor)
}
