// SPDX-License-Identifier: MIT
import type { WindowBridge } from '../http-bridge.ts'
import { describeFault } from './describe-fault.ts'
import type { FaultPort } from './fault-context.ts'

/** A page that has one fault after another tells of the first ones. */
const mostNotes = 20

/** The way in which this page tells of its faults. */
export function createFaultPort({ faults }: Pick<WindowBridge, 'faults'>): FaultPort {
  let noted = 0
  return {
    note(fault) {
      noted += 1
      if (noted <= mostNotes) faults.note(fault).catch(() => undefined)
    },
    report: (fault) => faults.report(fault),
  }
}

/** Notes what nothing else catches: faults outside of drawing. What is on screen stays. */
export function noteUncaughtFaults(page: Window, { note }: FaultPort): void {
  const tell = (error: unknown) => note(describeFault(error, '', page.location.hash, page.navigator.userAgent))
  page.addEventListener('error', ({ error, message }) => tell(error ?? message))
  page.addEventListener('unhandledrejection', ({ reason }) => tell(reason))
}
