// SPDX-License-Identifier: MIT
import type { z } from 'zod'
import { fail, type Result } from '../model/result.ts'
import type { Failure } from './failures.ts'
import type { Api, Asker, Handlers } from './kit.ts'

type AnyHandler = (argument: unknown, asker: Asker) => Promise<Result<unknown, Failure>>

/** Answers a call by its travelling name. Never rejects. */
export type Dispatch = (name: string, argument: unknown, asker: Asker) => Promise<Result<unknown, Failure>>

/**
 * The one way from a transport to the handlers: looks the call up, checks its argument, runs it and turns what
 * went wrong into a failure. Transports check who is asking; handlers do none of this.
 *
 * `logFault` gets each exception once. The asker learns that there was a fault, not its stack.
 */
export function createDispatch<A extends Api>(
  api: A,
  handlers: Handlers<A>,
  logFault: (error: unknown) => void,
): Dispatch {
  const calls = new Map<string, { argument: z.ZodType; handler: AnyHandler }>()
  for (const [noun, endpoints] of Object.entries(api)) {
    for (const [name, endpoint] of Object.entries(endpoints)) {
      if (endpoint.kind !== 'call') continue
      // The types of `Handlers` tie each handler to its schema; a loop over names cannot see that.
      const nounHandlers = handlers[noun] as unknown as Readonly<Record<string, AnyHandler>>
      const handler = nounHandlers[name]
      if (handler === undefined) throw new Error(`no handler for ${noun}.${name}`)
      calls.set(`${noun}.${name}`, { argument: endpoint.argument, handler })
    }
  }
  return async (name, argument, asker) => {
    const called = calls.get(name)
    if (called === undefined) return fail({ code: 'call-unknown', name })
    try {
      const parsed = called.argument.safeParse(argument)
      return parsed.success ? await called.handler(parsed.data, asker) : fail(describeIssue(parsed.error))
    } catch (error) {
      logFault(error)
      return fail({ code: 'internal-error', detail: error instanceof Error ? error.message : String(error) })
    }
  }
}

function describeIssue({ issues }: z.ZodError): Failure {
  const [issue] = issues
  const path = issue?.path.map(String).join('.') ?? ''
  return {
    code: 'argument-invalid',
    field: path === '' ? 'argument' : path,
    problem: issue?.message ?? 'does not fit',
  }
}
