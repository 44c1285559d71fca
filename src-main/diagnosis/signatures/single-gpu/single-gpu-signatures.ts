// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { singleGpuApuPoweroff } from './single-gpu-apu-poweroff.ts'
import { singleGpuDmNotStopped } from './single-gpu-dm-not-stopped.ts'
import { singleGpuHookHang } from './single-gpu-hook-hang.ts'
import { singleGpuHookNotRun } from './single-gpu-hook-not-run.ts'
import { singleGpuModuleInUse } from './single-gpu-module-in-use.ts'
import { singleGpuReturnBlackscreen } from './single-gpu-return-blackscreen.ts'
import { singleGpuVtconFbUnbind } from './single-gpu-vtcon-fb-unbind.ts'
import { singleGpuWrongRom } from './single-gpu-wrong-rom.ts'

/** Lending the host’s only card. */
export const singleGpuSignatures: readonly Signature[] = [
  singleGpuHookNotRun,
  singleGpuDmNotStopped,
  singleGpuModuleInUse,
  singleGpuVtconFbUnbind,
  singleGpuHookHang,
  singleGpuReturnBlackscreen,
  singleGpuWrongRom,
  singleGpuApuPoweroff,
]
