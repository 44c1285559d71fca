// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { bootloaderWrongTool } from './bootloader-wrong-tool.ts'
import { initramfsBootStuck } from './initramfs-boot-stuck.ts'
import { initramfsMissingVfio } from './initramfs-missing-vfio.ts'
import { initramfsNotRebuilt } from './initramfs-not-rebuilt.ts'

/** Between the boot loader and the first driver. */
export const bootSignatures: readonly Signature[] = [
  initramfsMissingVfio,
  initramfsNotRebuilt,
  bootloaderWrongTool,
  initramfsBootStuck,
]
