// SPDX-License-Identifier: MIT
import { keepValue, type PageStorage, recallValue } from './page-storage.ts'
import type { GivenLog } from './trouble-state.ts'
import type { TroubleStore } from './trouble-store.ts'

const textKey = 'throughway.trouble.1'
const filesKey = 'throughway.trouble-files.1'

/**
 * Takes up what was pasted and dropped into Troubleshoot before the page was loaded anew, and keeps it from then on: in this
 * page alone, and gone with it. Files that are larger than browsers keep have to be dropped again.
 */
export function keepTroubleText({ state }: Pick<TroubleStore, 'state'>, page: PageStorage): () => void {
  const written = recallValue(page, textKey)
  if (isWritten(written)) state.setState({ text: written.text, withHost: written.withHost })
  const given = recallValue(page, filesKey)
  if (Array.isArray(given) && given.every(isGivenLog)) state.setState({ files: given })
  return state.subscribe(({ text, withHost, files }, before) => {
    if (text !== before.text || withHost !== before.withHost) {
      keepValue(page, textKey, text === '' && !withHost ? null : { text, withHost })
    }
    if (files !== before.files) keepValue(page, filesKey, files.length === 0 ? null : files)
  })
}

function isWritten(value: unknown): value is { readonly text: string; readonly withHost: boolean } {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('withHost' in value)) return false
  return typeof value.text === 'string' && typeof value.withHost === 'boolean'
}

function isGivenLog(value: unknown): value is GivenLog {
  if (typeof value !== 'object' || value === null || !('source' in value) || !('contentBase64' in value)) return false
  return typeof value.source === 'string' && typeof value.contentBase64 === 'string'
}
