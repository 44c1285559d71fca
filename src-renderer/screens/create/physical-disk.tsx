// SPDX-License-Identifier: MIT
import { useId } from 'react'
import type { GuestOptions } from '../../../src-main/model/machine-view.ts'
import { PathText } from '../../components/path-text.tsx'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { confirmationOf } from '../../store/guest-state.ts'
import { useGuest, useGuestState } from '../../store/machine-context.ts'
import { useGuestOptions } from '../../store/use-guest-part.ts'
import { guestPartWords } from '../../words/spoken.ts'
import { formatBytes } from '../machine/format-bytes.ts'

const says = guestPartWords.physical

/** Picks a disk of this computer, of those that nothing here uses, and has its name typed. */
export function PhysicalDisk({ path, onPick }: { readonly path: string; readonly onPick: (path: string) => void }) {
  const { blockDevices } = useGuestOptions()
  const name = useId()
  // What can be had comes first; the rest says why not.
  const sorted = blockDevices.toSorted((left, right) => Number(left.refusal !== null) - Number(right.refusal !== null))
  return (
    <div className="physical">
      <fieldset>
        <legend>{says.pick}</legend>
        {sorted.every(({ refusal }) => refusal !== null) ? <p className="choice-hint">{says.none}</p> : null}
        <ul className="images">
          {sorted.map((device) => (
            <li key={device.path}>
              <DeviceCard
                name={name}
                device={device}
                isChosen={device.path === path}
                onPick={() => onPick(device.path)}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      {path === '' ? null : <Confirmation path={path} />}
    </div>
  )
}

interface DeviceCardProps {
  readonly name: string
  readonly device: GuestOptions['blockDevices'][number]
  readonly isChosen: boolean
  readonly onPick: () => void
}

function DeviceCard({ name, device: { model, path, sizeBytes, refusal, content }, isChosen, onPick }: DeviceCardProps) {
  const [titleId, factsId] = [useId(), useId()]
  return (
    <label className={refusal !== null ? 'image image-refused' : isChosen ? 'image image-chosen' : 'image'}>
      <input
        type="radio"
        name={name}
        checked={isChosen}
        disabled={refusal !== null}
        onChange={onPick}
        aria-labelledby={titleId}
        aria-describedby={factsId}
      />
      <span className="image-title" id={titleId}>
        {model ?? confirmationOf(path)} · {formatBytes(sizeBytes)}
      </span>
      <span className="image-facts" id={factsId}>
        {refusal === null ? (
          <span>{content === null ? says.empty : says.content(content)}</span>
        ) : (
          <span className="image-refusal">
            <VerdictMark verdict="fail" />
            <Said text={refusal} />
          </span>
        )}
        <span>
          <PathText path={path} />
        </span>
      </span>
    </label>
  )
}

/** Has the disk's name typed, so that no other one is written to by a slip. */
function Confirmation({ path }: { readonly path: string }) {
  const { typeDisk } = useGuest()
  const typed = useGuestState(({ typedDisks }) => typedDisks[path] ?? '')
  const [id, noteId] = [useId(), useId()]
  const wanted = confirmationOf(path)
  const isConfirmed = typed.trim() === wanted
  return (
    <div className="confirmation">
      <p className="confirmation-danger">
        <VerdictMark verdict="warn" />
        {says.danger}
      </p>
      <label htmlFor={id}>
        {says.confirm}: <code>{wanted}</code>
      </label>
      <input
        id={id}
        type="text"
        className="input-code"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={noteId}
        onChange={(event) => typeDisk(path, event.target.value)}
      />
      <p className="entry-note" id={noteId} role="status">
        {isConfirmed ? says.confirmed : typed === '' ? '' : says.mismatch}
      </p>
    </div>
  )
}
