// SPDX-License-Identifier: MIT
import type { UnknownFact } from '../../model/fact.ts'
import type { PreflightCheck } from '../../model/machine-view.ts'

type Code = PreflightCheck['code']

/** A check that found what it should. */
export function passed(code: Code, text: string, source: string | null): PreflightCheck {
  return { code, verdict: 'pass', text, source }
}

/** A check that keeps the guest from starting. */
export function failed(code: Code, text: string, source: string | null): PreflightCheck {
  return { code, verdict: 'fail', text, source }
}

/** A check that found something worth knowing. */
export function warned(code: Code, text: string, source: string | null): PreflightCheck {
  return { code, verdict: 'warn', text, source }
}

/** A check that could not be made. `what` begins a sentence. */
export function untold(code: Code, what: string, { reason }: UnknownFact): PreflightCheck {
  return { code, verdict: 'unknown', text: `${what} could not be told: ${reason}.`, source: null }
}
