// SPDX-License-Identifier: MIT
import type { Rule } from '../rule.ts'
import { earlyModules } from './early-modules.ts'
import { initramfsKnown } from './initramfs-known.ts'
import { loaderKnown } from './loader-known.ts'
import { noPendingPackages } from './no-pending-packages.ts'
import { parametersActive } from './parameters-active.ts'
import { parametersPersistent } from './parameters-persistent.ts'
import { settingsEditable } from './settings-editable.ts'
import { singleLoader } from './single-loader.ts'
import { spaceLeft } from './space-left.ts'
import { uefi } from './uefi.ts'

/** How the host starts, and whether what is set is what counts. */
export const bootRules: readonly Rule[] = [
  uefi,
  loaderKnown,
  singleLoader,
  settingsEditable,
  parametersActive,
  parametersPersistent,
  initramfsKnown,
  earlyModules,
  spaceLeft,
  noPendingPackages,
]
