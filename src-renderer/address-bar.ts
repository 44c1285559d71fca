// SPDX-License-Identifier: MIT
import { type StepId, screenIds, stepIds } from './store/window-state.ts'
import type { WindowStore } from './store/window-store.ts'

/** Keeps the step on screen and the address in step, so that back, forward and reload do what people expect. */
export function followAddressBar(store: WindowStore): void {
  const follow = () => {
    const step = parseStep(location.hash)
    if (step !== null) store.goTo(step)
  }
  addEventListener('hashchange', follow)
  follow()
}

/** The step that an address ends in (`#devices`); without any it is the first; null for other fragments. */
export function parseStep(fragment: string): StepId | null {
  if (fragment === '' || fragment === '#') return stepIds[0]
  // Links and bookmarks from when the step was called so.
  if (fragment === '#devices') return 'choose'
  return screenIds.find((step) => fragment === `#${step}`) ?? null
}
