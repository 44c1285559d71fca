// SPDX-License-Identifier: MIT
import type { ThroughwayApi } from '../../contract/api.ts'
import type { Handlers } from '../../contract/kit.ts'
import type { HostSession } from '../host-session.ts'
import { createMachineSession, type MachineSession } from '../machines/machine-session.ts'
import type { OpenHost } from '../open-host.ts'

/**
 * The guests of `machines`, with what is drafted being for the host on screen: while a capture is laid over it, drafts are for
 * that one, from its facts alone, and none of them can be made.
 */
export function guestsOnScreen(session: HostSession, machines: MachineSession): Handlers<ThroughwayApi>['guests'] {
  const base = session.host()
  let laidOver: { readonly host: OpenHost; readonly machines: MachineSession } | null = null

  /** A session for a capture has no connection, and nothing to close. */
  function guests(): Handlers<ThroughwayApi>['guests'] {
    const host = session.host()
    if (host === base) return machines.guests
    if (laidOver?.host !== host) laidOver = { host, machines: createMachineSession(host, { uri: null }) }
    return laidOver.machines.guests
  }

  return {
    ...machines.guests,
    options: (argument, asker) => guests().options(argument, asker),
    draft: (choices, asker) => guests().draft(choices, asker),
  }
}
