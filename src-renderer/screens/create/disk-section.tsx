// SPDX-License-Identifier: MIT
import type { GuestDisk, GuestDiskSource, GuestSpec } from '../../../src-main/model/guest-spec.ts'
import type { GuestOptions } from '../../../src-main/model/machine-view.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { isImporting } from '../../store/disk-import-state.ts'
import { plainDisk } from '../../store/guest-state.ts'
import { useGuest, useGuestState, useMachinesView } from '../../store/machine-context.ts'
import { nameVolumes } from '../../store/name-volumes.ts'
import { useGuestOptions, useGuestPart } from '../../store/use-guest-part.ts'
import { formats, guestPartWords } from '../../words/spoken.ts'
import { formatMemory } from '../check/format-memory.ts'
import { DiskItem } from './disk-item.tsx'
import { ImportProgress } from './import-progress.tsx'
import { Section } from './section.tsx'

const says = guestPartWords.disks

/** The guest's disks: new ones, files, and disks of this computer. */
export function DiskSection({ spec }: { readonly spec: GuestSpec }) {
  const { set, removeDisk } = useGuest()
  const options = useGuestOptions()
  // The draft on screen may be of the name before.
  const name = useGuestState(({ wish }) => wish.name) ?? spec.name
  const disks = nameVolumes(useGuestPart(spec, 'disks'), spec.name, name)
  const replace = (index: number, disk: GuestDisk | null) =>
    disk === null ? removeDisk(disks, index) : set('disks', disks.with(index, disk))
  return (
    <Section
      id="disks"
      title={says.title}
      summary={disks.length === 0 ? says.none : formats.row(disks.map(({ source }) => diskWords(source)))}
      parts={['disks']}
      shown={disks.map((_disk, index) => `disks.${index}`)}
      isOpen
    >
      <ol className="items">
        {disks.map((disk, index) => (
          // Disks have no name of their own: their place is what they are.
          // biome-ignore lint/suspicious/noArrayIndexKey: their place is what they are
          <DiskItem key={index} disk={disk} index={index} name={name} onChange={(next) => replace(index, next)} />
        ))}
      </ol>
      <button
        type="button"
        onClick={() =>
          set('disks', [
            ...disks,
            { ...(disks[0] ?? plainDisk), serial: null, source: newVolume(name, options, disks.length) },
          ])
        }
      >
        <SignIcon sign="add" />
        {says.add}
      </button>
      <ImportNews shownCount={disks.length} />
    </Section>
  )
}

const proposedBytes = 64 * 1024 ** 3

/** That an import brought its disk; and one that runs for no disk here, such as another window's. */
function ImportNews({ shownCount }: { readonly shownCount: number }) {
  const state = useGuestState(({ diskImport }) => diskImport)
  const task = useMachinesView()?.task ?? null
  const isShown = 'form' in state && state.form.index !== null && state.form.index < shownCount
  const isRunning = task?.kind === 'import-disk' && task.ended === null
  return (
    <>
      {isRunning && !(isShown && isImporting(state)) ? <ImportProgress /> : null}
      <div role="status">
        {state.at === 'done' ? (
          <p className="plan-note">
            <VerdictMark verdict="pass" />
            <span>{says.import.done(state.path, state.index === null ? null : state.index + 1)}</span>
          </p>
        ) : null}
      </div>
    </>
  )
}

/** A new disk in the first pool. */
export function newVolume(name: string, { pools }: GuestOptions, number: number): GuestDiskSource {
  return {
    kind: 'new-volume',
    pool: pools[0]?.name ?? 'default',
    name: `${name}${number === 0 ? '' : `-${number + 1}`}.qcow2`,
    format: 'qcow2',
    sizeBytes: proposedBytes,
    preallocation: 'metadata',
  }
}

/** A disk in a few words. */
export function diskWords(source: GuestDiskSource): string {
  switch (source.kind) {
    case 'new-volume':
      return `${formatMemory(source.sizeBytes / 1024)} (${source.format})`
    case 'nvme':
      return source.address
    default:
      return source.path.slice(source.path.lastIndexOf('/') + 1) || says.sources[source.kind]
  }
}
