// SPDX-License-Identifier: MIT
import type { HostCost, MappedDevice } from '../../../src-main/model/device-report.ts'
import type { Verdict } from '../../../src-main/model/finding.ts'
import { DeviceIcon } from '../../components/device-icon.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { words } from '../../words/spoken.ts'
import { splitDeviceName } from './device-name.ts'
import { devicePrint, thinWords } from './device-words.ts'
import { staysInHost } from './lay-out-buses.ts'
import type { MapMarks } from './map-marks.ts'
import { PrintMark } from './print-mark.tsx'
import { deviceKey } from './walk-map.ts'

interface MapDeviceProps {
  readonly device: MappedDevice
  /** How deep in the tree it stands. */
  readonly level: number
  /** Of a bridge that stands alone, the name of its group, empty without one; null in a cell that has a head. */
  readonly place: string | null
  readonly marks: MapMarks
}

/** Which mark shows how bad it is for the host to lose a device. */
export const costMarks: Record<HostCost['severity'], Verdict> = { refuse: 'fail', warn: 'warn', unknown: 'unknown' }

/** A device on the map. Bridges are drawn thin: they stay in the host whatever becomes of their group. */
export function MapDevice({ device, level, place, marks }: MapDeviceProps) {
  const { short, rest } = splitDeviceName(device)
  const isThin = staysInHost(device)
  const key = deviceKey(device.address)
  return (
    <div
      className={deviceClass(device, marks)}
      role="treeitem"
      aria-level={level}
      aria-selected={marks.selectedKey === key}
      data-key={key}
      tabIndex={marks.tabStop === key ? 0 : -1}
    >
      <DeviceIcon kind={device.kind} />
      <div className="device-name">
        {short}
        <span className="for-hearing">
          ,{' '}
          {[...(rest === '' ? [] : [rest]), words.kinds[device.kind], ...(isThin ? [thinWords(device)] : [])].join(
            ', ',
          )}
        </span>
      </div>
      <div className="device-print">
        <code>{device.address}</code>
        {isThin ? (
          place === null || place === '' ? null : (
            <span>{place}</span>
          )
        ) : (
          devicePrint(device).map(({ text, mark }) => (
            <span key={text}>
              <PrintMark mark={mark} />
              {text}
            </span>
          ))
        )}
      </div>
      {isThin ? null : <DeviceMarks device={device} marks={marks} />}
    </div>
  )
}

function deviceClass(device: MappedDevice, marks: MapMarks): string {
  if (staysInHost(device)) return 'device device-bridge'
  if (marks.chosen.has(device.address)) return 'device device-chosen'
  return marks.forced.has(device.address) ? 'device device-along' : 'device'
}

function DeviceMarks({ device, marks }: { readonly device: MappedDevice; readonly marks: MapMarks }) {
  const { address, bootVga, hostCost } = device
  const advice = marks.advice.get(address)
  const isForced = marks.forced.has(address)
  const isProposed = marks.proposed.has(address)
  if (!isProposed && !isForced && advice === undefined && bootVga !== true && hostCost.length === 0) return null
  return (
    <div className="device-marks">
      {isProposed ? <span className="for-hearing">{words.devices.proposed}</span> : null}
      {advice === undefined || isProposed ? null : <span className="tag">{words.adviceShort[advice]}</span>}
      {isForced ? (
        <span className="tag tag-warn">
          <SignIcon sign="tie" />
          {words.devices.forced}
        </span>
      ) : null}
      {bootVga === true ? <span className="tag">{words.devices.bootVga}</span> : null}
      {hostCost.map((cost) => (
        <span key={`${cost.code} ${cost.text}`} className={`tag tag-${cost.severity}`}>
          <VerdictMark verdict={costMarks[cost.severity]} />
          <span className="for-hearing">{words.severities[cost.severity]}: </span>
          {words.costs[cost.code]}
        </span>
      ))}
    </div>
  )
}
