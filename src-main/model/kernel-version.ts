// SPDX-License-Identifier: MIT

/** The first two numbers of a kernel release. */
export interface KernelVersion {
  readonly major: number
  readonly minor: number
}

/** The version in a release string (`6.12.107+deb13-amd64`), or null where it does not start with one. */
export function parseKernelVersion(release: string): KernelVersion | null {
  const match = /^(\d+)\.(\d+)/.exec(release)
  return match === null ? null : { major: Number(match[1]), minor: Number(match[2]) }
}

/** True where `version` is `major.minor` or newer. */
export function isKernelAtLeast(version: KernelVersion, major: number, minor: number): boolean {
  return version.major > major || (version.major === major && version.minor >= minor)
}
