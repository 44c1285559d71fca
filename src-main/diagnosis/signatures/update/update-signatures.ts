// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { updBiosSettingsReset } from './upd-bios-settings-reset.ts'
import { updDkmsBuildFailed } from './upd-dkms-build-failed.ts'
import { updKernelRegression } from './upd-kernel-regression.ts'
import { updLibvirtModular } from './upd-libvirt-modular.ts'
import { updNvidiaDrmDefault } from './upd-nvidia-drm-default.ts'
import { updSimpledrm } from './upd-simpledrm.ts'

/** What came with an update. */
export const updateSignatures: readonly Signature[] = [
  updDkmsBuildFailed,
  updKernelRegression,
  updSimpledrm,
  updBiosSettingsReset,
  updNvidiaDrmDefault,
  updLibvirtModular,
]
