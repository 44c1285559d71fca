// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { winClockOrResetLoop } from './win-clock-or-reset-loop.ts'
import { winInaccessibleBootDevice } from './win-inaccessible-boot-device.ts'
import { winNoDiskVirtio } from './win-no-disk-virtio.ts'
import { winNoNetworkVirtio } from './win-no-network-virtio.ts'
import { winPressAnyKey } from './win-press-any-key.ts'
import { win11Requirements } from './win11-requirements.ts'

/** Windows’ installation. */
export const windowsSignatures: readonly Signature[] = [
  winNoDiskVirtio,
  winNoNetworkVirtio,
  win11Requirements,
  winInaccessibleBootDevice,
  winPressAnyKey,
  winClockOrResetLoop,
]
