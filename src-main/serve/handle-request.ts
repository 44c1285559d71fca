// SPDX-License-Identifier: MIT
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Failure } from '../contract/failures.ts'
import type { Access } from './access.ts'
import type { CallAnswerer } from './answer-call.ts'
import { buildLinkNeededPage, buildPage } from './pages.ts'
import { findTrespass, readCookie } from './request-guard.ts'
import { securityHeaders } from './security-headers.ts'
import type { WindowFile, WindowFiles } from './window-files.ts'

/** What every request is answered from. */
export interface ServerContext {
  readonly access: Access
  readonly authorities: ReadonlySet<string>
  /** Carries the port: browsers send cookies of one port of a host to all its ports. */
  readonly cookieName: string
  readonly files: WindowFiles
  readonly answerCall: CallAnswerer
}

const callPrefix = '/api/'

/** Where the window listens for events; the only address that takes an upgrade. */
export const eventsPath = '/api/events'

/** Answers one HTTP request: who asks is settled first, then what for. */
export async function handleRequest(
  context: ServerContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? ''
  const isReading = method === 'GET' || method === 'HEAD'
  const trespass = findTrespass(request.headers, context.authorities, !isReading)
  if (trespass !== null) {
    // Nothing that trespasses is told more than the sentence, and its connection is not kept.
    return sendText(response, trespass.status, `${trespass.message}\n`)
  }
  const { path, token } = parseTarget(request.url ?? '')
  if (path === '/' && token !== null && method === 'GET') return openSession(context, request, response, token)
  const isCall = path.startsWith(callPrefix)
  if (!context.access.admits(readCookie(request.headers.cookie, context.cookieName))) {
    return isCall
      ? sendFailure(response, 401, { code: 'session-missing' })
      : sendPage(response, 401, buildLinkNeededPage(process.pid))
  }
  if (path === eventsPath) return sendText(response, 426, 'This address takes a WebSocket.\n', { Upgrade: 'websocket' })
  if (isCall) return handleCall(context, request, response, path.slice(callPrefix.length))
  return handleFile(context.files.get(path), request, response, isReading)
}

async function handleCall(
  { answerCall }: ServerContext,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
) {
  if (request.method !== 'POST') return sendText(response, 405, 'Calls are made with POST.\n', { Allow: 'POST' })
  const answer = await answerCall(request, name)
  if (answer === null) response.destroy()
  else sendJson(response, answer.status, answer.result)
}

/** Exchanges a link for a session, and leads to an address without the secret in it. */
function openSession(
  { access, cookieName }: ServerContext,
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
) {
  // A browser that only guesses where the user will go must not use up the link.
  const isPrefetch = /prefetch|prerender/.test(
    `${request.headers['sec-purpose'] ?? ''}${request.headers['purpose'] ?? ''}`,
  )
  if (isPrefetch) return sendText(response, 503, 'Not for prefetching.\n')
  const session = access.redeemLink(token)
  if (session !== null) {
    const cookie = `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`
    return send(response, 303, Buffer.alloc(0), { Location: '/', 'Set-Cookie': cookie, 'Cache-Control': 'no-store' })
  }
  // The link was used by this very browser: a reload or the history.
  if (access.admits(readCookie(request.headers.cookie, cookieName))) {
    return send(response, 303, Buffer.alloc(0), { Location: '/', 'Cache-Control': 'no-store' })
  }
  sendPage(response, 401, buildLinkNeededPage(process.pid))
}

function handleFile(
  file: WindowFile | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  isReading: boolean,
) {
  if (file === undefined) {
    return sendPage(response, 404, buildPage('There is nothing at this address', ['Throughway is at “/”.']))
  }
  if (!isReading) return sendText(response, 405, 'This is only for reading.\n', { Allow: 'GET, HEAD' })
  const isGzipTaken = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(request.headers['accept-encoding'] ?? ''))
  const compressed = isGzipTaken ? file.compressed() : null
  send(response, 200, compressed ?? file.content, {
    'Content-Type': file.contentType,
    'Cache-Control': file.isImmutable ? 'private, max-age=31536000, immutable' : 'no-store',
    Vary: 'Accept-Encoding',
    ...(compressed === null ? {} : { 'Content-Encoding': 'gzip' }),
  })
}

/** The path of a request target as it stands (nothing is decoded or joined), and the link's secret beside it. */
function parseTarget(target: string): { path: string; token: string | null } {
  const question = target.indexOf('?')
  if (question < 0) return { path: target, token: null }
  return { path: target.slice(0, question), token: new URLSearchParams(target.slice(question + 1)).get('token') }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, Buffer.from(JSON.stringify(value)), {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    // What is left of a body that was refused must not be read as the next request.
    ...(status === 413 || status === 415 ? { Connection: 'close' } : {}),
  })
}

function sendFailure(response: ServerResponse, status: number, failure: Failure): void {
  send(response, status, Buffer.from(JSON.stringify({ ok: false, failure })), {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    Connection: 'close',
  })
}

function sendPage(response: ServerResponse, status: number, page: string): void {
  send(response, status, Buffer.from(page), { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
}

function sendText(response: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders = {}): void {
  send(response, status, Buffer.from(text), {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
    ...headers,
  })
}

/** Node leaves the body away for HEAD by itself. */
function send(response: ServerResponse, status: number, content: Buffer, headers: OutgoingHttpHeaders): void {
  response.writeHead(status, { ...securityHeaders, ...headers, 'Content-Length': content.length })
  response.end(content)
}
