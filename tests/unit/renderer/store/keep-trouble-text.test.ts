// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { keepTroubleText } from '../../../../src-renderer/store/keep-trouble-text.ts'
import { firstTroubleState, type TroubleState } from '../../../../src-renderer/store/trouble-state.ts'

/** A page's storage that holds so much and no more, as a browser's does. */
function storageOf(mostCharacters: number) {
  const parts = new Map<string, string>()
  return {
    parts,
    getItem: (key: string) => parts.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > mostCharacters) throw new DOMException('too much', 'QuotaExceededError')
      parts.set(key, value)
    },
    removeItem: (key: string) => void parts.delete(key),
  }
}

const open = (page: ReturnType<typeof storageOf>) => {
  const state = createStore<TroubleState>()(() => firstTroubleState)
  keepTroubleText({ state }, page)
  return state
}

const file = { source: 'dmesg.txt', contentBase64: 'aGVsbG8=' }

test('what was pasted and dropped is there again after the page was loaded anew', () => {
  const page = storageOf(1_000)
  open(page).setState({ text: 'vfio-pci: failed', withHost: true, files: [file] })
  expect(open(page).getState()).toMatchObject({ text: 'vfio-pci: failed', withHost: true, files: [file] })
})

test('what is taken out is gone, and nothing of it stays in the page', () => {
  const page = storageOf(1_000)
  const state = open(page)
  state.setState({ text: 'x', files: [file] })
  state.setState({ text: '', files: [] })
  expect(page.parts.size).toBe(0)
})

test('files that do not fit leave the text there, and no older files in their place', () => {
  const page = storageOf(200)
  const state = open(page)
  state.setState({ text: 'short', files: [file] })
  state.setState({ files: [{ ...file, contentBase64: 'A'.repeat(500) }] })
  expect(open(page).getState()).toMatchObject({ text: 'short', files: [] })
})

test('what cannot be read is passed over', () => {
  const page = storageOf(1_000)
  page.parts.set('throughway.trouble.1', '{"text":5}')
  page.parts.set('throughway.trouble-files.1', 'no JSON')
  expect(open(page).getState()).toEqual(firstTroubleState)
})
