// SPDX-License-Identifier: MIT
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { InstallerKey, MachineFigures, MachinesView } from '../../src-main/model/machine-view.ts'
import type { Result } from '../../src-main/model/result.ts'
import type { WatchedBridge } from '../http-bridge.ts'
import {
  emptyDetails,
  firstMachinesState,
  keptFigures,
  type MachineDetails,
  type MachinesWindowState,
  type MachineVerb,
} from './machine-state.ts'
import { askedAgain, type Reply, replyOf } from './reply.ts'
import type { CallFailure } from './window-state.ts'

/** What goes with a machine that is removed, as the person chose. */
export interface RemovalChoice {
  readonly disks: readonly string[]
  readonly firmwareVariables: boolean
  readonly tpmState: boolean
}

/** Machines, and all that can be asked of them. */
export interface MachineStore {
  readonly state: StoreApi<MachinesWindowState>
  /** Follows what main says of machines; the answer is the way to stop. */
  readonly start: () => () => void
  /** Asks for the machines, unless they are on screen already. */
  readonly open: () => Promise<void>
  /** Takes a view that another call brought. */
  readonly take: (view: MachinesView) => void
  /** Opens the details of a machine, or closes them. */
  readonly select: (uuid: string | null, asked?: 'kill' | null) => void
  /** Begins or ends live figures of the machine whose details are open. */
  readonly watch: (isWatching: boolean) => Promise<void>
  readonly startMachine: (uuid: string) => Promise<void>
  readonly stop: (uuid: string) => Promise<void>
  readonly kill: (uuid: string) => Promise<void>
  /** True once it is gone. */
  readonly remove: (uuid: string, choice: RemovalChoice) => Promise<boolean>
  /** Takes the installation's discs out of the drives. */
  readonly finishInstall: (uuid: string) => Promise<void>
  readonly pressKey: (uuid: string, key: InstallerKey) => Promise<void>
  readonly setAutostart: (uuid: string, enabled: boolean) => Promise<void>
  readonly lendUsb: (uuid: string, port: string) => Promise<void>
  readonly takeBackUsb: (uuid: string, port: string) => Promise<void>
  readonly dismiss: (uuid: string) => void
  readonly cancelTask: () => Promise<void>
  readonly readPreflight: () => Promise<void>
  readonly readRemoval: () => Promise<void>
  readonly readXml: () => Promise<void>
  readonly readScreenshot: () => Promise<void>
}

/** How long a guest is given to shut down before it counts as not listening: Windows may install updates first. */
const stopTimeoutMs = 180_000

/** A store over `bridge`: a mirror of what main said of machines, and what was looked up about one of them. */
export function createMachineStore({ api, watchConnection }: WatchedBridge<'machines' | 'guests'>): MachineStore {
  const state = createStore<MachinesWindowState>()(() => firstMachinesState)
  const take = (view: MachinesView) => state.setState((now) => showMachines(now, view))

  const readMachines = async () => {
    const answer = await api.machines.view(null)
    state.setState((now) => {
      if (answer.ok) return showMachines(now, answer.value)
      return now.machines.at === 'showing' ? {} : { machines: { at: 'failed', failure: answer.failure } }
    })
  }

  const request = async (uuid: string, verb: MachineVerb, send: () => Promise<Result<MachinesView, CallFailure>>) => {
    if (state.getState().requests[uuid]?.at === 'asked') return false
    state.setState(({ requests }) => ({ requests: { ...requests, [uuid]: { at: 'asked', verb } } }))
    const answer = await send()
    if (answer.ok) take(answer.value)
    state.setState(({ requests: { [uuid]: _answered, ...others } }) => ({
      requests: answer.ok ? others : { ...others, [uuid]: { at: 'failed', verb, failure: answer.failure } },
    }))
    return answer.ok
  }

  /** Looks something up about the machine whose details are open; an answer for another one is dropped. */
  const lookUp = async <Name extends 'preflight' | 'removal' | 'xml' | 'screenshot'>(
    name: Name,
    send: (uuid: string) => Promise<Result<ValueOf<MachineDetails[Name]>, CallFailure>>,
  ) => {
    const uuid = state.getState().details?.uuid
    if (uuid === undefined) return
    const set = (change: (before: Reply<ValueOf<MachineDetails[Name]>>) => Reply<ValueOf<MachineDetails[Name]>>) =>
      state.setState(({ details }) => {
        if (details?.uuid !== uuid) return {}
        return { details: { ...details, [name]: change(details[name] as Reply<ValueOf<MachineDetails[Name]>>) } }
      })
    set(askedAgain)
    const answer = await send(uuid)
    set((before) => replyOf(before, answer))
  }

  const readPreflight = () => lookUp('preflight', (uuid) => api.machines.preflight({ uuid }))

  return {
    state,
    take,
    readPreflight,
    start() {
      const stops = [
        api.machines.changed(take),
        api.machines.figures((figures) => state.setState((now) => keepFigures(now, figures))),
        // A server that was started anew counts from the beginning, and watches nothing.
        watchConnection((change) => {
          if (change.at !== 'restored' || state.getState().machines.at === 'reading') return
          state.setState({ machines: { at: 'reading' }, requests: {} })
          void readMachines()
        }),
      ]
      return () => {
        for (const stop of stops) stop()
      }
    },
    async open() {
      if (state.getState().machines.at !== 'showing') await readMachines()
    },
    select(uuid, asked = null) {
      const { details } = state.getState()
      if (details !== null && details.uuid === uuid) {
        if (details.asked !== asked) state.setState({ details: { ...details, asked } })
        return
      }
      state.setState({ details: uuid === null ? null : emptyDetails(uuid, asked) })
    },
    async watch(isWatching) {
      await api.machines.watch({ uuid: isWatching ? (state.getState().details?.uuid ?? null) : null })
    },
    async startMachine(uuid) {
      const isStarted = await request(uuid, 'start', () => api.machines.start({ uuid }))
      // A refusal names one reason; the checks say how each of them stands.
      if (!isStarted && state.getState().details?.uuid === uuid) await readPreflight()
    },
    async stop(uuid) {
      await request(uuid, 'stop', () => api.machines.stop({ uuid, timeoutMs: stopTimeoutMs }))
    },
    async kill(uuid) {
      await request(uuid, 'kill', () => api.machines.kill({ uuid }))
    },
    remove: (uuid, choice) =>
      request(uuid, 'remove', () => api.machines.remove({ uuid, ...choice, disks: [...choice.disks] })),
    async finishInstall(uuid) {
      await request(uuid, 'finish-install', () => api.machines.finishInstall({ uuid }))
    },
    async pressKey(uuid, key) {
      const answer = await api.machines.pressKey({ uuid, key })
      state.setState({ keyFailure: answer.ok ? null : answer.failure })
    },
    async setAutostart(uuid, enabled) {
      await request(uuid, 'autostart', () => api.machines.setAutostart({ uuid, enabled }))
    },
    async lendUsb(uuid, port) {
      await request(uuid, 'lend', () => api.machines.lendUsb({ uuid, port }))
    },
    async takeBackUsb(uuid, port) {
      await request(uuid, 'take-back', () => api.machines.takeBackUsb({ uuid, port }))
    },
    dismiss: (uuid) =>
      state.setState(({ requests: { [uuid]: failed, ...others } }) =>
        failed?.at === 'failed' ? { requests: others } : {},
      ),
    async cancelTask() {
      const answer = await api.guests.cancelTask(null)
      if (answer.ok) take(answer.value)
      state.setState({ cancelFailure: answer.ok ? null : answer.failure })
    },
    readRemoval: () => lookUp('removal', (uuid) => api.machines.removal({ uuid })),
    readXml: () => lookUp('xml', (uuid) => api.machines.xml({ uuid })),
    readScreenshot: () =>
      lookUp('screenshot', async (uuid) => {
        const answer = await api.machines.screenshot({ uuid })
        return answer.ok ? { ok: true, value: { png: answer.value, takenAtMs: Date.now() } } : answer
      }),
  }
}

type ValueOf<Given> = Given extends Reply<infer Value> ? Value : never

/** The state with `view` on screen, unless a later one already is. Details of a machine that is gone close. */
function showMachines(now: MachinesWindowState, view: MachinesView): Partial<MachinesWindowState> {
  if (now.machines.at === 'showing' && now.machines.view.revision > view.revision) return {}
  const isGone = now.details !== null && !view.machines.some(({ uuid }) => uuid === now.details?.uuid)
  return { machines: { at: 'showing', view }, ...(isGone ? { details: null } : {}) }
}

function keepFigures({ details }: MachinesWindowState, figures: MachineFigures): Partial<MachinesWindowState> {
  if (details?.uuid !== figures.uuid) return {}
  return { details: { ...details, figures: [...details.figures.slice(1 - keptFigures), figures] } }
}
