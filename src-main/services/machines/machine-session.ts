// SPDX-License-Identifier: MIT
import type { ThroughwayApi } from '../../contract/api.ts'
import type { Failure } from '../../contract/failures.ts'
import type { Asker, Handlers } from '../../contract/kit.ts'
import type { MachineFigures, MachinesView } from '../../model/machine-view.ts'
import { ok, type Result } from '../../model/result.ts'
import { createGuestWorkshop } from '../guests/guest-workshop.ts'
import type { OpenHost } from '../open-host.ts'
import { createMachineContext, type MachineContext, type MachineOptions } from './machine-context.ts'
import type { Machine } from './read-machine.ts'
import type { FigureWatch } from './watch-figures.ts'

/** The machines of a host, and making them: what is asked goes through here, whoever asks. */
export interface MachineSession {
  readonly machines: Handlers<ThroughwayApi>['machines']
  readonly guests: Handlers<ThroughwayApi>['guests']
  /** What its use cases work on, for those that join machines with something else. */
  readonly context: MachineContext
  /** Has `listener` called with every new view, in order; returns the way to stop that. */
  onChanged(listener: (view: MachinesView) => void): () => void
  /** Has `listener` called with figures for those who watch. It answers false where that asker is gone, which ends its watch. */
  onFigures(listener: (asker: Asker, figures: MachineFigures) => boolean): () => void
  /** Waits for the creation, import or download that runs, and answers how it ended; null where none was begun. */
  settled(): Promise<Result<string, Failure> | null>
  /** Ends the connection and whatever waits for it. */
  close(): Promise<void>
}

/**
 * The machines of `host`. libvirt is asked for nothing until somebody asks here; code is loaded for what is asked, so
 * that a window that shows no machine pays for none.
 */
export function createMachineSession(host: OpenHost, options: MachineOptions): MachineSession {
  const context = createMachineContext(host, options)
  const figureListeners = new Set<(asker: Asker, figures: MachineFigures) => boolean>()
  let figures: Promise<FigureWatch> | null = null
  const workshop = createGuestWorkshop(context, view)
  const tidied = tidyInstalls(context)

  async function view(): Promise<Result<MachinesView, Failure>> {
    // What libvirt says of itself is part of the view.
    await context.follow()
    return ok(context.register.view())
  }

  async function viewAfter<T>(work: Promise<Result<T, Failure>>): Promise<Result<MachinesView, Failure>> {
    const done = await work
    return done.ok ? view() : done
  }

  async function openFigures(): Promise<FigureWatch> {
    const { createFigureWatch } = await import('./watch-figures.ts')
    const watch = createFigureWatch(context)
    watch.onFigures((asker, sent) =>
      [...figureListeners].map((listener) => listener(asker, sent)).some((heard) => heard),
    )
    return watch
  }

  return {
    machines: {
      view,
      preflight: async ({ uuid }) => (await import('./start-machine.ts')).preflightMachine(context, uuid),
      start: async ({ uuid }) => viewAfter((await import('./start-machine.ts')).startMachine(context, uuid)),
      stop: async ({ uuid, timeoutMs }) =>
        viewAfter((await import('./stop-machine.ts')).stopMachine(context, uuid, timeoutMs)),
      kill: async ({ uuid }) => viewAfter((await import('./stop-machine.ts')).killMachine(context, uuid)),
      removal: async ({ uuid }) => (await import('./remove-machine.ts')).previewRemoval(context, uuid),
      remove: async ({ uuid, ...choice }) =>
        viewAfter((await import('./remove-machine.ts')).removeMachine(context, uuid, choice)),
      finishInstall: async ({ uuid }) =>
        viewAfter((await import('../guests/retire-install.ts')).finishInstall(context, uuid)),
      pressKey: async ({ uuid, key }) => (await import('./press-key.ts')).pressKey(context, uuid, key),
      setAutostart: async ({ uuid, enabled }) =>
        viewAfter((await import('./set-autostart.ts')).setAutostart(context, uuid, enabled)),
      lendUsb: async ({ uuid, port }) => viewAfter((await import('./lend-usb.ts')).lendUsb(context, uuid, port)),
      takeBackUsb: async ({ uuid, port }) =>
        viewAfter((await import('./lend-usb.ts')).takeBackUsb(context, uuid, port)),
      xml: async ({ uuid }) => (await import('./explain-machine.ts')).explainMachine(context, uuid),
      screenshot: async ({ uuid }) => (await import('./take-screenshot.ts')).takeScreenshot(context, uuid),
      watch: async ({ uuid }, asker) => {
        figures ??= openFigures()
        const followed = await context.follow()
        if (!followed.ok) return followed
        const watch = await figures
        watch.watch(asker, uuid)
        return ok(null)
      },
    },
    guests: workshop.guests,
    context,
    settled: () => workshop.settled(),
    onChanged: (listener) => context.register.onChanged(listener),
    onFigures: (listener) => {
      figureListeners.add(listener)
      return () => figureListeners.delete(listener)
    },
    close: async () => {
      await tidied()
      if (figures !== null) (await figures).close()
      await context.close()
    },
  }
}

/**
 * Takes the answers of an installation away when the guest's agent reports, once for each time it does: whoever looks at the
 * machines finds them so. What it answers waits for what has begun.
 */
function tidyInstalls(context: MachineContext): () => Promise<unknown> {
  const busy = new Map<string, Promise<void>>()
  const tidy = async (machine: Machine) => {
    const { hasFinishedInstall, retireInstall } = await import('../guests/retire-install.ts')
    if (hasFinishedInstall(machine)) await retireInstall(context, machine)
    busy.delete(machine.domain.uuid)
  }
  context.register.onChanged(() => {
    for (const machine of context.register.list()) {
      const { uuid } = machine.domain
      const mayBe = machine.outline.isOurs && machine.outline.isAgentConnected === true
      if (mayBe && !busy.has(uuid)) busy.set(uuid, tidy(machine))
    }
  })
  return () => Promise.all(busy.values())
}
