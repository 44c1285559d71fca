// SPDX-License-Identifier: MIT
import type { z } from 'zod'
import type { Result } from '../model/result.ts'
import type { Failure } from './failures.ts'

/** A question with an answer. The argument is checked against its schema by the side that serves it. */
export interface Call<Argument, Answer> {
  readonly kind: 'call'
  readonly argument: z.ZodType<Argument>
  /** Carries the type only. */
  readonly answer?: Answer
}

/** A value that the serving side sends when it changes: always whole, never a delta. */
export interface Push<Value> {
  readonly kind: 'push'
  readonly value?: Value
}

/** Declares a call; the answer's type is given as a type argument. */
export function call<Answer>() {
  return <Argument>(argument: z.ZodType<Argument>): Call<Argument, Answer> => ({ kind: 'call', argument })
}

/** Declares a push. */
export function push<Value>(): Push<Value> {
  return { kind: 'push' }
}

type Endpoint = Call<unknown, unknown> | Push<unknown>
/** An interface: nouns, each with its calls and pushes. */
export type Api = Readonly<Record<string, Readonly<Record<string, Endpoint>>>>

/**
 * Which window or terminal asks, for what is kept for each of them. It means nothing beyond being the same every time.
 */
export type Asker = string

/** The serving side of an interface: one handler for each call, none for a push. */
export type Handlers<A> = {
  readonly [Noun in keyof A]: {
    readonly [Name in keyof A[Noun] as A[Noun][Name] extends Push<unknown> ? never : Name]: A[Noun][Name] extends Call<
      infer Argument,
      infer Answer
    >
      ? (argument: Argument, asker: Asker) => Promise<Result<Answer, Failure>>
      : never
  }
}

/**
 * The asking side: calls answer with a result, pushes take a listener and return the way to stop it.
 * `Lost` is what a way of asking can add of its own, such as a connection that is gone.
 */
export type Bridge<A, Lost = never> = {
  readonly [Noun in keyof A]: {
    readonly [Name in keyof A[Noun]]: A[Noun][Name] extends Call<infer Argument, infer Answer>
      ? (argument: Argument) => Promise<Result<Answer, Failure | Lost>>
      : A[Noun][Name] extends Push<infer Value>
        ? (listener: (value: Value) => void) => () => void
        : never
  }
}
