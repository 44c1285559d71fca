// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { HostView } from '../model/host-view.ts'
import { call, push } from './kit.ts'

const nothing = z.null()

/** A capture as the window hands it over. 24 MiB of base64 is 18 MiB of archive; real ones are under two. */
const captureFile = z.strictObject({
  name: z.string().min(1).max(255),
  contentBase64: z.base64().max(24 * 1024 * 1024),
})

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
  },
} as const

export type ThroughwayApi = typeof api
