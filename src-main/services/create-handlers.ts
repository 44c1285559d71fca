// SPDX-License-Identifier: MIT
import type { ThroughwayApi } from '../contract/api.ts'
import type { Handlers } from '../contract/kit.ts'
import { systemLogind } from '../logind/logind.ts'
import { ok } from '../model/result.ts'
import { captureHost } from './capture-host.ts'
import type { ChangeSession } from './change-session.ts'
import { servedDesktop } from './desktop-session.ts'
import { guestsOnScreen } from './guests/guests-on-screen.ts'
import type { HostSession } from './host-session.ts'
import type { Log } from './log/log.ts'
import type { MachineSession } from './machines/machine-session.ts'
import { describeFault } from './report/describe-fault.ts'
import { computerOnScreen } from './restart/computer-on-screen.ts'
import type { SettingsStore } from './settings/settings-store.ts'
import type { TroubleSession } from './trouble/trouble-session.ts'
import { createWishSession } from './wish-session.ts'

/** The sessions that a serving process has, one of each. */
export interface Sessions {
  readonly session: HostSession
  readonly changes: ChangeSession
  readonly machines: MachineSession
  readonly trouble: TroubleSession
  readonly settings: SettingsStore
  /** Absent where none is kept. */
  readonly log?: Log
  /** Absent where the window is in a browser. */
  readonly desktop?: Handlers<ThroughwayApi>['app']
  /** Gets every exception of a handler and each fault that the window tells of, once. */
  readonly logFault: (error: unknown) => void
}

/** The serving side of the contract over these sessions; the same behind Electron and behind a socket. */
export function createHandlers(sessions: Sessions): Handlers<ThroughwayApi> {
  const { session, changes, machines, trouble, settings, log, desktop, logFault } = sessions
  const wishes = createWishSession(session)
  const form = desktop === undefined ? 'served' : 'desktop'
  return {
    host: {
      view: async () => ok(await session.view()),
      check: async () => ok(await session.check()),
    },
    capture: {
      open: ({ name, contentBase64 }) => session.openCapture(name, Buffer.from(contentBase64, 'base64')),
      close: async () => ok(await session.closeCapture()),
      make: () => captureHost(session),
    },
    faults: {
      note: async (fault) => {
        logFault(describeFault(fault))
        return ok(null)
      },
      report: async (fault) =>
        ok(await (await import('./report/report-fault.ts')).reportFault(session.host().reader, fault)),
    },
    plan: {
      draft: (choices) => changes.draft(choices),
      inspect: (choices) => changes.inspect(choices),
      script: async ({ planId }) => changes.script(planId),
    },
    changes: {
      view: async () => ok(changes.view()),
      apply: (order) => changes.apply(order),
      keep: ({ transactionId }) => changes.keep(transactionId),
      undo: ({ transactionId }) => changes.undo(transactionId),
      resolve: ({ transactionId, way }) => changes.resolve(transactionId, way),
      installHelper: () => changes.installHelper(),
    },
    wishes: {
      view: async () => ok(wishes.view()),
      keep: async (kept) => {
        wishes.keep(kept)
        return ok(null)
      },
    },
    app: desktop ?? servedDesktop,
    settings: {
      view: async () => ok(settings.view()),
      set: (choice) => settings.change([choice]),
      reset: ({ key }) => settings.change([{ key, value: undefined }]),
    },
    computer: computerOnScreen({ session, changes, machines, logind: systemLogind, form }),
    about: {
      view: async () => {
        const { readAbout } = await import('./about/read-about.ts')
        return ok(await readAbout(form, log?.place ?? null))
      },
    },
    guests: guestsOnScreen(session, machines),
    machines: machines.machines,
    trouble: trouble.trouble,
  }
}
