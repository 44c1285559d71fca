// SPDX-License-Identifier: MIT
import type { HostView } from '../../src-main/model/host-view.ts'
import type { Wishes } from '../../src-main/model/wishes.ts'
import type { WindowBridge } from '../http-bridge.ts'
import { noChoices } from './change-state.ts'
import type { ChangeStore } from './change-store.ts'
import type { GuestStore } from './guest-store.ts'
import { keepValue, type PageStorage, recallValue } from './page-storage.ts'
import type { WindowStore } from './window-store.ts'

/** Whose choices are kept, and where. `wait` is the pause in which further ones are gathered. */
export interface WishPorts {
  readonly api: Pick<WindowBridge, 'wishes'>
  readonly host: WindowStore
  readonly changes: ChangeStore
  readonly guest: GuestStore
  readonly wait: (durationMs: number) => Promise<void>
  /** Where this page keeps what main does not have yet. */
  readonly page: PageStorage
}

const pauseMs = 400
const unsentKey = 'throughway.unsent.1'

/** Choices that main has not taken, or refused because they were half typed. */
interface Unsent {
  readonly source: string
  readonly wishes: Wishes
}

/**
 * Takes up what was chosen on the host on screen before, and keeps what is chosen from then on. On a host that was set up
 * elsewhere, the devices that are set aside there are what was chosen. Passwords are no part of it. What was not sent yet
 * when the page was loaded anew comes before what main has.
 *
 * `whenRestored` is called once, when what was chosen before is known or known to be nothing.
 */
export function followWishes(ports: WishPorts, whenRestored: () => void): () => void {
  const { api, host, changes, guest, wait, page } = ports
  let source = ''
  // What is kept already; null while it is not known what was.
  let kept: Wishes | null = null
  let saves = 0
  let isTold = false

  const collect = (): Wishes => {
    const { choices, way } = changes.state.getState()
    return { plan: choices, way, guest: guest.state.getState().wish }
  }

  const restore = async (view: HostView) => {
    const asked = source
    const answer = await api.wishes.view(null)
    if (asked !== source) return
    const unsent = recallUnsent(page, source)
    const wishes = unsent ?? (answer.ok ? answer.value : null)
    if (wishes !== null) {
      changes.restore(wishes.plan, wishes.way)
      guest.restore(wishes.guest)
    } else if (view.standing.devices.length > 0) {
      const devices = view.standing.devices.map(({ address }) => address)
      changes.restore({ ...noChoices, devices }, 'trial')
    }
    kept = collect()
    if (unsent !== null) void send(kept)
    if (!isTold) whenRestored()
    isTold = true
  }

  const send = async (wishes: Wishes) => {
    const of = source
    // Half-typed parts are refused as a whole; what was kept before stays then.
    const answer = await api.wishes.keep(wishes)
    if (answer.ok && wishes === kept && of === source) keepValue(page, unsentKey, null)
  }

  const keep = async () => {
    const now = collect()
    const isKept = kept === null || (now.plan === kept.plan && now.way === kept.way && now.guest === kept.guest)
    if (isKept) return
    saves += 1
    const mine = saves
    const of = source
    const unsent: Unsent = { source: of, wishes: now }
    keepValue(page, unsentKey, unsent)
    await wait(pauseMs)
    if (mine !== saves || of !== source) return
    kept = collect()
    await send(kept)
  }

  const followHost = () => {
    const { host: shown } = host.state.getState()
    if (shown.at !== 'showing') return
    const next = `${shown.view.source.kind} ${shown.view.source.name ?? ''}`
    if (next === source) return
    source = next
    kept = null
    void restore(shown.view)
  }

  const stops = [
    host.state.subscribe(followHost),
    changes.state.subscribe(() => void keep()),
    guest.state.subscribe(() => void keep()),
  ]
  followHost()
  return () => {
    for (const stop of stops) stop()
  }
}

/** What this page kept of another host is not of this one. */
function recallUnsent(page: PageStorage, source: string): Wishes | null {
  const kept = recallValue(page, unsentKey) as Unsent | null
  return kept !== null && kept.source === source ? kept.wishes : null
}
