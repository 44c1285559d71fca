// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { HostView } from '../../../../src-main/model/host-view.ts'
import { fail, ok } from '../../../../src-main/model/result.ts'
import type { Wishes } from '../../../../src-main/model/wishes.ts'
import type { WindowBridge } from '../../../../src-renderer/http-bridge.ts'
import { noChoices } from '../../../../src-renderer/store/change-state.ts'
import { createChangeStore } from '../../../../src-renderer/store/change-store.ts'
import { followWishes } from '../../../../src-renderer/store/follow-wishes.ts'
import { firstWish } from '../../../../src-renderer/store/guest-state.ts'
import { createGuestStore } from '../../../../src-renderer/store/guest-store.ts'
import { createMachineStore } from '../../../../src-renderer/store/machine-store.ts'
import type { PageStorage } from '../../../../src-renderer/store/page-storage.ts'
import { createWindowStore } from '../../../../src-renderer/store/window-store.ts'
import { address, buildView, refuseChanges } from '../fixtures.ts'

const refuse = async () => fail({ code: 'internal-error', detail: 'not in this test' } as const)
/** Machines are no part of this: whatever is asked of them is refused. */
const noMachines = { machines: refuseAll(), guests: refuseAll() }

function refuseAll(): unknown {
  return new Proxy({}, { get: () => refuse })
}

/** The window's stores over a main that keeps wishes by host. */
function openWindow(first: HostView, kept: Record<string, Wishes> = {}, pageParts = new Map<string, string>()) {
  const page: PageStorage = {
    getItem: (key) => pageParts.get(key) ?? null,
    setItem: (key, value) => void pageParts.set(key, value),
    removeItem: (key) => void pageParts.delete(key),
  }
  let isRefusing = false
  let push: (view: HostView) => void = () => undefined
  let shown = first
  const nameOf = ({ source }: HostView) => `${source.kind} ${source.name ?? ''}`
  const bridge = {
    api: {
      ...refuseChanges,
      ...(noMachines as Pick<WindowBridge, 'machines' | 'guests'>),
      host: {
        view: async () => ok(shown),
        check: async () => ok(shown),
        changed: (listener: (view: HostView) => void) => {
          push = listener
          return () => undefined
        },
      },
      capture: { open: async () => ok(shown), close: async () => ok(shown), make: refuse },
      wishes: {
        view: async () => ok(kept[nameOf(shown)] ?? null),
        keep: async (wishes: Wishes) => {
          if (isRefusing) return refuse()
          kept[nameOf(shown)] = wishes
          return ok(null)
        },
      },
    },
    watchConnection: () => () => undefined,
    printPage: () => undefined,
  }
  const wait = async () => undefined
  const host = createWindowStore(bridge)
  const changes = createChangeStore(bridge, host)
  const machines = createMachineStore(bridge)
  const guest = createGuestStore(bridge, { host, changes, machines, wait })
  let restorations = 0
  followWishes({ api: bridge.api, host, changes, guest, wait, page }, () => {
    restorations += 1
  })
  host.start()
  changes.start()
  guest.start()
  return {
    changes,
    guest,
    kept,
    pageParts,
    refuseWishes(refuses: boolean) {
      isRefusing = refuses
    },
    restorations: () => restorations,
    show(view: HostView) {
      shown = view
      push(view)
    },
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
const card = address('0000:01:00.0')
const wishes: Wishes = {
  plan: { ...noChoices, devices: [card], mode: 'dynamic' },
  way: 'permanent',
  guest: { ...firstWish, purpose: 'ml' },
}

test('what was chosen before is taken up, and nothing is written for it', async () => {
  const { changes, guest, kept, restorations } = openWindow(buildView(1), { 'live ': wishes })
  await settle()
  const { choices, way } = changes.state.getState()
  expect({ plan: choices, way, guest: guest.state.getState().wish }).toEqual(wishes)
  expect([restorations(), kept['live ']]).toEqual([1, wishes])
})

test('what is chosen is kept from then on, without a password', async () => {
  const { changes, guest, kept } = openWindow(buildView(1))
  await settle()
  changes.chooseDevices([card], true)
  guest.setPassword('secret')
  guest.wishFor({ name: 'games' })
  await settle()
  expect(kept['live ']).toEqual({
    plan: { ...noChoices, devices: [card] },
    way: 'trial',
    guest: { ...firstWish, name: 'games' },
  })
  expect(JSON.stringify(kept)).not.toContain('secret')
})

test('a choice made before main has answered is not overruled', async () => {
  const { changes } = openWindow(buildView(1), { 'live ': wishes })
  changes.choose({ mode: 'dynamic' })
  await settle()
  expect(changes.state.getState().choices).toEqual({ ...noChoices, mode: 'dynamic' })
})

test('on a host that was set up before, what is set aside there was chosen', async () => {
  const bound = { address: card, vendorId: '10de', deviceId: '2704' }
  const standing = { transactionIds: ['20261124-1'], claims: [], devices: [bound] }
  const { changes } = openWindow(buildView(1, { standing }))
  await settle()
  expect(changes.state.getState().choices.devices).toEqual([card])
})

test('a capture has choices of its own, and those of this computer come back with it', async () => {
  const { changes, kept, show } = openWindow(buildView(1), { 'live ': wishes })
  await settle()
  show(buildView(2, { source: { kind: 'capture', name: 'desk.tar.gz' } }))
  await settle()
  expect(changes.state.getState().choices).toEqual(noChoices)
  changes.choose({ stack: true })
  await settle()
  show(buildView(3))
  await settle()
  expect(changes.state.getState().choices).toEqual(wishes.plan)
  expect(kept).toEqual({ 'live ': wishes, 'capture desk.tar.gz': expect.objectContaining({ way: 'trial' }) })
})

test('what main refused, half typed, is there again after the page was loaded anew, and goes once main takes it', async () => {
  const first = openWindow(buildView(1), { 'live ': wishes })
  await settle()
  first.refuseWishes(true)
  first.guest.wishFor({ name: 'half typed' })
  await settle()
  expect(first.kept['live ']).toEqual(wishes)
  expect([...first.pageParts.keys()]).toEqual(['throughway.unsent.1'])

  const again = openWindow(buildView(1), first.kept, first.pageParts)
  await settle()
  expect(again.guest.state.getState().wish).toEqual({ ...wishes.guest, name: 'half typed' })
  expect(again.changes.state.getState().choices).toEqual(wishes.plan)
  expect(again.kept['live ']?.guest.name).toBe('half typed')
  expect(again.pageParts.size).toBe(0)
})

test('what was not sent yet on one host is not taken up on another, and no password is among it', async () => {
  const first = openWindow(buildView(1))
  await settle()
  first.refuseWishes(true)
  first.guest.setPassword('secret')
  first.guest.wishFor({ name: 'games' })
  await settle()
  expect([...first.pageParts.values()].join('')).not.toContain('secret')
  const capture = buildView(1, { source: { kind: 'capture', name: 'desk.tar.gz' } })
  const again = openWindow(capture, {}, first.pageParts)
  await settle()
  expect(again.guest.state.getState().wish).toEqual(firstWish)
})
