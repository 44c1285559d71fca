// SPDX-License-Identifier: MIT
import type { Result } from '../../src-main/model/result.ts'
import type { CallFailure } from './window-state.ts'

/** What was asked of main and shown once it is there. While it is asked for anew, the last answer stays. */
export type Reply<Value> =
  | { readonly at: 'none' }
  | { readonly at: 'asked'; readonly last: Value | null }
  | { readonly at: 'told'; readonly value: Value }
  | { readonly at: 'failed'; readonly failure: CallFailure; readonly last: Value | null }

/** The value on screen: the newest one that was told. */
export function lastTold<Value>(reply: Reply<Value>): Value | null {
  if (reply.at === 'told') return reply.value
  return reply.at === 'none' ? null : reply.last
}

/** The same reply, asked for anew. */
export function askedAgain<Value>(reply: Reply<Value>): Reply<Value> {
  return { at: 'asked', last: lastTold(reply) }
}

/** The reply that an answer makes of the one before. */
export function replyOf<Value>(before: Reply<Value>, answer: Result<Value, CallFailure>): Reply<Value> {
  return answer.ok
    ? { at: 'told', value: answer.value }
    : { at: 'failed', failure: answer.failure, last: lastTold(before) }
}
