// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import type { Transaction, TransactionState } from '../../../src-main/model/transaction.ts'
import { removeHelperHere } from '../../../src-main/services/install-helper-here.ts'

function transactionIn(state: TransactionState): Transaction {
  return {
    id: '20261127-1',
    title: 'Give 01:00.0 to guests',
    state,
    beganAt: '2026-11-27T08:00:00.000Z',
    endedAt: null,
    userId: 1000,
    steps: [],
    paths: [],
    trialId: null,
    bootId: null,
    isIndependent: true,
  }
}

describe('the helper is not removed while a way back needs it', () => {
  test.each<[TransactionState, string]>([
    ['armed', 'Keep it or undo it first.'],
    ['unfinished', 'Finish it or roll it back first.'],
    ['undo-unfinished', 'Finish it or roll it back first.'],
  ])('%s', async (state, advice) => {
    const removed = await removeHelperHere({
      transactions: [transactionIn('undone'), transactionIn(state)],
      damage: [],
    })
    expect(removed).toEqual({
      ok: false,
      failure: {
        code: 'change-refused',
        reason: 'unfinished-transaction',
        text: `Transaction 20261127-1 (Give 01:00.0 to guests) still needs the helper. ${advice}`,
        changedSince: [],
      },
    })
  })
})
