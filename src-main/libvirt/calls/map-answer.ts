// SPDX-License-Identifier: MIT
import { ok } from '../../model/result.ts'
import type { Answer } from '../surface/answer.ts'

/** An answer with its value translated; a failure stays what it is. */
export function mapAnswer<From, To>(answer: Answer<From>, translate: (value: From) => To): Answer<To> {
  return answer.then((result) => (result.ok ? ok(translate(result.value)) : result))
}
