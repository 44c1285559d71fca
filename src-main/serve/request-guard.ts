// SPDX-License-Identifier: MIT
import type { IncomingHttpHeaders } from 'node:http'

/** What a window calls itself, to be told from others of the same session; it opens nothing. */
export const windowIdPattern = /^[0-9a-f]{16}$/

/** Why a request is not even looked at. */
export interface Trespass {
  readonly status: 400 | 403 | 421
  readonly message: string
}

/** The names under which this server answers, as a browser writes them in `Host`. */
export function buildAuthorities(port: number): ReadonlySet<string> {
  const names = ['127.0.0.1', 'localhost', '[::1]']
  // Browsers leave the port away where it is HTTP's own.
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])))
}

/**
 * Whether a request comes from where this server can be reached and from a page of its own; null where it does.
 *
 * A name of the attacker's that resolves to 127.0.0.1 (DNS rebinding) shows in `Host`; a page of another site in
 * `Origin` and `Sec-Fetch-Site`. Other ports of localhost are other sites here, although browsers count them as
 * the same one. `mustNameOrigin` is for what changes something or opens a socket: there, silence is refused too.
 * Source: https://fetch.spec.whatwg.org/#origin-header, https://w3c.github.io/webappsec-fetch-metadata/
 */
export function findTrespass(
  headers: IncomingHttpHeaders,
  authorities: ReadonlySet<string>,
  mustNameOrigin: boolean,
): Trespass | null {
  const { host, origin } = headers
  if (host === undefined || !authorities.has(host.toLowerCase())) {
    const [first = ''] = authorities
    return {
      status: 421,
      message:
        `This server answers only as ${[...authorities].join(', ')}. Through an SSH tunnel, forward the same port ` +
        `number: ssh -L ${first.slice(first.lastIndexOf(':') + 1)}:${first} HOST`,
    }
  }
  if (origin === undefined && mustNameOrigin)
    return { status: 403, message: 'The request does not say which page it comes from.' }
  if (origin !== undefined && origin !== `http://${host.toLowerCase()}`) {
    return { status: 403, message: 'The request comes from a page of another site.' }
  }
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return {
      status: 403,
      message: 'The request comes from a page of another site. Copy the address into the address bar instead.',
    }
  }
  return null
}

/** The value of a cookie in a `Cookie` header; where the name comes twice, none, since one was planted. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '').split(';').flatMap((pair) => {
    const equals = pair.indexOf('=')
    return equals >= 0 && pair.slice(0, equals).trim() === name ? [pair.slice(equals + 1).trim()] : []
  })
  return values.length === 1 ? values[0] : undefined
}
