// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { bindAmdgpuUnbindCrash } from './bind-amdgpu-unbind-crash.ts'
import { bindCompanionFunction } from './bind-companion-function.ts'
import { bindHostDriverWon } from './bind-host-driver-won.ts'
import { bindIdMismatch } from './bind-id-mismatch.ts'
import { bindIdenticalGpus } from './bind-identical-gpus.ts'
import { bindIdsCatchHostDevice } from './bind-ids-catch-host-device.ts'
import { bindNvidiaServicesReload } from './bind-nvidia-services-reload.ts'
import { bindNvidiaUnbindHang } from './bind-nvidia-unbind-hang.ts'
import { bindProbeEinval } from './bind-probe-einval.ts'
import { bindSysfsWriteError } from './bind-sysfs-write-error.ts'
import { bindXhciBuiltin } from './bind-xhci-builtin.ts'
import { bindXorgWrongGpu } from './bind-xorg-wrong-gpu.ts'

/** How devices come to vfio-pci, and what keeps them from it. */
export const bindingSignatures: readonly Signature[] = [
  bindHostDriverWon,
  bindIdMismatch,
  bindIdenticalGpus,
  bindIdsCatchHostDevice,
  bindCompanionFunction,
  bindXhciBuiltin,
  bindNvidiaUnbindHang,
  bindAmdgpuUnbindCrash,
  bindNvidiaServicesReload,
  bindSysfsWriteError,
  bindProbeEinval,
  bindXorgWrongGpu,
]
