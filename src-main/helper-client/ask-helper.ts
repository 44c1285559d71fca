// SPDX-License-Identifier: MIT
import { createFrameDecoder, encodeFrame } from '../contract/frames.ts'
import {
  type HelperReply,
  type HelperRequest,
  type HelperVerb,
  helperProtocol,
  maximumFrameBytes,
} from '../contract/helper-protocol.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { type HelperWay, startHelper } from './start-helper.ts'

/** Why there is no answer. */
export type AskFailure =
  | { readonly code: 'dismissed' }
  | { readonly code: 'not-authorised'; readonly detail: string }
  | { readonly code: 'failed'; readonly detail: string }

/** The reply that ends a session. */
export type FinalReply = Extract<HelperReply, { type: 'ended' | 'refused' | 'inspection' }>

/** pkexec(1): 126 the person closed the prompt, 127 not authorised or it could not be asked. */
const dismissedStatus = 126
const notAuthorisedStatus = 127

/**
 * Has one session with the helper: greets it, asks, hands every reply to `onReply`, and answers with the last one.
 * It always ends: a helper that goes away without an answer is a failure.
 */
export function askHelper(
  way: HelperWay,
  verb: HelperVerb,
  request: HelperRequest,
  onReply: (reply: HelperReply) => void,
): Promise<Result<FinalReply, AskFailure>> {
  return new Promise((resolve) => {
    const child = startHelper(way, verb)
    let final: FinalReply | null = null
    let problem: string | null = null
    let errorText = ''
    const decoder = createFrameDecoder(
      // A reply may quote two versions of a file.
      4 * maximumFrameBytes,
      (message) => {
        const reply = message as HelperReply
        if (reply.type === 'hello') {
          if (reply.protocol === helperProtocol) child.stdin.write(encodeFrame(request))
          else problem = `it speaks version ${reply.protocol} of the protocol, this program ${helperProtocol}`
        }
        if (reply.type === 'ended' || reply.type === 'refused' || reply.type === 'inspection') {
          final = reply
          child.stdin.end()
        }
        onReply(reply)
      },
      (found) => {
        problem = `its answer is ${found}`
      },
    )
    child.stdin.on('error', () => undefined)
    child.stderr.setEncoding('utf8')
    child.stderr.on('data', (text: string) => {
      errorText = (errorText + text).slice(-2000)
    })
    child.stdout.on('data', (bytes: Uint8Array) => {
      decoder.push(bytes)
      if (problem !== null) child.stdin.end()
    })
    child.on('error', (error) => resolve(fail({ code: 'failed', detail: error.message })))
    child.on('close', (status) => {
      if (final !== null) resolve(ok(final))
      else if (way.kind === 'polkit' && status === dismissedStatus) resolve(fail({ code: 'dismissed' }))
      else if (way.kind === 'polkit' && status === notAuthorisedStatus) {
        resolve(fail({ code: 'not-authorised', detail: errorText.trim() }))
      } else {
        const detail = problem ?? (errorText.trim() || `it ended with status ${status ?? 'none'} and no answer`)
        resolve(fail({ code: 'failed', detail }))
      }
    })
    child.stdin.write(encodeFrame({ type: 'hello', protocol: helperProtocol }))
  })
}
