// SPDX-License-Identifier: MIT
import type { english } from './en/english.ts'

/**
 * What a language has to have for what English has: the same keys, the same functions, any text.
 *
 * A key that is missing or that English does not have is an error of the compiler.
 */
type SameShape<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => SameShape<R>
    : T extends readonly (infer I)[]
      ? readonly SameShape<I>[]
      : { readonly [K in keyof T]: SameShape<T[K]> }

/** Every word of the window, in one language. */
export type Words = SameShape<typeof english>
