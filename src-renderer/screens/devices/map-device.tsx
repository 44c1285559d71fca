// SPDX-License-Identifier: MIT
import type { HostCost, MappedDevice } from '../../../src-main/model/device-report.ts'
import type { Verdict } from '../../../src-main/model/finding.ts'
import { DeviceIcon } from '../../components/device-icon.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { words } from '../../words/en.ts'
import { splitDeviceName } from './device-name.ts'
import { devicePrint, thinWords } from './device-words.ts'
import { staysInHost } from './lay-out-buses.ts'
import { deviceKey } from './walk-map.ts'

interface MapDeviceProps {
  readonly device: MappedDevice
  /** The name of its group, where the cell does not show it. */
  readonly place: string | null
  readonly isProposed: boolean
  readonly isSelected: boolean
  readonly isTabStop: boolean
}

/** Which mark shows how bad it is for the host to lose a device. */
export const costMarks: Record<HostCost['severity'], Verdict> = { refuse: 'fail', warn: 'warn', unknown: 'unknown' }

/** A device on the map. Bridges are drawn thin: they stay in the host whatever becomes of their group. */
export function MapDevice({ device, place, isProposed, isSelected, isTabStop }: MapDeviceProps) {
  const { short, rest } = splitDeviceName(device)
  const isThin = staysInHost(device)
  const print = isThin ? [...(place === null ? [] : [place]), thinWords(device)] : devicePrint(device)
  return (
    <div
      className={`device${isThin ? ' device-bridge' : ''}${isProposed ? ' device-proposed' : ''}`}
      role="treeitem"
      aria-level={2}
      aria-selected={isSelected}
      data-key={deviceKey(device.address)}
      tabIndex={isTabStop ? 0 : -1}
    >
      <DeviceIcon kind={device.kind} />
      <div className="device-name">
        {short}
        <span className="for-hearing">, {[...(rest === '' ? [] : [rest]), words.kinds[device.kind]].join(', ')}</span>
      </div>
      <div className="device-print">
        <code>{device.address}</code>
        {print.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </div>
      {isThin ? null : <DeviceMarks device={device} isProposed={isProposed} />}
    </div>
  )
}

function DeviceMarks({ device, isProposed }: { readonly device: MappedDevice; readonly isProposed: boolean }) {
  if (!isProposed && device.bootVga !== true && device.hostCost.length === 0) return null
  return (
    <div className="device-marks">
      {isProposed ? (
        <span className="tag tag-proposed">
          <SignIcon sign="give" />
          {words.devices.proposedShort}
        </span>
      ) : null}
      {device.bootVga === true ? <span className="tag">{words.devices.bootVga}</span> : null}
      {device.hostCost.map((cost) => (
        <span key={`${cost.code} ${cost.text}`} className={`tag tag-${cost.severity}`}>
          <VerdictMark verdict={costMarks[cost.severity]} />
          <span className="for-hearing">{words.severities[cost.severity]}: </span>
          {words.costs[cost.code]}
        </span>
      ))}
    </div>
  )
}
