// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { audioBackendFailed } from './audio-backend-failed.ts'
import { audioCrackling } from './audio-crackling.ts'
import { displayNoOutput } from './display-no-output.ts'
import { evdevDeviceRenamed } from './evdev-device-renamed.ts'
import { evdevOpenFailed } from './evdev-open-failed.ts'
import { lgHostNotElevated } from './lg-host-not-elevated.ts'
import { lgIvshmemMissing } from './lg-ivshmem-missing.ts'
import { lgKvmfrMissing } from './lg-kvmfr-missing.ts'
import { lgNoDisplayAttached } from './lg-no-display-attached.ts'
import { lgShmPermission } from './lg-shm-permission.ts'
import { lgShmTooSmall } from './lg-shm-too-small.ts'
import { lgVersionMismatch } from './lg-version-mismatch.ts'
import { qemuSpiceMissing } from './qemu-spice-missing.ts'
import { screamNoAudio } from './scream-no-audio.ts'
import { spiceAgentMouse } from './spice-agent-mouse.ts'
import { usbDeviceMissing } from './usb-device-missing.ts'
import { usbHostLibusbError } from './usb-host-libusb-error.ts'
import { usbHostPermission } from './usb-host-permission.ts'

/** Looking Glass, input, sound and the picture. */
export const displaySignatures: readonly Signature[] = [
  lgShmPermission,
  lgKvmfrMissing,
  lgIvshmemMissing,
  lgShmTooSmall,
  lgNoDisplayAttached,
  lgVersionMismatch,
  lgHostNotElevated,
  evdevOpenFailed,
  evdevDeviceRenamed,
  usbHostLibusbError,
  usbHostPermission,
  usbDeviceMissing,
  audioBackendFailed,
  audioCrackling,
  screamNoAudio,
  displayNoOutput,
  spiceAgentMouse,
  qemuSpiceMissing,
]
