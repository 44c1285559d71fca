// SPDX-License-Identifier: MIT
import type { InitramfsGenerator } from '../../model/boot-facts.ts'
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { TrialWish } from '../../model/operation.ts'
import type { Result } from '../../model/result.ts'
import type { ConfigFailure } from '../config-failure.ts'

/** What one kind of loader needs for a trial, in the order in which it is done. */
export interface TrialParts {
  /** The second image, and what it is made of. */
  readonly image: readonly HostAction[]
  readonly entry: readonly HostAction[]
  /** What makes the next boot the trial. Always last: until then nothing of it is ever started. */
  readonly oneShot: readonly HostAction[]
  /** The command line of the entry that the trial is copied from, as the kernel gets it. */
  readonly goodLine: string
  /** True where programs that install kernels would take parameters from the running kernel's command line. */
  readonly newKernelsCopyRunningLine: boolean
  /** What `disarm` has to know and could not find out, kept with the units. */
  readonly record: Readonly<Record<string, string>>
}

/** What a trial is to be on this host. */
export interface TrialRequest extends TrialWish {
  readonly generator: InitramfsGenerator
}

/** How trials are done with one kind of boot loader. */
export interface TrialMechanism {
  /** In the loader's words: `GRUB next_entry`. */
  readonly name: string
  readonly arm: (request: TrialRequest, files: HostFiles) => Result<TrialParts, ConfigFailure>
  /** Takes entry, image and one-shot away where they still are ours; the one-shot first. */
  readonly disarm: (files: HostFiles) => Result<readonly HostAction[], ConfigFailure>
}
