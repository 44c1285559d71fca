// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { acpiOptimusPowerLoop } from './acpi-optimus-power-loop.ts'
import { hostSuspendWithVm } from './host-suspend-with-vm.ts'
import { pcieAerErrors } from './pcie-aer-errors.ts'
import { pcieLinkDegraded } from './pcie-link-degraded.ts'
import { pcieLinkRetrainFailed } from './pcie-link-retrain-failed.ts'
import { resetAmdBug } from './reset-amd-bug.ts'
import { resetBarsRestoring } from './reset-bars-restoring.ts'
import { resetBlackwellHang } from './reset-blackwell-hang.ts'
import { resetD3coldStuck } from './reset-d3cold-stuck.ts'
import { resetD3hotRefused } from './reset-d3hot-refused.ts'
import { resetDependsUnownedGroup } from './reset-depends-unowned-group.ts'
import { resetFlrBrokenDevice } from './reset-flr-broken-device.ts'
import { resetHeader127 } from './reset-header-127.ts'
import { resetNoMechanism } from './reset-no-mechanism.ts'
import { resetNotReadyTimeout } from './reset-not-ready-timeout.ts'
import { resetVendorModuleFailed } from './reset-vendor-module-failed.ts'
import { resetVendorModuleInactive } from './reset-vendor-module-inactive.ts'

/** How devices fail to be reset, to wake or to hold their link. */
export const resetSignatures: readonly Signature[] = [
  resetD3coldStuck,
  resetNotReadyTimeout,
  resetHeader127,
  resetBarsRestoring,
  resetNoMechanism,
  resetDependsUnownedGroup,
  resetAmdBug,
  resetVendorModuleInactive,
  resetVendorModuleFailed,
  resetFlrBrokenDevice,
  resetD3hotRefused,
  resetBlackwellHang,
  acpiOptimusPowerLoop,
  pcieLinkRetrainFailed,
  pcieLinkDegraded,
  pcieAerErrors,
  hostSuspendWithVm,
]
