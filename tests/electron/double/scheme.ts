// SPDX-License-Identifier: MIT

/** Answers requests under a scheme. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>

const registered = new Set<string>()
const handlers = new Map<string, SchemeHandler>()
let isReady = false

/** Says that Electron is ready: schemes can no longer be declared. */
export function closeRegistration(): void {
  isReady = true
}

/**
 * Chromium knows no scheme of ours, so pages stand under `https://HOST.SCHEME.invalid` there, which is a secure and
 * standard origin like the declared scheme's. Addresses are translated where they cross.
 */
export function toChromium(address: string): string {
  const { protocol, host, pathname, search, hash } = new URL(address)
  const scheme = protocol.slice(0, -1)
  return registered.has(scheme) ? `https://${host}.${scheme}.invalid${pathname || '/'}${search}${hash}` : address
}

/** The way back. */
export function fromChromium(address: string): string {
  const found = /^https:\/\/([^/]+)\.([^./]+)\.invalid(\/.*)?$/.exec(address)
  if (found === null || !registered.has(found[2] ?? '')) return address
  return `${found[2]}://${found[1]}${found[3] ?? '/'}`
}

/** The answer to a request for an address under a handled scheme; null where none is handled. */
export async function answerScheme(address: string): Promise<Response | null> {
  const handler = handlers.get(new URL(address).protocol.slice(0, -1))
  return handler === undefined ? null : handler(new Request(address))
}

/** Electron's `protocol`. */
export const protocol = {
  registerSchemesAsPrivileged(
    schemes: { scheme: string; privileges?: { standard?: boolean; secure?: boolean } }[],
  ): void {
    if (isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme } of schemes) registered.add(scheme)
  },
  handle(scheme: string, handler: SchemeHandler): void {
    if (!registered.has(scheme)) throw new Error(`the double handles declared schemes only, not ${scheme}`)
    handlers.set(scheme, handler)
  },
}
