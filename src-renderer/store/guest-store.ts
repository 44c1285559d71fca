// SPDX-License-Identifier: MIT
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { GuestChoices } from '../../src-main/model/guest-draft.ts'
import type { GuestDisk, GuestPurpose } from '../../src-main/model/guest-spec.ts'
import type { PciAddress } from '../../src-main/model/pci-address.ts'
import type { GuestWish } from '../../src-main/model/wishes.ts'
import type { WatchedBridge } from '../http-bridge.ts'
import { buildChoices } from './build-choices.ts'
import type { ChangeStore } from './change-store.ts'
import { createDiskImport, type DiskImport } from './disk-import.ts'
import { afterRemoval } from './disk-import-state.ts'
import {
  type DraftState,
  draftOnScreen,
  firstGuestState,
  firstWish,
  type GuestState,
  physicalDisks,
} from './guest-state.ts'
import type { MachineStore } from './machine-store.ts'
import { nameVolumes } from './name-volumes.ts'
import { askedAgain, replyOf } from './reply.ts'
import type { WindowStore } from './window-store.ts'

export type Overrides = GuestChoices['overrides']

/** The guest that is being drafted, and all that can be asked about it. */
export interface GuestStore {
  readonly state: StoreApi<GuestState>
  /** Follows the host and the chosen devices; the answer is the way to stop. */
  readonly start: () => () => void
  /** Asks what there is to make guests of, and drafts the first proposal. */
  readonly open: () => Promise<void>
  /** Changes the wish, and drafts anew once the person pauses. */
  readonly wishFor: (patch: Partial<GuestWish>) => void
  /** Takes up what was wished before, unless something was wished since. */
  readonly restore: (wish: GuestWish) => void
  /** Names the guest; null: after its system. Disks that were set by hand and bear its name follow. */
  readonly rename: (name: string | null) => void
  /** Sets a part of the guest by hand. */
  readonly set: <Part extends keyof Overrides>(part: Part, value: Overrides[Part]) => void
  /** Goes back to what is proposed for these parts. */
  readonly propose: (...parts: readonly (keyof Overrides)[]) => void
  /** Takes a disk out of these; an import for one behind it follows. */
  readonly removeDisk: (disks: readonly GuestDisk[], index: number) => void
  readonly diskImport: DiskImport
  readonly setPassword: (password: string) => void
  readonly setStartsAfterwards: (starts: boolean) => void
  readonly typeDisk: (path: string, typed: string) => void
  /** Looks into the image at this path. */
  readonly recognise: (path: string) => Promise<void>
  readonly readOptions: () => Promise<void>
  readonly fetchDrivers: () => Promise<void>
  /** Makes the guest of the draft on screen, if that is of the wish as it is. */
  readonly create: () => Promise<void>
  /** Forgets the guest that was made, for the next one. */
  readonly beginAnew: () => void
}

/** What the store needs besides the bridge. `wait` is the pause before a draft. */
export interface GuestPorts {
  readonly host: WindowStore
  readonly changes: ChangeStore
  readonly machines: MachineStore
  readonly wait: (durationMs: number) => Promise<void>
}

/** Long enough for a number to be typed to its end, short enough to seem at once. */
const pauseMs = 250

/** A store over `bridge` for the host on screen. What was wished for another host is forgotten. */
export function createGuestStore({ api }: Pick<WatchedBridge<'guests'>, 'api'>, ports: GuestPorts): GuestStore {
  const state = createStore<GuestState>()(() => firstGuestState)
  let isOpen = false
  // The newest draft wins: answers to those before it are dropped.
  let drafts = 0

  const draft = async (afterMs: number) => {
    drafts += 1
    const mine = drafts
    state.setState(({ draft: before }) => ({ draft: { at: 'drafting', last: draftOnScreen(before) } }))
    if (afterMs > 0) await ports.wait(afterMs)
    if (mine !== drafts) return
    const { wish } = state.getState()
    const answer = await api.guests.draft(buildChoices(wish, collectGiven(ports, wish.purpose)))
    if (mine !== drafts) return
    state.setState(({ draft: before }) => ({
      draft: answer.ok
        ? { at: 'drafted', draft: answer.value, wish }
        : { at: 'failed', failure: answer.failure, last: draftOnScreen(before) },
    }))
  }

  const wishFor = (patch: Partial<GuestWish>) => {
    state.setState(({ wish }) => ({ wish: { ...wish, ...patch }, creation: { at: 'idle' } }))
    void draft(pauseMs)
  }

  const readOptions = async () => {
    state.setState(({ options }) => ({ options: askedAgain(options) }))
    const answer = await api.guests.options(null)
    state.setState(({ options }) => ({ options: replyOf(options, answer) }))
  }

  const set: GuestStore['set'] = (part, value) =>
    wishFor({ overrides: { ...state.getState().wish.overrides, [part]: value } })
  const diskImport = createDiskImport({ api }, { state, machines: ports.machines, wishFor, readOptions })

  const followHost = () => {
    let shown = ''
    return ports.host.state.subscribe(({ host }) => {
      if (host.at !== 'showing') return
      const { source, revision } = host.view
      const next = `${source.kind} ${source.name ?? ''}`
      const isOther = shown !== '' && !shown.startsWith(`${next} `)
      const isNewer = shown !== '' && shown !== `${next} ${revision}`
      shown = `${next} ${revision}`
      if (isOther) state.setState({ ...firstGuestState })
      if (isOther && isOpen) void readOptions()
      if (isNewer && isOpen) void draft(0)
    })
  }

  return {
    state,
    wishFor,
    readOptions,
    restore(wish) {
      if (state.getState().wish !== firstWish) return
      state.setState({ wish })
      if (isOpen) void draft(0)
    },
    start() {
      let devices = ports.changes.state.getState().choices.devices
      const stops = [
        followHost(),
        diskImport.follow(),
        ports.changes.state.subscribe(({ choices }) => {
          if (choices.devices === devices) return
          devices = choices.devices
          if (isOpen && state.getState().wish.devices === null) void draft(pauseMs)
        }),
      ]
      return () => {
        for (const stop of stops) stop()
      }
    },
    async open() {
      isOpen = true
      const { options, draft: shown } = state.getState()
      await Promise.all([
        options.at === 'told' || options.at === 'asked' ? null : readOptions(),
        shown.at === 'none' || shown.at === 'failed' ? draft(0) : null,
      ])
    },
    rename(name) {
      const { wish, draft: shown } = state.getState()
      const before = wish.name ?? draftOnScreen(shown)?.spec.name ?? ''
      const { disks } = wish.overrides
      const follows = disks !== undefined && name !== null && name !== ''
      wishFor({
        name,
        ...(follows ? { overrides: { ...wish.overrides, disks: nameVolumes(disks, before, name) } } : {}),
      })
    },
    set,
    diskImport,
    removeDisk(disks, index) {
      state.setState((now) => ({ diskImport: afterRemoval(now.diskImport, index) }))
      set('disks', disks.toSpliced(index, 1))
    },
    propose(...parts) {
      const kept = Object.entries(state.getState().wish.overrides).filter(
        ([part]) => !parts.some((each) => each === part),
      )
      wishFor({ overrides: Object.fromEntries(kept) })
    },
    setPassword: (password) => state.setState({ password }),
    setStartsAfterwards: (startsAfterwards) => state.setState({ startsAfterwards }),
    typeDisk: (path, typed) => state.setState(({ typedDisks }) => ({ typedDisks: { ...typedDisks, [path]: typed } })),
    async recognise(path) {
      state.setState({ recognised: { at: 'asked', last: null } })
      const answer = await api.guests.recognise({ path })
      state.setState(({ recognised }) => ({ recognised: replyOf(recognised, answer) }))
    },
    async fetchDrivers() {
      const answer = await api.guests.fetchDrivers(null)
      if (answer.ok) ports.machines.take(answer.value)
      else state.setState({ creation: { at: 'failed', failure: answer.failure } })
    },
    async create() {
      const { draft: shown, wish, password, startsAfterwards, typedDisks, creation } = state.getState()
      if (creation.at === 'asked' || !isOfWish(shown, wish)) return
      state.setState({ creation: { at: 'asked' } })
      const answer = await api.guests.create({
        draftId: shown.draft.id,
        password: wish.source.kind === 'image' && wish.source.unattended !== null ? password : null,
        start: startsAfterwards,
        confirmedDisks: physicalDisks(shown.draft, typedDisks).flatMap((disk) => (disk.isConfirmed ? [disk.path] : [])),
      })
      if (answer.ok) ports.machines.take(answer.value)
      state.setState(
        answer.ok
          ? { creation: { at: 'begun', name: shown.draft.spec.name }, password: '' }
          : { creation: { at: 'failed', failure: answer.failure } },
      )
    },
    beginAnew() {
      const { options } = state.getState()
      state.setState({ ...firstGuestState, options })
      void readOptions()
      void draft(0)
    },
  }
}

/** Whether the draft on screen is of this wish: only then is it what the person saw. */
export function isOfWish(draft: DraftState, wish: GuestWish): draft is DraftState & { readonly at: 'drafted' } {
  return draft.at === 'drafted' && draft.wish === wish
}

/** What is given where the person said nothing: the devices of the Choose step, and names that are taken. */
function collectGiven({ host, changes, machines }: GuestPorts, purpose: GuestPurpose) {
  const { machines: known } = machines.state.getState()
  return {
    devices: devicesToGive(host, changes, purpose),
    takenNames: known.at === 'showing' ? known.view.machines.map(({ name }) => name) : [],
  }
}

/** The devices chosen before; without any, the card that is proposed, where the purpose needs one. */
export function devicesToGive(
  host: Pick<WindowStore, 'state'>,
  changes: Pick<ChangeStore, 'state'>,
  purpose: GuestPurpose,
): readonly PciAddress[] {
  const { devices } = changes.state.getState().choices
  const { host: shown } = host.state.getState()
  if (devices.length > 0 || purpose === 'general' || shown.at !== 'showing') return devices
  return shown.view.devices.candidates.find(({ advice }) => advice === 'give')?.functions ?? []
}
