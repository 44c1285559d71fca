// SPDX-License-Identifier: MIT
import type { ChangeStore } from './store/change-store.ts'
import { waitingAt } from './store/waiting-step.ts'
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

/**
 * Leads to where the person was, once main has said where the host stands: what runs, what waits for an answer. An
 * address that names a step is left alone.
 */
export function resumeStep({ state }: ChangeStore): void {
  if (location.hash !== '') return
  const stop = state.subscribe(({ changes }) => {
    if (changes.at !== 'showing') return
    stop()
    const waiting = waitingAt(changes.view)
    if (location.hash === '' && waiting !== null) location.replace(`#${waiting.step}`)
  })
}
