// SPDX-License-Identifier: MIT
import type { MappedGroup } from '../../../src-main/model/device-report.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import type { Selection } from '../../store/window-state.ts'
import { words } from '../../words/en.ts'
import { DeviceLinks } from './device-links.tsx'
import { staysInHost } from './lay-out-buses.ts'

interface GroupDetailsProps {
  readonly group: MappedGroup
  readonly onSelect: (selection: Selection) => void
}

/** A group: whether it can be given to a guest, why (not), and who is in it. */
export function GroupDetails({ group, onSelect }: GroupDetailsProps) {
  const hasOnlyBridges = group.devices.every(staysInHost)
  return (
    <>
      <h2 tabIndex={-1}>{words.devices.group(group.id)}</h2>
      <p className="details-state">
        <VerdictMark verdict={hasOnlyBridges ? 'not-applicable' : group.assignable ? 'pass' : 'fail'} />
        {hasOnlyBridges
          ? words.devices.onlyBridges
          : group.assignable
            ? words.devices.assignable
            : words.devices.notAssignable}
      </p>
      {group.reasons.length === 0 ? null : (
        <>
          <h3>{words.devices.fields.reasons}</h3>
          <ul>
            {group.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.devices.fields.members}</h3>
      <DeviceLinks devices={group.devices} onSelect={onSelect} />
    </>
  )
}
