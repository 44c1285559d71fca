// SPDX-License-Identifier: MIT
import type { Rule } from '../rule.ts'
import { addressWidthCovered } from './address-width-covered.ts'
import { architectureSupported } from './architecture-supported.ts'
import { cachesUniform } from './caches-uniform.ts'
import { coresUniform } from './cores-uniform.ts'
import { enoughCores } from './enough-cores.ts'
import { governorReady } from './governor-ready.ts'
import { hostKeepsCores } from './host-keeps-cores.ts'
import { interruptVirtualization } from './interrupt-virtualization.ts'
import { l3DomainsKnown } from './l3-domains-known.ts'
import { secondLevelTranslation } from './second-level-translation.ts'
import { timeStampStable } from './time-stamp-stable.ts'
import { virtualizationEnabled } from './virtualization-enabled.ts'

/** What the CPU must have, and how well it will do. */
export const cpuRules: readonly Rule[] = [
  architectureSupported,
  virtualizationEnabled,
  secondLevelTranslation,
  interruptVirtualization,
  addressWidthCovered,
  enoughCores,
  coresUniform,
  cachesUniform,
  l3DomainsKnown,
  hostKeepsCores,
  timeStampStable,
  governorReady,
]
