// SPDX-License-Identifier: MIT
import type { IncomingMessage } from 'node:http'
import type { Dispatch } from '../contract/dispatch.ts'
import type { Failure } from '../contract/failures.ts'
import { fail, type Result } from '../model/result.ts'
import { readBody } from './read-body.ts'
import { windowIdPattern } from './request-guard.ts'

const maxArgumentBytes = 64 * 1024
// 24 MiB of base64, the contract's limit for captures and for logs, and what is around it.
const maxFileBytes = 27 * 1024 * 1024
const callsWithFiles: ReadonlySet<string> = new Set(['capture.open', 'trouble.diagnose'])

/** An answer to a call as it goes over the wire: the result, and the HTTP status that fits it. */
export interface CallAnswer {
  readonly status: number
  readonly result: Result<unknown, Failure>
}

const statuses: Partial<Record<Failure['code'], number>> = {
  'argument-invalid': 400,
  'session-missing': 401,
  'call-unknown': 404,
  'internal-error': 500,
}

/** Answers calls over HTTP: reads the argument of call `name` from the request's body. Null where the asker went away. */
export type CallAnswerer = (request: IncomingMessage, name: string) => Promise<CallAnswer | null>

/** An answerer of calls. Files are taken in one after another: each is held whole, and unpacks to more. */
export function createCallAnswerer(dispatch: Dispatch): CallAnswerer {
  let lastFile: Promise<unknown> = Promise.resolve()
  return (request, name) => {
    if (!callsWithFiles.has(name)) return answerCall(request, name, dispatch)
    const answer = lastFile.then(() => (request.destroyed ? null : answerCall(request, name, dispatch)))
    // A call that fails by a fault of ours must not keep the next one waiting.
    lastFile = answer.catch(() => undefined)
    return answer
  }
}

async function answerCall(request: IncomingMessage, name: string, dispatch: Dispatch): Promise<CallAnswer | null> {
  const contentType = request.headers['content-type'] ?? ''
  if (
    !/^application\/json(?:;\s*charset=utf-8)?$/i.test(contentType) ||
    request.headers['content-encoding'] !== undefined
  ) {
    return refuse(415, 'content-type', 'must be application/json')
  }
  const maxBytes = callsWithFiles.has(name) ? maxFileBytes : maxArgumentBytes
  const body = await readBody(request, maxBytes)
  if (!body.ok) {
    return body.failure === 'interrupted' ? null : refuse(413, 'body', `must be at most ${maxBytes} bytes`)
  }
  const argument = parseJson(body.value)
  if (!argument.ok) return refuse(400, 'body', 'is not JSON in UTF-8')
  const result = await dispatch(name, argument.value, readWindowId(request))
  return { status: result.ok ? 200 : (statuses[result.failure.code] ?? 200), result }
}

/** What the asking window calls itself; empty where it does not say. */
function readWindowId({ headers }: IncomingMessage): string {
  const id = String(headers['x-throughway-window'] ?? '')
  return windowIdPattern.test(id) ? id : ''
}

function refuse(status: number, field: string, problem: string): CallAnswer {
  return { status, result: fail({ code: 'argument-invalid', field, problem }) }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parseJson(body: Buffer): Result<unknown, 'not-json'> {
  try {
    return { ok: true, value: JSON.parse(utf8.decode(body)) }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return fail('not-json')
    throw error
  }
}
