// SPDX-License-Identifier: MIT
import type { ChangeView } from '../../model/change-view.ts'
import type { OperationKind } from '../../model/operation.ts'

/** What counts only from the next boot on. */
const countsAtBoot: Readonly<Record<OperationKind, boolean>> = {
  'boot-parameters.set': true,
  'binding-pieces.install': true,
  'initramfs.rebuild': true,
  'trial.arm': true,
  'trial.disarm': false,
  'packages.install': false,
  'libvirt.enable': false,
  'libvirt.admit-user': false,
  'libvirt-network.enable': false,
  'libvirt-pool.enable': false,
  'guest-hook.install': false,
}

/** Whether the newest change was made in this boot and counts from the next one on. Undoing one needs no answer afterwards. */
export function isRestartPending({ history, trial }: ChangeView, bootId: string | null): boolean {
  if (trial !== null) return trial.state === 'armed'
  const [newest] = history.transactions
  if (newest === undefined || (newest.state !== 'committed' && newest.state !== 'kept')) return false
  if (bootId === null || newest.bootId !== bootId) return false
  return newest.steps.some(({ operation, outcome }) => outcome?.kind === 'done' && countsAtBoot[operation.kind])
}
