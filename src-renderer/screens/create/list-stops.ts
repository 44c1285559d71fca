// SPDX-License-Identifier: MIT
import type { GuestProblem } from '../../../src-main/model/guest-draft.ts'
import type { LibvirtState } from '../../../src-main/model/machine-view.ts'
import { isImporting } from '../../store/disk-import-state.ts'
import { type GuestState, physicalDisks } from '../../store/guest-state.ts'
import { createWords, guestPartWords, speakCore } from '../../words/spoken.ts'

const says = guestPartWords.disks.import

/** What has to be done before the machine can be made, one sentence each. */
export function listStops(
  {
    wish,
    password,
    draft,
    typedDisks,
    diskImport,
  }: Pick<GuestState, 'wish' | 'password' | 'draft' | 'typedDisks' | 'diskImport'>,
  problems: readonly GuestProblem[],
  libvirt: LibvirtState | null,
): string[] {
  const { source } = wish
  const needsPassword = source.kind === 'image' && source.unattended !== null && password === ''
  const shown = draft.at === 'drafted' ? draft.draft : null
  return [
    ...(libvirt?.at === 'unreachable' ? [createWords.noLibvirt] : []),
    ...(source.kind === 'unchosen' ? [createWords.unchosen] : []),
    ...(needsPassword ? [createWords.unattended.passwordMissing] : []),
    ...(physicalDisks(shown, typedDisks).some(({ isConfirmed }) => !isConfirmed) ? [createWords.bar.confirmDisk] : []),
    ...('form' in diskImport ? [isImporting(diskImport) ? says.running : says.unfinished] : []),
    ...problems.filter(({ severity }) => severity === 'error').map(({ text }) => speakCore(text).text),
  ]
}
