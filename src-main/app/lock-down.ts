// SPDX-License-Identifier: MIT
import { app, type Session, shell, type WebContents } from 'electron'
import { windowOrigin } from '../contract/channels.ts'
import { reportAddressStart } from './fault-page.ts'

/**
 * Takes from every page, whoever opened it, what ours never need: going elsewhere, windows, embedded pages, permissions,
 * downloads of anything that they did not make themselves. Must run before the first window.
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
  // Loading itself anew, and back from the plain page after a fault, is all that the window goes to.
  const denyOthers = (event: { readonly url: string; preventDefault(): void }) => {
    if (event.url.replace(/#.*$/, '') !== `${windowOrigin}/`) event.preventDefault()
  }
  contents.on('will-navigate', denyOthers)
  contents.on('will-frame-navigate', denyOthers)
  contents.on('will-redirect', (event) => {
    if (!event.url.startsWith(`${windowOrigin}/`)) event.preventDefault()
  })
  contents.on('will-attach-webview', deny)
}

function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === copying))
  session.setPermissionCheckHandler((_contents, permission) => permission === copying)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event, item) => {
    // What the window made itself is saved where the person says in Electron's own dialog.
    const isOurs = [`blob:${windowOrigin}/`, reportAddressStart].some((start) => item.getURL().startsWith(start))
    if (!isOurs) event.preventDefault()
  })
  // Dictionaries would be fetched from the network.
  session.setSpellCheckerEnabled(false)
}

/** Writing text to the clipboard after a click: what the window's copy buttons do. */
const copying = 'clipboard-sanitized-write'
