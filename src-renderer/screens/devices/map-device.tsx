// SPDX-License-Identifier: MIT
import type { HostCost, MappedDevice } from '../../../src-main/model/device-report.ts'
import type { Verdict } from '../../../src-main/model/finding.ts'
import { DeviceIcon } from '../../components/device-icon.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { words } from '../../words/en.ts'
import { splitDeviceName } from './device-name.ts'
import { deviceLabel, devicePrint, thinWords } from './device-words.ts'
import { staysInHost } from './lay-out-buses.ts'
import { deviceKey } from './walk-map.ts'

interface MapDeviceProps {
  readonly device: MappedDevice
  readonly isProposed: boolean
  readonly isSelected: boolean
  readonly isTabStop: boolean
}

/** Which mark shows how bad it is for the host to lose a device. */
export const costMarks: Record<HostCost['severity'], Verdict> = { refuse: 'fail', warn: 'warn', unknown: 'unknown' }

/** A device on the map. Bridges are drawn thin: they stay in the host whatever becomes of their group. */
export function MapDevice({ device, isProposed, isSelected, isTabStop }: MapDeviceProps) {
  const { short } = splitDeviceName(device.name)
  const isThin = staysInHost(device)
  return (
    <div
      className={`device${isThin ? ' device-bridge' : ''}${isProposed ? ' device-proposed' : ''}`}
      role="treeitem"
      aria-level={2}
      aria-selected={isSelected}
      aria-label={deviceLabel(device, isProposed)}
      data-key={deviceKey(device.address)}
      tabIndex={isTabStop ? 0 : -1}
    >
      <DeviceIcon kind={device.kind} />
      <div className="device-line">
        <span className="device-name">{short}</span>
        <code>{device.address}</code>
      </div>
      {isThin ? (
        <div className="device-print">{thinWords(device)}</div>
      ) : (
        <>
          <div className="device-print">{devicePrint(device).join(' · ')}</div>
          <DeviceMarks device={device} isProposed={isProposed} />
        </>
      )}
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
          {words.costs[cost.code]}
        </span>
      ))}
    </div>
  )
}
