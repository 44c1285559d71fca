// SPDX-License-Identifier: MIT

import { useEffect, useState } from 'react'
import type { MachineView } from '../../../src-main/model/machine-view.ts'
import { PathText } from '../../components/path-text.tsx'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useMachineState, useMachines } from '../../store/machine-context.ts'
import type { Removal } from '../../store/machine-state.ts'
import type { RemovalChoice } from '../../store/machine-store.ts'
import { lastTold } from '../../store/reply.ts'
import { machineWords } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'
import { Question } from './question.tsx'

interface RemoveQuestionProps {
  readonly machine: MachineView
  readonly onDone: () => void
}

/** Shows what belongs to a machine, and asks what goes with it. Nothing that holds data goes by default. */
export function RemoveQuestion({ machine: { name, uuid }, onDone }: RemoveQuestionProps) {
  const { readRemoval, remove } = useMachines()
  const reply = useMachineState(({ details }) => details?.removal ?? ({ at: 'none' } as const))
  const [choice, setChoice] = useState<RemovalChoice>({ disks: [], firmwareVariables: true, tpmState: false })
  useEffect(() => void readRemoval(), [readRemoval])
  const removal = lastTold(reply)
  return (
    <Question title={machineWords.removeTitle(name)} onCancel={onDone}>
      <p>{machineWords.removeText}</p>
      {reply.at === 'asked' && removal === null ? <p role="status">{machineWords.removeReading}</p> : null}
      {reply.at === 'failed' ? <FailureWords failure={reply.failure} fileName={null} /> : null}
      {removal === null ? null : <Belongings removal={removal} choice={choice} onChange={setChoice} />}
      <p className="undo-answers">
        <button
          type="button"
          className="button-danger"
          aria-disabled={removal === null}
          onClick={() => {
            if (removal === null) return
            onDone()
            void remove(uuid, {
              disks: choice.disks,
              firmwareVariables: removal.hasFirmwareVariables && choice.firmwareVariables,
              tpmState: removal.hasTpmState && choice.tpmState,
            })
          }}
        >
          {machineWords.removeNow(choice.disks.length)}
        </button>
        <button type="button" onClick={onDone}>
          {machineWords.cancel}
        </button>
      </p>
    </Question>
  )
}

interface BelongingsProps {
  readonly removal: Removal
  readonly choice: RemovalChoice
  readonly onChange: (choice: RemovalChoice) => void
}

function Belongings({ removal, choice, onChange }: BelongingsProps) {
  const { disks, hasFirmwareVariables, hasTpmState, snapshotCount } = removal
  const toggle = (path: string, isOn: boolean) =>
    onChange({ ...choice, disks: [...choice.disks.filter((each) => each !== path), ...(isOn ? [path] : [])] })
  return (
    <>
      <ul className="belongings">
        {disks.map(({ path, isRemovable, reason }) => (
          <li key={path}>
            {isRemovable ? (
              <label>
                <input
                  type="checkbox"
                  checked={choice.disks.includes(path)}
                  onChange={(event) => toggle(path, event.target.checked)}
                />
                <span>
                  {machineWords.removeDisk} <PathText path={path} />
                </span>
              </label>
            ) : (
              <p>
                <VerdictMark verdict="not-applicable" />
                <span>
                  {machineWords.keptDisk}: <PathText path={path} />
                  {reason === null ? null : (
                    <>
                      {' '}
                      (<Said text={reason} />)
                    </>
                  )}
                </span>
              </p>
            )}
          </li>
        ))}
        {hasFirmwareVariables ? (
          <li>
            <label>
              <input
                type="checkbox"
                checked={choice.firmwareVariables}
                onChange={(event) => onChange({ ...choice, firmwareVariables: event.target.checked })}
              />
              {machineWords.removeFirmware}
            </label>
          </li>
        ) : null}
        {hasTpmState ? (
          <li>
            <label>
              <input
                type="checkbox"
                checked={choice.tpmState}
                onChange={(event) => onChange({ ...choice, tpmState: event.target.checked })}
              />
              {machineWords.removeTpm}
            </label>
          </li>
        ) : null}
      </ul>
      {snapshotCount > 0 ? <p>{machineWords.snapshots(snapshotCount)}</p> : null}
      {choice.disks.length > 0 ? (
        <p className="confirmation-danger">
          <VerdictMark verdict="warn" />
          {machineWords.irreversible}
        </p>
      ) : null}
    </>
  )
}
