// SPDX-License-Identifier: MIT
import type { ThroughwayApi } from '../contract/api.ts'
import type { Handlers } from '../contract/kit.ts'
import { ok } from '../model/result.ts'
import type { HostSession } from './host-session.ts'

/** The serving side of the contract over one session; the same behind Electron and behind a socket. */
export function createHandlers(session: HostSession): Handlers<ThroughwayApi> {
  return {
    host: {
      view: async () => ok(await session.view()),
      check: async () => ok(await session.check()),
    },
    capture: {
      open: ({ name, contentBase64 }) => session.openCapture(name, Buffer.from(contentBase64, 'base64')),
      close: async () => ok(await session.closeCapture()),
    },
  }
}
