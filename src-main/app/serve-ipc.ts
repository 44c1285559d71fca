// SPDX-License-Identifier: MIT
import { ipcMain, type WebContents, type WebFrameMain } from 'electron'
import { callChannel, pushChannel, windowOrigin } from '../contract/channels.ts'
import type { Dispatch } from '../contract/dispatch.ts'

/**
 * Answers the window's calls. Only the top frame of our own pages, in the window that `isOurs` knows, is answered: a
 * message from anything else means that foreign content got in, and rejecting is all it learns.
 *
 * Source: Electron security guide, "Validate the sender of all IPC messages".
 */
export function serveIpc(dispatch: Dispatch, isOurs: (sender: WebContents) => boolean): void {
  ipcMain.handle(callChannel, (event, name: unknown, argument: unknown) => {
    const isTrusted = isOurs(event.sender) && isOurPage(event.senderFrame)
    if (!isTrusted || typeof name !== 'string') throw new Error('not a window of Throughway')
    return dispatch(name, argument, String(event.sender.id))
  })
}

/** Sends a push to a window; false where it is gone. */
export function pushTo(contents: WebContents | undefined, name: string, value: unknown): boolean {
  if (contents === undefined || contents.isDestroyed()) return false
  contents.send(pushChannel, name, value)
  return true
}

function isOurPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.url.startsWith(`${windowOrigin}/`)
}
