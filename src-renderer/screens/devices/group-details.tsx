// SPDX-License-Identifier: MIT

import type { MappedGroup } from '../../../src-main/model/device-report.ts'
import { groupState } from '../../../src-main/model/group-state.ts'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import type { Selection } from '../../store/window-state.ts'
import { words } from '../../words/spoken.ts'
import { DeviceLinks } from './device-links.tsx'
import { groupWords } from './device-words.ts'
import { staysInHost } from './lay-out-buses.ts'

interface GroupDetailsProps {
  readonly group: MappedGroup
  readonly onSelect: (selection: Selection) => void
}

const groupVerdicts = { free: 'pass', unsure: 'unknown', held: 'fail' } as const

/** A group: whether it can be given to a guest, why (not), and who is in it. */
export function GroupDetails({ group, onSelect }: GroupDetailsProps) {
  const hasOnlyBridges = group.devices.every(staysInHost)
  return (
    <>
      <h2 tabIndex={-1}>{words.devices.group(group.id)}</h2>
      <p className="details-state">
        <VerdictMark verdict={hasOnlyBridges ? 'not-applicable' : groupVerdicts[groupState(group)]} />
        {hasOnlyBridges ? words.devices.onlyBridges : groupWords(group)}
      </p>
      {group.reasons.length === 0 ? null : (
        <>
          <h3>{words.devices.fields.reasons}</h3>
          <ul>
            {group.reasons.map((reason) => (
              <li key={reason}>
                <Said text={reason} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.devices.fields.members}</h3>
      <DeviceLinks devices={group.devices} onSelect={onSelect} />
    </>
  )
}
