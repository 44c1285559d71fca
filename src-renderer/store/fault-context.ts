// SPDX-License-Identifier: MIT
import { createContext, useContext } from 'react'
import type { Result } from '../../src-main/model/result.ts'
import type { WindowFault } from '../../src-main/model/window-fault.ts'
import type { CallFailure } from './window-state.ts'

/** Where faults of the window are told. */
export interface FaultPort {
  /** Writes it into the log of the program. Never fails: who tells of a fault must not make another. */
  readonly note: (fault: WindowFault) => void
  /** A report on it in Markdown, redacted. */
  readonly report: (fault: WindowFault) => Promise<Result<string, CallFailure>>
}

/** Stands outside of all that can have a fault. */
export const FaultContext = createContext<FaultPort | null>(null)

/** Where faults are told, for whoever shows one. */
export function useFaultPort(): FaultPort {
  const port = useContext(FaultContext)
  if (port === null) throw new Error('a crash screen needs a fault port around it')
  return port
}
