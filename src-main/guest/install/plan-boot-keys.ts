// SPDX-License-Identifier: MIT
import type { InstallImage } from '../../model/machine-view.ts'

/** Keys to be pressed after the first start of a guest, and only then. */
export interface BootKeys {
  /** Linux key code (`virDomainSendKey`, code set `VIR_KEYCODE_SET_LINUX`). */
  readonly keycode: number
  readonly firstAfterMs: number
  readonly everyMs: number
  readonly forMs: number
}

/**
 * Keys that get a disc past its own question, or null where it asks none.
 *
 * Windows discs wait five seconds for “Press any key to boot from CD or DVD”, some time after the firmware has begun. The
 * space bar does nothing in what comes after. It must not be pressed at later starts: the disc would be booted again
 * instead of the disk.
 */
export function planBootKeys({ content }: InstallImage): BootKeys | null {
  const keySpace = 57
  return content.kind === 'windows' ? { keycode: keySpace, firstAfterMs: 1_000, everyMs: 500, forMs: 15_000 } : null
}
