// SPDX-License-Identifier: MIT
import type { Rule } from '../rule.ts'
import { memoryAvailableNow } from './available-now.ts'
import { memoryEnough } from './enough.ts'
import { hasSwap } from './has-swap.ts'
import { hugePagesLeaveRoom } from './huge-pages-leave-room.ts'
import { hugePagesPossible } from './huge-pages-possible.ts'
import { lockLimit } from './lock-limit.ts'
import { noSamePageMerging } from './no-same-page-merging.ts'
import { numaKnown } from './numa-known.ts'
import { transparentHugePages } from './transparent-huge-pages.ts'

/** Memory for host and guest, and how it is handed out. */
export const memoryRules: readonly Rule[] = [
  memoryEnough,
  memoryAvailableNow,
  lockLimit,
  hugePagesPossible,
  hugePagesLeaveRoom,
  transparentHugePages,
  noSamePageMerging,
  numaKnown,
  hasSwap,
]
