// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { Notice } from '../../../src-main/model/notice.ts'
import { isNoticeWanted } from '../../../src-main/services/notices/decide-notices.ts'

const all = { notifyWork: true, notifyMachines: true, notifyTrouble: true }
const place = { at: 'changes' } as const
const uuid = '3f2a0c1e-0000-4000-8000-000000000001'

const notices: readonly (readonly [Notice, keyof typeof all])[] = [
  [{ kind: 'work-done', title: '', text: '', place }, 'notifyWork'],
  [{ kind: 'work-failed', title: '', text: '', place }, 'notifyWork'],
  [{ kind: 'trial-waiting' }, 'notifyWork'],
  [{ kind: 'machine-crashed', uuid, name: '' }, 'notifyMachines'],
  [{ kind: 'refused', verb: 'start', uuid, name: '', text: '' }, 'notifyMachines'],
  [{ kind: 'trouble', uuid, title: '', text: '' }, 'notifyTrouble'],
]

test.each(notices)('$kind is told unless its kind is switched off', (notice, key) => {
  expect(isNoticeWanted(notice, all)).toBe(true)
  expect(isNoticeWanted(notice, { ...all, [key]: false })).toBe(false)
  const others = { notifyWork: false, notifyMachines: false, notifyTrouble: false, [key]: true }
  expect(isNoticeWanted(notice, others)).toBe(true)
})
