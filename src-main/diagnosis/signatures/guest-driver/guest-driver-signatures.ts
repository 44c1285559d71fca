// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { amdgpuMailboxStuck } from './amdgpu-mailbox-stuck.ts'
import { guestAmdCode43 } from './guest-amd-code43.ts'
import { guestAmdPspInitFailed } from './guest-amd-psp-init-failed.ts'
import { guestAmdTdrBsod } from './guest-amd-tdr-bsod.ts'
import { guestBsodCpuModel } from './guest-bsod-cpu-model.ts'
import { guestBsodMsr } from './guest-bsod-msr.ts'
import { guestCode12Resources } from './guest-code12-resources.ts'
import { guestIgpuCode43 } from './guest-igpu-code43.ts'
import { guestNvidiaCcMode } from './guest-nvidia-cc-mode.ts'
import { guestNvidiaCode43Hypervisor } from './guest-nvidia-code43-hypervisor.ts'
import { guestNvidiaCode43Irqchip } from './guest-nvidia-code43-irqchip.ts'
import { guestNvidiaCode43Laptop } from './guest-nvidia-code43-laptop.ts'
import { guestNvrmBarZero } from './guest-nvrm-bar-zero.ts'
import { guestNvrmOpenGsp } from './guest-nvrm-open-gsp.ts'
import { guestNvrmRminitFailed } from './guest-nvrm-rminit-failed.ts'
import { nvidiaFellOffBus } from './nvidia-fell-off-bus.ts'

/** What drivers and systems in the guest say. */
export const guestDriverSignatures: readonly Signature[] = [
  guestNvidiaCode43Hypervisor,
  guestNvidiaCode43Laptop,
  guestNvidiaCode43Irqchip,
  guestCode12Resources,
  guestNvrmBarZero,
  guestNvrmRminitFailed,
  guestNvrmOpenGsp,
  nvidiaFellOffBus,
  guestNvidiaCcMode,
  guestAmdCode43,
  guestAmdPspInitFailed,
  amdgpuMailboxStuck,
  guestAmdTdrBsod,
  guestBsodMsr,
  guestBsodCpuModel,
  guestIgpuCode43,
]
