// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { perfBalloon } from './perf-balloon.ts'
import { perfDiskNoIothread } from './perf-disk-no-iothread.ts'
import { perfGovernor } from './perf-governor.ts'
import { perfHostIsolation } from './perf-host-isolation.ts'
import { perfLgRefreshCap } from './perf-lg-refresh-cap.ts'
import { perfMsiDisabled } from './perf-msi-disabled.ts'
import { perfNoCpuPinning } from './perf-no-cpu-pinning.ts'
import { perfNoHugepages } from './perf-no-hugepages.ts'
import { perfNoHyperv } from './perf-no-hyperv.ts'
import { perfNumaRemote } from './perf-numa-remote.ts'
import { perfSmtTopology } from './perf-smt-topology.ts'
import { perfSplitLock } from './perf-split-lock.ts'
import { perfTscUnstable } from './perf-tsc-unstable.ts'
import { perfVbsMemoryIntegrity } from './perf-vbs-memory-integrity.ts'

/** What makes a guest slow. */
export const performanceSignatures: readonly Signature[] = [
  perfNoCpuPinning,
  perfHostIsolation,
  perfSmtTopology,
  perfNoHugepages,
  perfNumaRemote,
  perfSplitLock,
  perfNoHyperv,
  perfGovernor,
  perfTscUnstable,
  perfMsiDisabled,
  perfVbsMemoryIntegrity,
  perfDiskNoIothread,
  perfBalloon,
  perfLgRefreshCap,
]
