// SPDX-License-Identifier: MIT
import type { IncomingMessage } from 'node:http'
import https from 'node:https'
import { fail, ok, type Result } from '../model/result.ts'
import type { MediaFailure } from './media-failure.ts'

/** Servers that a download may come from, and what is trusted to name them. */
export interface DownloadServers {
  /** Host names, with a port where it is not 443. Redirects lead to these or nowhere. */
  readonly hosts: readonly string[]
  /** PEM; null for the authorities that the system trusts. */
  readonly certificateAuthority: string | null
}

const maxRedirects = 5
/** Without a byte for so long the connection counts as cut. */
const idleMs = 30_000

/** The body of an answer, and where in the file it begins. */
export interface DownloadAnswer {
  /** Null where there is nothing after the byte that was asked for. */
  readonly body: IncomingMessage | null
  readonly startsAt: number
  /** Of the whole file, or null where the server does not say. */
  readonly totalBytes: number | null
}

export interface DownloadRequest {
  readonly url: string
  readonly from: number
  readonly servers: DownloadServers
  readonly signal: AbortSignal | undefined
}

/**
 * Asks for a file from a byte on, over TLS and from the named hosts only. A server that cannot go on in the middle gives the
 * whole, which `startsAt` tells. Fails with `download-refused` where asking again would not help.
 */
export async function requestDownload(request: DownloadRequest): Promise<Result<DownloadAnswer, MediaFailure>> {
  let url = request.url
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const target = checkUrl(url, request.servers.hosts)
    if (!target.ok) return target
    const answer = await ask(target.value, request)
    if (!answer.ok) return answer
    const { statusCode = 0, headers } = answer.value
    if (statusCode < 300 || statusCode >= 400 || headers.location === undefined) return judge(answer.value, request)
    answer.value.destroy()
    url = URL.canParse(headers.location, target.value.href)
      ? new URL(headers.location, target.value).href
      : headers.location
  }
  return refused(request.url, 'it was redirected too often')
}

function checkUrl(text: string, hosts: readonly string[]): Result<URL, MediaFailure> {
  if (!URL.canParse(text)) return refused(text, 'it is no address')
  const url = new URL(text)
  if (url.protocol !== 'https:') return refused(text, 'it is not protected by TLS')
  if (url.username !== '' || !hosts.includes(url.host))
    return refused(text, `${url.host} is none of the servers to fetch from`)
  return ok(url)
}

function ask(url: URL, { from, servers, signal }: DownloadRequest): Promise<Result<IncomingMessage, MediaFailure>> {
  const headers = { 'accept-encoding': 'identity', ...(from > 0 ? { range: `bytes=${from}-` } : {}) }
  const trust = servers.certificateAuthority === null ? {} : { ca: servers.certificateAuthority }
  return new Promise((resolve) => {
    const sent = https.get(url, { agent: false, headers, minVersion: 'TLSv1.2', signal, ...trust }, (answer) =>
      resolve(ok(answer)),
    )
    sent.setTimeout(idleMs, () => sent.destroy(new Error('the server has gone silent')))
    sent.on('error', (error) =>
      resolve(
        fail(
          signal?.aborted === true
            ? { code: 'task-cancelled' }
            : { code: 'download-failed', url: url.href, detail: error.message },
        ),
      ),
    )
  })
}

function judge(body: IncomingMessage, { url, from }: DownloadRequest): Result<DownloadAnswer, MediaFailure> {
  const { statusCode: status = 0, headers } = body
  const length = headers['content-length']
  if (status === 200 && (headers['content-encoding'] ?? 'identity') === 'identity')
    return ok({ body, startsAt: 0, totalBytes: length === undefined ? null : Number(length) })
  const range = /^bytes (?:(\d+)-\d+|\*)\/(\d+)$/.exec(headers['content-range'] ?? '')
  if (status === 206 && range !== null && Number(range[1]) === from)
    return ok({ body, startsAt: from, totalBytes: Number(range[2]) })
  body.destroy()
  if (status === 416 && range !== null && Number(range[2]) === from)
    return ok({ body: null, startsAt: from, totalBytes: from })
  // What a server cannot do now it may do soon; what it does not have it will not.
  const detail = `the server answered ${status}`
  return status >= 500 || status === 429 || status === 408
    ? fail({ code: 'download-failed', url, detail })
    : refused(
        url,
        status === 200 || status === 206 ? 'the server answered with something else than was asked for' : detail,
      )
}

function refused(url: string, detail: string): Result<never, MediaFailure> {
  return fail({ code: 'download-refused', url, detail })
}
