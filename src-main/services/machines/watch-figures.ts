// SPDX-License-Identifier: MIT
import type { Asker } from '../../contract/kit.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { DomainRef } from '../../libvirt/objects.ts'
import type { MachineFigures } from '../../model/machine-view.ts'
import { deriveFigures, type FigureSample } from './derive-figures.ts'
import type { MachineContext } from './machine-context.ts'
import { isMachineOn } from './read-machine.ts'

const intervalMs = 1_000
const types = { vcpu: true, balloon: true, block: true, interface: true } as const

/** Figures for those who watch: nothing is asked while nobody does. */
export interface FigureWatch {
  /** Has figures of this machine sent to the asker from now on, in place of what it watched; null ends it. */
  watch(asker: Asker, uuid: string | null): void
  /** False from a listener: that asker is gone. */
  onFigures(listener: (asker: Asker, figures: MachineFigures) => boolean): () => void
  close(): void
}

/** A watch over the machines of `context`. */
export function createFigureWatch(context: MachineContext): FigureWatch {
  const watched = new Map<Asker, string>()
  const samples = new Map<string, FigureSample>()
  const listeners = new Set<(asker: Asker, figures: MachineFigures) => boolean>()
  let timer: NodeJS.Timeout | null = null
  let isSampling = false
  // Nothing is asked while no watched machine runs; one that starts shows in the register.
  const stopListening = context.register.onChanged(() => begin())

  function begin(): void {
    if (timer !== null || isSampling || watched.size === 0) return
    isSampling = true
    void sample().then((count) => {
      isSampling = false
      if (count > 0 && watched.size > 0) {
        timer = setTimeout(() => {
          timer = null
          begin()
        }, intervalMs)
      }
    })
  }

  /** Reads and tells figures once; answers for how many machines. */
  async function sample(): Promise<number> {
    const opened = await context.link.connection()
    if (!opened.ok) return 0
    const uuids = new Set(watched.values())
    for (const uuid of samples.keys()) if (!uuids.has(uuid)) samples.delete(uuid)
    const domains = await findDomains(opened.value, uuids)
    if (domains.length === 0) return 0
    const read = await opened.value.statistics.all({ types, domains, filter: { nowait: true } })
    if (!read.ok) return 0
    const takenAtMs = Date.now()
    for (const { domain, parameters } of read.value) tell(domain.uuid, { takenAtMs, parameters })
    return domains.length
  }

  /** Only machines that run have figures; the register knows where it is followed. */
  async function findDomains(connection: LibvirtConnection, uuids: ReadonlySet<string>): Promise<DomainRef[]> {
    const found: DomainRef[] = []
    for (const uuid of uuids) {
      const known = context.register.find(uuid)
      if (known !== null && !isMachineOn(known.state)) {
        samples.delete(uuid)
        continue
      }
      const looked = known === null ? await connection.domains.lookupByUuid(uuid) : null
      const domain = known?.domain ?? (looked?.ok === true ? looked.value : null)
      if (domain !== null && domain.id >= 0) found.push(domain)
    }
    return found
  }

  function tell(uuid: string, now: FigureSample): void {
    const before = samples.get(uuid)
    samples.set(uuid, now)
    if (before === undefined) return
    const figures = deriveFigures(uuid, before, now)
    for (const [asker, wanted] of watched) {
      if (wanted !== uuid) continue
      const isThere = [...listeners].map((listener) => listener(asker, figures)).some((heard) => heard)
      if (!isThere) watched.delete(asker)
    }
  }

  return {
    watch: (asker, uuid) => {
      if (uuid === null) watched.delete(asker)
      else watched.set(asker, uuid)
      begin()
    },
    onFigures: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      watched.clear()
      stopListening()
      if (timer !== null) clearTimeout(timer)
    },
  }
}
