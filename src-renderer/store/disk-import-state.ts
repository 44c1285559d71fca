// SPDX-License-Identifier: MIT
import type { GuestDisk } from '../../src-main/model/guest-spec.ts'
import type { MachineTask } from '../../src-main/model/machine-view.ts'
import type { CallFailure } from './window-state.ts'

/** What is asked of an import, as it was entered. */
export interface DiskImportForm {
  /** Which disk of the guest it is to become; null once that one was taken out. */
  readonly index: number | null
  readonly path: string
  /** Null: the first pool. */
  readonly pool: string | null
  /** Null: named after the image. */
  readonly name: string | null
  readonly format: 'raw' | 'qcow2'
}

/** The import of a disk image for the guest that is being drafted. Once begun, its progress is told with the machines. */
export type DiskImportState =
  | { readonly at: 'none' }
  | { readonly at: 'filling' | 'asked' | 'begun'; readonly form: DiskImportForm }
  | { readonly at: 'refused'; readonly form: DiskImportForm; readonly failure: CallFailure }
  /** It came to its end without a disk; `lost` where nobody tells how. */
  | {
      readonly at: 'ended'
      readonly form: DiskImportForm
      readonly outcome: 'failed' | 'cancelled' | 'lost'
      readonly text: string
    }
  | { readonly at: 'done'; readonly index: number | null; readonly path: string }

/** The form to show for the disk in this place, or null. */
export function importFormOf(state: DiskImportState, index: number): DiskImportForm | null {
  return 'form' in state && state.form.index === index ? state.form : null
}

/** Whether an import was asked for and has not come to its end. */
export function isImporting({ at }: DiskImportState): boolean {
  return at === 'asked' || at === 'begun'
}

/** An import for the disk in this place, with nothing entered. */
export function beginForm(index: number): DiskImportForm {
  return { index, path: '', pool: null, name: null, format: 'qcow2' }
}

/** A name for the volume: that of the image, in letters that a volume may have, with the ending of its new format. */
export function proposeVolumeName(path: string, format: DiskImportForm['format']): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const stem = file
    .replace(/\.[A-Za-z0-9]{1,6}$/, '')
    .replaceAll(/[^A-Za-z0-9.+_-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 64 - 1 - format.length)
  return `${stem === '' ? 'disk' : stem}.${format}`
}

/** The import after the disk in this place was taken out of the guest: places behind it move up. */
export function afterRemoval(state: DiskImportState, removed: number): DiskImportState {
  const index = 'form' in state ? state.form.index : state.at === 'done' ? state.index : null
  if (index === null || index < removed) return state
  if (index === removed && !isImporting(state)) return { at: 'none' }
  const moved = index === removed ? null : index - 1
  if ('form' in state) return { ...state, form: { ...state.form, index: moved } }
  return state.at === 'done' ? { ...state, index: moved } : state
}

/** What a begun import has come to by the task that main tells of; null while it goes on. */
export function endOfImport(
  task: MachineTask | null,
): { readonly outcome: 'done' | 'failed' | 'cancelled' | 'lost'; readonly text: string } | null {
  // Another task began after it, or main was started anew, and its end went unheard.
  if (task === null || task.kind !== 'import-disk') return { outcome: 'lost', text: '' }
  return task.ended
}

/** The disks of a guest with the imported one in its place; added where there is no such place any more. */
export function placeImported(
  disks: readonly GuestDisk[],
  index: number,
  source: GuestDisk['source'] & { readonly kind: 'file' },
  plain: Omit<GuestDisk, 'source'>,
): readonly GuestDisk[] {
  const at = disks[index]
  return at === undefined ? [...disks, { ...plain, source }] : disks.with(index, { ...at, source })
}
