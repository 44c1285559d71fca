// SPDX-License-Identifier: MIT
import type { StoreApi } from 'zustand/vanilla'
import type { GuestWish } from '../../src-main/model/wishes.ts'
import type { WatchedBridge } from '../http-bridge.ts'
import {
  beginForm,
  type DiskImportForm,
  type DiskImportState,
  endOfImport,
  isImporting,
  placeImported,
  proposeVolumeName,
} from './disk-import-state.ts'
import { draftOnScreen, type GuestState, plainDisk } from './guest-state.ts'
import type { MachineStore } from './machine-store.ts'
import { lastTold } from './reply.ts'

/** Importing a disk image for the guest that is being drafted. */
export interface DiskImport {
  /** Opens the form for the disk in this place. */
  readonly open: (index: number) => void
  readonly fill: (patch: Partial<DiskImportForm>) => void
  /** Puts the form away; an import that has begun goes on. */
  readonly close: () => void
  /** Begins it. The disk in its place becomes the imported one when it is there. */
  readonly begin: () => Promise<void>
  /** Follows the import that runs; the answer is the way to stop. */
  readonly follow: () => () => void
}

/** What an import needs of the store around it. */
export interface DiskImportPorts {
  readonly state: StoreApi<GuestState>
  readonly machines: MachineStore
  readonly wishFor: (patch: Partial<GuestWish>) => void
  readonly readOptions: () => Promise<void>
}

/** The ways to import a disk, over `bridge`. */
export function createDiskImport({ api }: Pick<WatchedBridge<'guests'>, 'api'>, ports: DiskImportPorts): DiskImport {
  const { state, machines } = ports
  const show = (diskImport: DiskImportState) => state.setState({ diskImport })

  const settle = () => {
    const { diskImport } = state.getState()
    const { machines: known } = machines.state.getState()
    if (diskImport.at !== 'begun' || known.at !== 'showing') return
    const end = endOfImport(known.view.task)
    if (end === null) return
    const { form } = diskImport
    if (end.outcome !== 'done') return show({ at: 'ended', form, outcome: end.outcome, text: end.text })
    const path = volumePath(state.getState(), form)
    show({ at: 'done', index: form.index, path })
    void ports.readOptions()
    if (form.index === null) return
    const { wish, draft } = state.getState()
    const disks = wish.overrides.disks ?? draftOnScreen(draft)?.spec.disks ?? []
    const source = { kind: 'file', path, format: form.format } as const
    ports.wishFor({
      overrides: { ...wish.overrides, disks: [...placeImported(disks, form.index, source, plainDisk)] },
      // Where nothing was said yet of where the system comes from: it came with the disk.
      ...(wish.source.kind === 'unchosen' && form.index === 0 ? { source: { kind: 'none' } } : {}),
    })
  }

  return {
    open: (index) => show({ at: 'filling', form: beginForm(index) }),
    fill(patch) {
      const { diskImport } = state.getState()
      if ('form' in diskImport && !isImporting(diskImport))
        show({ at: 'filling', form: { ...diskImport.form, ...patch } })
    },
    close() {
      if (!isImporting(state.getState().diskImport)) show({ at: 'none' })
    },
    async begin() {
      const { diskImport } = state.getState()
      if (!('form' in diskImport) || isImporting(diskImport)) return
      const { form } = diskImport
      show({ at: 'asked', form })
      const { path, format } = form
      const answer = await api.guests.importDisk({ path: path.trim(), format, ...targetOf(state.getState(), form) })
      // A disk may have been taken out meanwhile.
      const { diskImport: now } = state.getState()
      const asked = 'form' in now ? now.form : form
      if (!answer.ok) return show({ at: 'refused', form: asked, failure: answer.failure })
      show({ at: 'begun', form: asked })
      machines.take(answer.value)
      settle()
    },
    follow: () => machines.state.subscribe(settle),
  }
}

/** Pool and volume that an import goes to: as entered, else the first pool and a name after the image. */
export function targetOf({ options }: Pick<GuestState, 'options'>, { path, pool, name, format }: DiskImportForm) {
  return {
    pool: pool ?? lastTold(options)?.pools[0]?.name ?? 'default',
    name: name ?? proposeVolumeName(path.trim(), format),
  }
}

function volumePath(state: GuestState, form: DiskImportForm): string {
  const { pool, name } = targetOf(state, form)
  const folder = lastTold(state.options)?.pools.find((each) => each.name === pool)?.path ?? ''
  return `${folder}/${name}`
}
