// SPDX-License-Identifier: MIT
import type { Result } from '../../../src-main/model/result.ts'

/** The value of an answer; a failure fails the test with what it says. */
export async function take<T>(answer: Promise<Result<T, unknown>>): Promise<T> {
  const result = await answer
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.failure, null, 2)}`)
  return result.value
}

/** The failure of an answer; a value fails the test. */
export async function takeFailure<F>(answer: Promise<Result<unknown, F>>): Promise<F> {
  const result = await answer
  if (result.ok) throw new Error(`it should have failed, and gave ${JSON.stringify(result.value)}`)
  return result.failure
}
