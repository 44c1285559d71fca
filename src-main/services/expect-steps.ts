// SPDX-License-Identifier: MIT
import crypto from 'node:crypto'
import type { ConfigFailure } from '../host-config/config-failure.ts'
import { deriveActions, describeActions } from '../host-config/derive-actions.ts'
import { overlayFiles } from '../host-config/overlay-files.ts'
import type { HostFiles } from '../model/host-files.ts'
import type { Operation } from '../model/operation.ts'
import { fail, ok, type Result } from '../model/result.ts'

/** A step with the digest of what it comes down to on the files that were shown. */
export interface ExpectedStep {
  readonly id: string
  readonly operation: Operation
  readonly expected: string
}

/** Each step with its digest, derived in order as the helper will: the next over what the one before leaves. */
export function expectSteps(
  steps: readonly { readonly id: string; readonly operation: Operation }[],
  files: HostFiles,
): Result<readonly ExpectedStep[], ConfigFailure> {
  let current = files
  const expected: ExpectedStep[] = []
  for (const { id, operation } of steps) {
    const actions = deriveActions(operation, current)
    if (!actions.ok) return fail(actions.failure)
    const digest = crypto.createHash('sha256').update(describeActions(actions.value)).digest('hex')
    expected.push({ id, operation, expected: digest })
    current = overlayFiles(current, actions.value)
  }
  return ok(expected)
}
