// SPDX-License-Identifier: MIT
import { protocol } from 'electron'
import { windowOrigin } from '../contract/channels.ts'
import { securityHeaders } from '../serve/security-headers.ts'
import type { WindowFiles } from '../serve/window-files.ts'

const headers = { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' }

const scheme = new URL(windowOrigin).protocol.slice(0, -1)

/** Declares the window's own scheme. Must run before Electron is ready. */
export function registerWindowScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }])
}

/** Where the plain page is that stands in the window's place after one fault too many. */
export const faultAddress = `${windowOrigin}/fault`

/**
 * Serves the built window under its own origin: the same files with the same policy as over loopback; and the plain page, which
 * is given the addresses of the style sheets.
 */
export function serveWindowFiles(
  load: () => WindowFiles,
  buildPage: (styles: readonly string[]) => Promise<string>,
): void {
  let files: WindowFiles | null = null
  protocol.handle(scheme, async (request) => {
    files ??= load()
    const { host, pathname } = new URL(request.url)
    // Under another host the same files would be another origin.
    const isOurs = host === new URL(windowOrigin).host
    if (isOurs && pathname === new URL(faultAddress).pathname) {
      const styles = [...files.keys()].filter((name) => name.endsWith('.css'))
      return new Response(await buildPage(styles), {
        headers: { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' },
      })
    }
    const file = isOurs ? files.get(pathname) : undefined
    if (file === undefined) return new Response('There is nothing at this address.\n', { status: 404, headers })
    return new Response(new Uint8Array(file.content), {
      headers: { ...securityHeaders, 'content-type': file.contentType },
    })
  })
}
