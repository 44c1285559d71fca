// SPDX-License-Identifier: MIT

import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { Cause } from '../../model/diagnosis.ts'
import type { NoticesView, TroubleNotice } from '../../model/trouble-view.ts'
import {
  canReadRingBuffer,
  type FollowedKernelLog,
  followCommands,
  followKernelLog,
  type KernelLogListener,
  type KernelLogWay,
} from '../../probes/live/follow-kernel-log.ts'
import { mayReadJournal } from '../collect-guest-logs.ts'
import { createListeners } from '../listeners.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import { isMachineOn, type Machine } from '../machines/read-machine.ts'
import { explainEnd } from './explain-end.ts'
import { startRun, type WatchedRun } from './watch-run.ts'

/** Listens to the kernel and to libvirt while a machine with devices of the host runs. */
export interface MachineWatch {
  view(): NoticesView
  dismiss(id: string): NoticesView
  /** Has `listener` called with each notice, once; for desktop notifications. Returns the way to stop that. */
  onNotice(listener: (notice: TroubleNotice) => void): () => void
  /** Has `listener` called with every new view; returns the way to stop that. */
  onChanged(listener: (view: NoticesView) => void): () => void
  close(): void
}

/** How the kernel is listened to; the host’s own way unless a test has another. */
export interface WatchPorts {
  /** The best first; none where this user may not. */
  readonly chooseWays: () => readonly KernelLogWay[]
  readonly follow: (ways: readonly KernelLogWay[], listener: KernelLogListener) => FollowedKernelLog
}

interface Run {
  readonly machine: Machine
  readonly number: number
  readonly watched: WatchedRun
}

/** A storm of messages is read once in this time; without messages nothing waits. */
const pauseMs = 300
const keptNotices = 50
const heldLines = 2_000
const notAllowed =
  'Cannot watch: the kernel’s log can be read by root, and by members of `adm` or `systemd-journal`. What goes wrong while a machine runs is therefore not told by itself.'

/** A watch over the machines of `context`. It sleeps until a machine runs that has a device of the host. */
export function createMachineWatch(context: MachineContext, ports: WatchPorts = livePorts(context)): MachineWatch {
  const runs = new Map<string, Run>()
  const noticeListeners = createListeners<TroubleNotice>()
  const viewListeners = createListeners<NoticesView>()
  let notices: readonly TroubleNotice[] = []
  let cannotWatch: string | null = null
  let revision = 0
  let runCount = 0
  let followed: FollowedKernelLog | null = null
  let listenedTo: LibvirtConnection | null = null
  let isClosed = false
  let rest = ''
  let lines: string[] = []
  let timer: NodeJS.Timeout | null = null

  const view = (): NoticesView => ({ revision, notices, cannotWatch })
  const announce = () => {
    revision += 1
    viewListeners.tell(view())
  }

  function tell({ machine, number }: Run, causes: readonly Cause[]): void {
    for (const cause of causes) {
      const { uuid, name } = machine.domain
      const notice = { id: `${number}-${cause.id}`, uuid, name, cause, seenAtMs: Date.now() }
      notices = [...notices, notice].slice(-keptNotices)
      noticeListeners.tell(notice)
    }
    if (causes.length > 0) announce()
  }

  function readLines(): void {
    timer = null
    const now = lines
    lines = []
    for (const run of runs.values()) tell(run, run.watched.read(now))
  }

  const listener: KernelLogListener = {
    onText: (text) => {
      const [last = '', ...whole] = `${rest}${text}`.split('\n').reverse()
      rest = last.slice(0, 4096)
      // What a storm repeats beyond this says nothing new.
      lines = [...lines, ...whole.reverse()].slice(0, heldLines)
      timer ??= setTimeout(readLines, pauseMs).unref()
    },
    onEnd: (detail) => {
      followed = null
      cannotWatch = `Cannot watch: ${detail}.`
      announce()
    },
  }

  function follow(): void {
    if (followed !== null) return
    const ways = ports.chooseWays()
    if (ways.length > 0) {
      cannotWatch = null
      followed = ports.follow(ways, listener)
    } else if (cannotWatch === null) {
      cannotWatch = notAllowed
      announce()
    }
  }

  function update(): void {
    if (isClosed) return
    const running = context.register
      .list()
      .filter(({ state, outline }) => isMachineOn(state) && outline.hostDevices.length > 0)
    for (const uuid of runs.keys()) if (!running.some(({ domain }) => domain.uuid === uuid)) runs.delete(uuid)
    for (const machine of running) {
      if (runs.has(machine.domain.uuid)) continue
      runCount += 1
      follow()
      const watched = startRun(context.host.reader, machine, () => followed?.source ?? 'kernel')
      const run = { machine, number: runCount, watched }
      runs.set(machine.domain.uuid, run)
      tell(run, watched.lookAtLinks())
    }
    if (runs.size > 0) void listenToLibvirt()
    else {
      followed?.stop()
      followed = null
    }
  }

  async function listenToLibvirt(): Promise<void> {
    const opened = await context.link.connection()
    if (!opened.ok || opened.value === listenedTo || isClosed) return
    const connection = opened.value
    listenedTo = connection
    await connection.events.subscribe('domain-io-error', ({ domain, reason, sourcePath }) => {
      const run = runs.get(domain.uuid)
      if (run === undefined || reason !== 'enospc') return
      const evidence = { source: 'libvirt', line: null, text: `I/O error (enospc) at ${sourcePath}`, count: 1 }
      tell(run, run.watched.name('storage-enospc-paused', evidence))
    })
    await connection.events.subscribe('domain-lifecycle', ({ domain, event, detail }) => {
      const run = runs.get(domain.uuid)
      const hasFailed = event === 'crashed' || (event === 'stopped' && (detail === 'crashed' || detail === 'failed'))
      if (run !== undefined && hasFailed) tell(run, explainEnd(context, run.machine))
    })
  }

  const stopListening = context.register.onChanged(update)
  update()

  return {
    view,
    dismiss(id) {
      notices = notices.filter((notice) => notice.id !== id)
      announce()
      return view()
    },
    onNotice: noticeListeners.add,
    onChanged: viewListeners.add,
    close() {
      isClosed = true
      stopListening()
      followed?.stop()
      if (timer !== null) clearTimeout(timer)
    },
  }
}

function livePorts({ host }: MachineContext): WatchPorts {
  return {
    chooseWays: () => [
      ...(canReadRingBuffer() ? ['ring-buffer' as const] : []),
      ...(mayReadJournal(host.reader) ? ['journal' as const] : []),
    ],
    follow: (ways, listener) => followKernelLog(followCommands(ways), listener),
  }
}
