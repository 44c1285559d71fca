// SPDX-License-Identifier: MIT

/** A size as the wire has it. What is not a whole number becomes -1, which the writer refuses by the field's name. */
export function wholeNumber(value: number): bigint {
  return Number.isSafeInteger(value) ? BigInt(value) : -1n
}
