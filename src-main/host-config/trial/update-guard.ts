// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import type { ConfigFailure } from '../config-failure.ts'
import type { TrialParts } from './trial-parts.ts'
import type { TrialFile } from './trial-units.ts'
import { withoutLoaderWords } from './trial-words.ts'
import { readOptional, writeFile } from './write-actions.ts'

const commandLinePath = '/etc/kernel/cmdline'

/**
 * Debian's kernel packages run this before anything of theirs is unpacked. While the trial runs it stops them: what
 * is made for a new kernel then could take over the trial's words.
 *
 * Source: Debian Kernel Handbook, 6.2; linux-image preinst.
 */
const kernelGuard: TrialFile = {
  path: '/etc/kernel/preinst.d/throughway-trial',
  mode: 0o755,
  text: `#!/bin/sh
# Put here by Throughway while a trial boot waits for an answer; 'throughway undo' takes it away.
case " $(cat /proc/cmdline 2>/dev/null) " in
	*' throughway.trial='*)
		echo 'throughway: this is a trial boot; kernels can be installed after it is kept or given up' >&2
		echo "throughway: run 'throughway keep', or restart to go back, then try again" >&2
		exit 1
		;;
esac
exit 0
`,
}

/** The guard, on systems whose kernels come as Debian packages. */
export function kernelGuardFiles(files: HostFiles): readonly TrialFile[] {
  return files.read('/var/lib/dpkg/status').state === 'absent' ? [] : [kernelGuard]
}

/** Where the guard lies, whether it is wanted here or not. */
export const kernelGuardPath = kernelGuard.path

/**
 * /etc/kernel/cmdline of the words that are known to be good, where it is missing and what installs kernels would
 * take those of the running one. It stays when the trial is kept, as the permanent words are added to it.
 *
 * Nothing but words in it: kernel-install before 253 takes a comment for some.
 * Source: 90-loaderentry.install, 60-ukify.install; mkinitcpio(8).
 */
export function keepGoodLine(parts: TrialParts, files: HostFiles): Result<readonly HostAction[], ConfigFailure> {
  if (!parts.newKernelsCopyRunningLine) return ok([])
  for (const path of [commandLinePath, '/usr/lib/kernel/cmdline']) {
    const file = readOptional(path, files)
    if (!file.ok) return file
    if (file.value !== null) return ok([])
  }
  return writeFile(commandLinePath, `${withoutLoaderWords(parts.goodLine)}\n`, files)
}
