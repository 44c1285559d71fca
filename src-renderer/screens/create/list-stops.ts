// SPDX-License-Identifier: MIT
import type { GuestProblem } from '../../../src-main/model/guest-draft.ts'
import type { LibvirtState } from '../../../src-main/model/machine-view.ts'
import { type GuestState, physicalDisks } from '../../store/guest-state.ts'
import { createWords } from '../../words/spoken.ts'

/** What has to be done before the machine can be made, one sentence each. */
export function listStops(
  { wish, password, draft, typedDisks }: Pick<GuestState, 'wish' | 'password' | 'draft' | 'typedDisks'>,
  problems: readonly GuestProblem[],
  libvirt: LibvirtState | null,
): string[] {
  const { source } = wish
  const needsPassword = source.kind === 'image' && source.unattended !== null && password === ''
  const shown = draft.at === 'drafted' ? draft.draft : null
  return [
    ...(libvirt?.at === 'unreachable'
      ? [libvirt.code === 'other-host' ? createWords.onlyLook : createWords.noLibvirt]
      : []),
    ...(source.kind === 'unchosen' ? [createWords.unchosen] : []),
    ...(needsPassword ? [createWords.unattended.passwordMissing] : []),
    ...(physicalDisks(shown, typedDisks).some(({ isConfirmed }) => !isConfirmed) ? [createWords.bar.confirmDisk] : []),
    ...problems.filter(({ severity }) => severity === 'error').map(({ text }) => text),
  ]
}
