// SPDX-License-Identifier: MIT
import type { WebContents } from './web-contents.ts'

/** A frame as it is at the moment of a message. */
export interface WebFrameMain {
  readonly url: string
  readonly parent: WebFrameMain | null
}

interface InvokeEvent {
  readonly sender: WebContents
  readonly senderFrame: WebFrameMain | null
}

type Handler = (event: InvokeEvent, ...values: unknown[]) => unknown

const handlers = new Map<string, Handler>()

/** Electron's `ipcMain`. */
export const ipcMain = {
  handle(channel: string, handler: (event: InvokeEvent, ...values: never[]) => unknown): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler as Handler)
  },
}

/** Has a message handled; rejects in Electron's words. */
export async function handleInvoke(channel: string, event: InvokeEvent, values: readonly unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`Error invoking remote method '${channel}': no handler registered`)
  try {
    return await handler(event, ...values)
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`)
  }
}
