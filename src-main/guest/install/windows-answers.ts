// SPDX-License-Identifier: MIT
import type { Answers } from './answers.ts'
import type { WindowsArchitecture, WindowsSystem } from './windows-drivers.ts'

/** Answers for Windows Setup. */
export interface WindowsAnswers extends Answers {
  readonly password: string
  readonly system: WindowsSystem
  readonly architecture: WindowsArchitecture
  /** Index of the edition in the disc's image file, from 1. */
  readonly editionIndex: number
  /** A language that is on the disc, such as `en-US`; Setup stops for another one. */
  readonly uiLanguage: string
  /** The person's own, or null: Setup then asks for none and the edition follows from its index. */
  readonly productKey: string | null
  /**
   * Where the VirtIO drivers are: on the virtio-win disc in another drive, in `$WinPEDriver$` of the answer disc (Setup finds
   * them by itself), or nowhere, for a disk and a network card that Windows knows.
   */
  readonly drivers: 'driver-disc' | 'answer-disc' | 'none'
}
