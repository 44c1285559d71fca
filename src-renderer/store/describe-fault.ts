// SPDX-License-Identifier: MIT
import type { WindowFault } from '../../src-main/model/window-fault.ts'

/** What was thrown, as it is told to main; cut to what the contract takes. `screen`: the end of the window's address. */
export function describeFault(error: unknown, components: string, screen: string, browser: string): WindowFault {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return {
    screen: screen.replace(/^#/, '').slice(0, 64) || 'check',
    message: message.slice(0, 2_000),
    stack: stack.slice(0, 5_000),
    components: components.trim().slice(0, 5_000),
    browser: browser.slice(0, 500),
  }
}

/** A fault as it is copied: nothing of it is redacted, and it says nothing of the host. */
export function formatFault({ screen, message, stack, components, browser }: WindowFault): string {
  return [`${message} (${screen}, ${browser})`, stack, components].filter((part) => part !== '').join('\n\n')
}
