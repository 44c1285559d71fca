// SPDX-License-Identifier: MIT
import type { HostView } from '../../src-main/model/host-view.ts'
import type { Wishes } from '../../src-main/model/wishes.ts'
import type { WindowBridge } from '../http-bridge.ts'
import { noChoices } from './change-state.ts'
import type { ChangeStore } from './change-store.ts'
import type { GuestStore } from './guest-store.ts'
import type { WindowStore } from './window-store.ts'

/** Whose choices are kept, and where. `wait` is the pause in which further ones are gathered. */
export interface WishPorts {
  readonly api: Pick<WindowBridge, 'wishes'>
  readonly host: WindowStore
  readonly changes: ChangeStore
  readonly guest: GuestStore
  readonly wait: (durationMs: number) => Promise<void>
}

const pauseMs = 400

/**
 * Takes up what was chosen on the host on screen before, and keeps what is chosen from then on. On a host that was set up
 * elsewhere, the devices that are set aside there are what was chosen. Passwords are no part of it.
 *
 * `whenRestored` is called once, when what was chosen before is known or known to be nothing.
 */
export function followWishes(ports: WishPorts, whenRestored: () => void): () => void {
  const { api, host, changes, guest, wait } = ports
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
    const wishes = answer.ok ? answer.value : null
    if (wishes !== null) {
      changes.restore(wishes.plan, wishes.way)
      guest.restore(wishes.guest)
    } else if (view.standing.devices.length > 0) {
      const devices = view.standing.devices.map(({ address }) => address)
      changes.restore({ ...noChoices, devices }, 'trial')
    }
    kept = collect()
    if (!isTold) whenRestored()
    isTold = true
  }

  const keep = async () => {
    const now = collect()
    const isKept = kept === null || (now.plan === kept.plan && now.way === kept.way && now.guest === kept.guest)
    if (isKept) return
    saves += 1
    const mine = saves
    const of = source
    await wait(pauseMs)
    if (mine !== saves || of !== source) return
    kept = collect()
    // Half-typed parts are refused as a whole; what was kept before stays then.
    await api.wishes.keep(kept)
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
