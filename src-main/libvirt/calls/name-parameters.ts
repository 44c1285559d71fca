// SPDX-License-Identifier: MIT
import type { WireTypedParam } from '../protocol/procedures.gen.ts'
import type { Parameters, ParameterValue } from '../surface/statistics-calls.ts'

/** Typed parameters by their names, in the daemon's order. Names are the daemon's, so the object has no prototype. */
export function nameParameters(parameters: readonly WireTypedParam[]): Parameters {
  const named: Record<string, ParameterValue> = Object.create(null)
  for (const { field, value } of parameters) named[field] = value.value
  return named
}
