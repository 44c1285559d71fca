// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { AboutView } from '../model/about-view.ts'
import type { ChangeView, PlanView } from '../model/change-view.ts'
import type { DesktopView } from '../model/desktop-view.ts'
import type { HostView } from '../model/host-view.ts'
import type { MadeCapture } from '../model/made-capture.ts'
import type { RestartView } from '../model/restart-view.ts'
import type { Wishes } from '../model/wishes.ts'
import { call, push } from './kit.ts'
import { guestCalls, machineCalls } from './machine-calls.ts'
import { planChoicesSchema } from './plan-choices.ts'
import { settingsCalls } from './settings.ts'
import { troubleCalls } from './trouble-calls.ts'
import { windowFaultSchema } from './window-fault.ts'
import { wishesSchema } from './wishes.ts'

const nothing = z.null()

/** A capture as the window hands it over. 24 MiB of base64 is 18 MiB of archive; real ones are under two. */
const captureFile = z.strictObject({
  name: z.string().min(1).max(255),
  contentBase64: z.base64().max(24 * 1024 * 1024),
})

const transactionId = z.string().regex(/^[0-9]{8}-[0-9]{1,6}$/)

/**
 * Window ⇄ main: everything that crosses, and nothing else does. Handlers, the window's bridge and the tests'
 * stand-ins take their types from here.
 */
export const api = {
  host: {
    /** The host on screen as last read; reads it first if nobody has. */
    view: call<HostView>()(nothing),
    /** Reads the host again. */
    check: call<HostView>()(nothing),
    changed: push<HostView>(),
  },
  capture: {
    /** Shows another host, from its capture. */
    open: call<HostView>()(captureFile),
    /** Goes back to the host this program was started on. */
    close: call<HostView>()(nothing),
    /** Makes a redacted capture of the host on screen, to be saved or not. */
    make: call<MadeCapture>()(nothing),
  },
  faults: {
    /** Tells of a fault of the window, for the log. */
    note: call<null>()(windowFaultSchema),
    /** A report on it in Markdown, without what tells whose machine it is. */
    report: call<string>()(windowFaultSchema),
  },
  plan: {
    /** Drafts what would be done to the host on screen; changes nothing. */
    draft: call<PlanView>()(planChoicesSchema),
    /** The same with the helper's eyes: reads, after consent, what only root can. */
    inspect: call<PlanView>()(planChoicesSchema),
    /** The last draft as a shell script with its undo. */
    script: call<string>()(z.strictObject({ planId: z.string().max(64) })),
  },
  changes: {
    view: call<ChangeView>()(nothing),
    /**
     * Begins a plan that was drafted and shown; answers when it has begun, and `changed` tells how it goes on. The
     * window never sends a step.
     */
    apply: call<ChangeView>()(
      z.strictObject({ planId: z.string().max(64), factsRevision: z.int(), isTrial: z.boolean() }),
    ),
    /** Makes a trial that runs permanent. */
    keep: call<ChangeView>()(z.strictObject({ transactionId })),
    undo: call<ChangeView>()(z.strictObject({ transactionId })),
    /** Ends a transaction that a power cut or a crash left unfinished. */
    resolve: call<ChangeView>()(z.strictObject({ transactionId, way: z.enum(['finish', 'roll-back']) })),
    /** Installs the helper where only root can write, after showing what is copied. */
    installHelper: call<ChangeView>()(nothing),
    changed: push<ChangeView>(),
  },
  wishes: {
    /** What was chosen on the host on screen before; null where nothing was. */
    view: call<Wishes | null>()(nothing),
    /** Keeps what is chosen, for the next window and the next start. */
    keep: call<null>()(wishesSchema),
  },
  /** The program as a part of the person's desktop; the form in a browser answers that it is none. */
  app: {
    view: call<DesktopView>()(nothing),
    /** Has the program started at login, or not any more. */
    autostart: call<DesktopView>()(z.strictObject({ enabled: z.boolean() })),
    /** Gives the program's icon an action for each machine, or takes them away. */
    machineActions: call<DesktopView>()(z.strictObject({ enabled: z.boolean() })),
    /** Shows the folder of the log in the desktop's file manager. */
    openLog: call<DesktopView>()(nothing),
  },
  settings: settingsCalls,
  /** The computer that the program runs on. */
  computer: {
    /** Whether it can be restarted from here; asks nobody for anything. */
    canRestart: call<RestartView>()(nothing),
    /**
     * Restarts it through systemd-logind, as the user who runs the program; the desktop may ask for a password. Refused while another
     * host is on screen, while a change or a machine runs, and while a program holds the computer up.
     */
    restart: call<null>()(nothing),
  },
  about: {
    /** The program and what it stands on, of this computer. */
    view: call<AboutView>()(nothing),
  },
  guests: guestCalls,
  machines: machineCalls,
  trouble: troubleCalls,
} as const

export type ThroughwayApi = typeof api
