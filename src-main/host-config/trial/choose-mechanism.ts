// SPDX-License-Identifier: MIT
import type { BootLoaderKind } from '../../model/boot-facts.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unsupported } from '../config-failure.ts'
import { blsTrial } from './bls-trial.ts'
import { grubTrial } from './grub-trial.ts'
import { limineTrial } from './limine-trial.ts'
import { systemdBootTrial } from './systemd-boot-trial.ts'
import type { TrialMechanism } from './trial-parts.ts'
import { ukiTrial } from './uki-trial.ts'

/** How a trial is done with each kind of loader, or why not, with the next best thing. */
const mechanisms: Readonly<Record<BootLoaderKind, TrialMechanism | string>> = {
  grub: grubTrial,
  'grub-bls': blsTrial,
  'systemd-boot': systemdBootTrial,
  kernelstub: systemdBootTrial,
  limine: limineTrial,
  'unified-kernel-image': ukiTrial,
  sdbootutil:
    'sdbootutil makes and measures every boot entry itself and would take one of ours away. Next best: apply it and, if the machine does not come up, choose an earlier snapshot at the boot menu',
  refind:
    'rEFInd has no one-shot and remembers what it started last. Next best: keep a second line in refind_linux.conf with the old words, and choose it at the menu (F2 on the entry)',
  ostree:
    'a change makes a new deployment the default, and there is no one-shot. Next best: the earlier deployment is the second entry of the menu; with `boot_counter=1` in grubenv GRUB goes back to it by itself',
  nixos:
    'entries are made from the configuration alone. Next best: a `specialisation` with these words in it is an entry of its own; start it once with `bootctl set-oneshot` or from the menu',
  'proxmox-boot-tool':
    'Proxmox can pin a kernel for one boot but not its parameters, and unpins it only after a good start. Next best: apply it and, if the machine does not come up, delete the words at the boot menu',
  'efi-stub':
    'the firmware starts the kernel with parameters from its own memory, which is not written to here. Next best: a second boot entry of the firmware, and `efibootmgr --bootnext`',
  syslinux:
    'Syslinux has no one-shot on this system. Next best: a second LABEL with the old words, to be chosen at the menu',
}

/** The mechanism of a loader. Fails with the reason and the next best thing. */
export function chooseMechanism(loader: BootLoaderKind): Result<TrialMechanism, ConfigFailure> {
  const found = mechanisms[loader]
  return typeof found === 'string' ? unsupported(found) : ok(found)
}
