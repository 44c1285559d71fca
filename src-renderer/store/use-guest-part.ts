// SPDX-License-Identifier: MIT
import type { GuestProblem } from '../../src-main/model/guest-draft.ts'
import type { GuestSpec } from '../../src-main/model/guest-spec.ts'
import type { GuestOptions } from '../../src-main/model/machine-view.ts'
import type { PciAddress } from '../../src-main/model/pci-address.ts'
import { useChanges } from './change-context.ts'
import { problemsOf } from './guest-state.ts'
import { devicesToGive, type Overrides } from './guest-store.ts'
import { useGuest, useGuestState } from './machine-context.ts'
import { lastTold } from './reply.ts'
import { useWindow } from './window-context.ts'

/** A part of the guest as it is wanted now: set by hand, or else as the last draft proposes it. */
export function useGuestPart<Part extends keyof Overrides>(spec: GuestSpec, part: Part): GuestSpec[Part] {
  const own = useGuestState(({ wish }) => wish.overrides[part]) as GuestSpec[Part] | undefined
  return own ?? spec[part]
}

/** What stands against the guest, and whether the draft that says so is the current one. */
export function useProblems(): readonly GuestProblem[] {
  const draft = useGuestState((state) => state.draft)
  return problemsOf(draft)
}

/** What this computer has for guests; empty lists where that could not be read. */
export function useGuestOptions(): GuestOptions {
  const options = useGuestState((state) => state.options)
  return lastTold(options) ?? noOptions
}

const noOptions: GuestOptions = {
  pools: [],
  networks: [],
  bridges: [],
  interfaces: [],
  images: [],
  blockDevices: [],
  usbDevices: [],
  inputs: [],
}

/** The devices that the guest is to have as far as the person said, before companions are added. */
export function useWishedDevices(): readonly PciAddress[] {
  const { devices, purpose } = useGuestState((state) => state.wish)
  const [host, changes] = [useWindow(), useChanges()]
  return devices ?? devicesToGive(host, changes, purpose)
}

/** The parts among these that were set by hand, with the way back to the proposal. */
export function useOwnParts(parts: readonly (keyof Overrides)[]) {
  const { propose } = useGuest()
  const overrides = useGuestState(({ wish }) => wish.overrides)
  const own = parts.filter((part) => overrides[part] !== undefined)
  return { own, propose: () => propose(...own) }
}
