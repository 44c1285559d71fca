// SPDX-License-Identifier: MIT
import type { WindowFault } from '../../model/window-fault.ts'

/** A fault in words for a log. */
export function describeFault({ screen, message, stack, components }: WindowFault): string {
  return [`window, on ${screen}: ${message}`, stack, components].filter((part) => part !== '').join('\n')
}
