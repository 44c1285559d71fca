// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import { buildFacts, type Patch } from '../support/build-facts.ts'
import { factsRows } from './facts-rows.ts'
import { diagnoseText } from './test-signatures.ts'

const isNamed = (id: string, text: string, patch: Patch<HostFacts> | null) =>
  diagnoseText(text, patch === null ? null : buildFacts(patch)).causes.some((cause) => cause.id === id)

test.each(factsRows)('$id: named where the facts say it, and nowhere else', ({ id, named, silent }) => {
  expect(named.filter(([, text, patch]) => !isNamed(id, text, patch)).map(([name]) => name)).toEqual([])
  expect(silent.filter(([, text, patch]) => isNamed(id, text, patch)).map(([name]) => name)).toEqual([])
})
