// SPDX-License-Identifier: MIT

import { useId } from 'react'
import type { DeviceReport } from '../../../src-main/model/device-report.ts'
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChangeState, useChanges } from '../../store/change-context.ts'
import { chooseWords } from '../../words/spoken.ts'
import { judgePick } from './judge-pick.ts'

interface PickButtonProps {
  readonly report: DeviceReport
  readonly name: string
  /** All that goes along, the device itself included. */
  readonly functions: readonly PciAddress[]
}

/** Chooses a device for the guest, or takes the choice back; says why where the host cannot spare it. */
export function PickButton({ report, name, functions }: PickButtonProps) {
  const { chooseDevices } = useChanges()
  const isChosen = useChangeState(({ choices }) => functions.every((address) => choices.devices.includes(address)))
  const { canPick, reasons } = judgePick(report, functions)
  const reasonsId = useId()
  if (!canPick && !isChosen) {
    return (
      <div className="pick-refused" id={reasonsId}>
        <p>
          <VerdictMark verdict="fail" />
          {chooseWords.refused}
        </p>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>
              <Said text={reason} />
            </li>
          ))}
        </ul>
      </div>
    )
  }
  return (
    <button
      type="button"
      className={isChosen ? 'pick pick-chosen' : 'pick'}
      onClick={() => chooseDevices(functions, !isChosen)}
    >
      <SignIcon sign={isChosen ? 'check' : 'give'} />
      {isChosen ? chooseWords.given : chooseWords.give}
      <span className="for-hearing">{isChosen ? chooseWords.givenHint(name) : name}</span>
    </button>
  )
}
