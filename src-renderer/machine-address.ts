// SPDX-License-Identifier: MIT
import type { MachineStore } from './store/machine-store.ts'
import type { WindowStore } from './store/window-store.ts'

/**
 * Leads to a machine, and to the question before its plug is pulled, where the address names one (`#use/UUID/kill`): that
 * is how the tray and notifications come to it. The address then shrinks to the screen's own, so that the next such
 * address is a change again.
 */
export function followMachineAddress(store: WindowStore, machines: MachineStore): void {
  const follow = () => {
    const named = parseMachineAddress(location.hash)
    if (named === null) return
    history.replaceState(null, '', '#use')
    store.goTo('use')
    void machines.open().then(() => machines.select(named.uuid, named.question))
  }
  addEventListener('hashchange', follow)
  follow()
}

/** The machine that an address names and what is asked about it; null for other addresses. */
export function parseMachineAddress(
  fragment: string,
): { readonly uuid: string; readonly question: 'kill' | null } | null {
  const found = /^#use\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\/kill)?$/.exec(fragment)
  return found === null ? null : { uuid: found[1] ?? '', question: found[2] === undefined ? null : 'kill' }
}
