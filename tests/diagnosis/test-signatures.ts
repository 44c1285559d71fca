// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src-main/diagnosis/catalogue.ts'
import type { Signature } from '../../src-main/diagnosis/signature.ts'
import { startDiagnosis } from '../../src-main/diagnosis/start-diagnosis.ts'
import type { Diagnosis } from '../../src-main/model/diagnosis.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import { factsRows } from './facts-rows.ts'
import { variantsOf } from './log-variants.ts'

/** What has to be named in, and what may not. */
export interface SignatureRow {
  readonly id: string
  readonly named: readonly string[]
  readonly silent: readonly string[]
}

/** Diagnoses a text as if it were a file. */
export function diagnoseText(text: string, facts: HostFacts | null = null): Diagnosis {
  const session = startDiagnosis(catalogue)
  const reader = session.readSource('log')
  reader.push(new TextEncoder().encode(text))
  reader.end()
  return session.conclude(facts)
}

/** A test for each row: named in every form in which people have it, silent in every form. */
export function testSignatures(signatures: readonly Signature[], rows: readonly SignatureRow[]): void {
  test('every signature has its row', () => {
    const elsewhere = factsRows.map(({ id }) => id)
    expect(rows.map(({ id }) => id)).toEqual(signatures.map(({ id }) => id).filter((id) => !elsewhere.includes(id)))
    expect(rows.filter(({ named, silent }) => named.length === 0 || silent.length === 0)).toEqual([])
  })
  describe.each(rows)('$id', ({ id, named, silent }) => {
    test('is named, however it was pasted', () => {
      const missed = named.flatMap((text) =>
        variantsOf(text).flatMap((variant) => (isNamed(id, variant.text) ? [] : [`${variant.name}: ${variant.text}`])),
      )
      expect(missed).toEqual([])
    })
    test('is not named in what looks like it', () => {
      const wrong = silent.flatMap((text) =>
        variantsOf(text).flatMap((variant) => (isNamed(id, variant.text) ? [`${variant.name}: ${variant.text}`] : [])),
      )
      expect(wrong).toEqual([])
    })
  })
}

function isNamed(id: string, text: string): boolean {
  return diagnoseText(text).causes.some((cause) => cause.id === id)
}
