// SPDX-License-Identifier: MIT
import type { Rule } from '../rule.ts'
import { bootFramebufferElsewhere } from './boot-framebuffer-elsewhere.ts'
import { candidateDriverReleasable } from './candidate-driver-releasable.ts'
import { candidateIsolated } from './candidate-isolated.ts'
import { candidateLinkFull } from './candidate-link-full.ts'
import { candidateNotBootDisplay } from './candidate-not-boot-display.ts'
import { candidateNotInUse } from './candidate-not-in-use.ts'
import { candidateResettable } from './candidate-resettable.ts'
import { candidateRom } from './candidate-rom.ts'
import { companionsBound } from './companions-bound.ts'
import { companionsComplete } from './companions-complete.ts'
import { d3cold } from './d3cold.ts'
import { externalGpu } from './external-gpu.ts'
import { gpuPresent } from './gpu-present.ts'
import { hostKeepsADisplay } from './host-keeps-a-display.ts'
import { idsBindingSafe } from './ids-binding-safe.ts'
import { largeBarsAssigned } from './large-bars-assigned.ts'
import { noHardwareFaults } from './no-hardware-faults.ts'
import { noManagementDisplay } from './no-management-display.ts'
import { reservedRegions } from './reserved-regions.ts'
import { resizableBar } from './resizable-bar.ts'
import { srIovAvailable } from './sr-iov-available.ts'
import { twinsToldApart } from './twins-told-apart.ts'

/** Rules about PCI devices, in the order in which a person would fix things. */
export const pciRules: readonly Rule[] = [
  gpuPresent,
  candidateIsolated,
  companionsComplete,
  reservedRegions,
  largeBarsAssigned,
  idsBindingSafe,
  hostKeepsADisplay,
  noManagementDisplay,
  candidateNotBootDisplay,
  bootFramebufferElsewhere,
  candidateNotInUse,
  candidateDriverReleasable,
  twinsToldApart,
  companionsBound,
  noHardwareFaults,
  candidateResettable,
  d3cold,
  candidateLinkFull,
  resizableBar,
  candidateRom,
  externalGpu,
  srIovAvailable,
]
