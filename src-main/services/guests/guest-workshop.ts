// SPDX-License-Identifier: MIT
import type { ThroughwayApi } from '../../contract/api.ts'
import type { Failure } from '../../contract/failures.ts'
import type { Handlers } from '../../contract/kit.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { MachinesView, MachineTask } from '../../model/machine-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { isOtherHost, type MachineContext } from '../machines/machine-context.ts'
import type { KeptDraft } from './draft-guest.ts'
import { createTaskRunner, type TaskControl, type TaskRunner } from './task-runner.ts'

// A person compares a few drafts; the oldest go.
const maxDrafts = 16
// While choices are made, one reading of the host serves the drafts that follow each other.
const factsLifetimeMs = 10_000

/** Guests that are being made. */
export interface GuestWorkshop {
  readonly guests: Handlers<ThroughwayApi>['guests']
  /** How the last task ended; null where none was begun. */
  settled(): Promise<Result<string, Failure> | null>
}

/** A workshop for guests of `context`. `view` is what begun tasks are answered with. */
export function createGuestWorkshop(
  context: MachineContext,
  view: () => Promise<Result<MachinesView, Failure>>,
): GuestWorkshop {
  const drafts = new Map<string, KeptDraft>()
  const tasks: TaskRunner = createTaskRunner(context.register)
  let reading: { readonly atMs: number; readonly facts: Promise<HostFacts> } | null = null

  async function readFacts(): Promise<HostFacts> {
    if (reading === null || Date.now() - reading.atMs > factsLifetimeMs) {
      const { collectFacts } = await import('../../probes/collect-facts.ts')
      const { loadPciNames } = await import('../load-pci-names.ts')
      reading = { atMs: Date.now(), facts: collectFacts(context.host.reader, { pciNames: loadPciNames() }) }
    }
    return reading.facts
  }

  async function begin(
    kind: MachineTask['kind'],
    title: string,
    work: (control: TaskControl) => Promise<Result<string, Failure>>,
  ): Promise<Result<MachinesView, Failure>> {
    // Followed first, so that what the task makes is seen.
    const followed = await context.follow()
    if (!followed.ok) return followed
    const begun = tasks.begin(kind, title, work)
    return begun.ok ? view() : begun
  }

  return {
    settled: () => tasks.settled(),
    guests: {
      options: async () => (await import('./read-guest-options.ts')).readGuestOptions(context),
      recognise: async ({ path }) =>
        ok(await (await import('../../media/recognise/recognise-image.ts')).recogniseImage(path)),
      draft: async (choices) => {
        const followed = await context.follow()
        if (!followed.ok && !isOtherHost(followed.failure)) return followed
        const { draftGuest } = await import('./draft-guest.ts')
        const drafted = await draftGuest(context, await readFacts(), choices)
        if (!drafted.ok) return drafted
        if (drafts.size >= maxDrafts) drafts.delete([...drafts.keys()][0] ?? '')
        drafts.set(drafted.value.draft.id, drafted.value)
        return ok(drafted.value.draft)
      },
      create: async ({ draftId, ...order }) => {
        const kept = drafts.get(draftId)
        if (kept === undefined) return fail({ code: 'draft-outdated' })
        const { createGuest, findCreateRefusal } = await import('./create-guest.ts')
        const refusal = findCreateRefusal(context, kept, order)
        if (refusal !== null) return fail(refusal)
        const begun = await begin('create', `Creating ${kept.draft.spec.name}`, (control) =>
          createGuest(context, kept, order, control),
        )
        if (begun.ok) drafts.delete(draftId)
        return begun
      },
      importDisk: (order) =>
        begin('import-disk', `Importing ${order.name}`, async (control) =>
          (await import('./import-disk.ts')).importDisk(context, order, control),
        ),
      fetchDrivers: () =>
        begin('fetch-drivers', 'Fetching the VirtIO drivers', async (control) =>
          (await import('./fetch-drivers.ts')).fetchDrivers(context, control),
        ),
      cancelTask: () => {
        tasks.cancel()
        return view()
      },
    },
  }
}
