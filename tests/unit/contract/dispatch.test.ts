// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createDispatch } from '../../../src-main/contract/dispatch.ts'
import { call, push } from '../../../src-main/contract/kit.ts'
import { fail, ok } from '../../../src-main/model/result.ts'

const shop = {
  bread: {
    bake: call<number>()(z.strictObject({ grams: z.number().int().max(2000), name: z.string().min(1) })),
    burn: call<null>()(z.null()),
    refuse: call<null>()(z.null()),
    sold: push<number>(),
  },
} as const

const bug = new TypeError('the oven is a stub')
const faults: unknown[] = []
const asked: unknown[] = []

const dispatch = createDispatch(
  shop,
  {
    bread: {
      bake: async (argument) => {
        asked.push(argument)
        return ok(argument.grams)
      },
      burn: async () => {
        throw bug
      },
      refuse: async () => fail({ code: 'host-unreadable', path: '/x', detail: 'ENOENT' }),
    },
  },
  (error) => faults.push(error),
)

test('a call is found by its name, its argument checked, its answer or failure handed back', async () => {
  const answers = [
    await dispatch('bread.bake', { grams: 500, name: 'rye' }, ''),
    await dispatch('bread.refuse', null, ''),
    await dispatch('bread.bake', { grams: 5000, name: 'rye' }, ''),
    await dispatch('bread.bake', { grams: 5, name: '' }, ''),
    await dispatch('bread.bake', { grams: 5, name: 'a', extra: 1 }, ''),
    await dispatch('bread.bake', null, ''),
    await dispatch('bread.refuse', {}, ''),
  ]
  expect(answers).toEqual([
    { ok: true, value: 500 },
    { ok: false, failure: { code: 'host-unreadable', path: '/x', detail: 'ENOENT' } },
    { ok: false, failure: { code: 'argument-invalid', field: 'grams', problem: expect.stringContaining('2000') } },
    { ok: false, failure: { code: 'argument-invalid', field: 'name', problem: expect.any(String) } },
    { ok: false, failure: { code: 'argument-invalid', field: 'argument', problem: expect.stringContaining('extra') } },
    { ok: false, failure: { code: 'argument-invalid', field: 'argument', problem: expect.any(String) } },
    { ok: false, failure: { code: 'argument-invalid', field: 'argument', problem: expect.any(String) } },
  ])
  expect(asked).toEqual([{ grams: 500, name: 'rye' }])
})

test('what is not a call is unknown: pushes, nouns and what every object inherits', async () => {
  const names = ['bread.sold', 'bread', 'bread.', '', 'bread.toString', '__proto__.bake', 'constructor.name']
  const answers = await Promise.all(names.map((name) => dispatch(name, null, '')))
  expect(answers).toEqual(names.map((name) => ({ ok: false, failure: { code: 'call-unknown', name } })))
})

test('an exception is logged once, and told without its stack', async () => {
  expect(await dispatch('bread.burn', null, '')).toEqual({
    ok: false,
    failure: { code: 'internal-error', detail: 'the oven is a stub' },
  })
  expect(faults).toEqual([bug])
})
