// SPDX-License-Identifier: MIT
import { app, type Session, shell, type WebContents } from 'electron'
import { windowOrigin } from '../contract/channels.ts'

/**
 * Takes from every page, whoever opened it, what ours never need: going elsewhere, windows, embedded pages, permissions,
 * downloads. Must run before the first window.
 *
 * Source: Electron security guide, items 5, 12, 13, 14 and 15.
 */
export function lockDownPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    lockDownSession(contents.session)
    lockDownContents(contents)
  })
}

function lockDownContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    // The sources of findings are web pages: they open in the person's browser, never here.
    if (URL.canParse(url) && new URL(url).protocol === 'https:') shell.openExternal(url).catch(() => shell.beep())
    return { action: 'deny' }
  })
  const deny = (event: { preventDefault(): void }) => event.preventDefault()
  contents.on('will-navigate', deny)
  contents.on('will-frame-navigate', deny)
  contents.on('will-redirect', (event) => {
    if (!event.url.startsWith(`${windowOrigin}/`)) event.preventDefault()
  })
  contents.on('will-attach-webview', deny)
}

function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === copying))
  session.setPermissionCheckHandler((_contents, permission) => permission === copying)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  // Dictionaries would be fetched from the network.
  session.setSpellCheckerEnabled(false)
}

/** Writing text to the clipboard after a click: what the window's copy buttons do. */
const copying = 'clipboard-sanitized-write'
