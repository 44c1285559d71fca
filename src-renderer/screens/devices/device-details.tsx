// SPDX-License-Identifier: MIT

import type { DeviceReport, MappedDevice } from '../../../src-main/model/device-report.ts'
import { CopyLine } from '../../components/copy-line.tsx'
import { DeviceIcon } from '../../components/device-icon.tsx'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import type { Selection } from '../../store/window-state.ts'
import { words } from '../../words/spoken.ts'
import { describeDevice } from './describe-device.ts'
import { DeviceLinks } from './device-links.tsx'
import { splitDeviceName } from './device-name.ts'
import { withCompanions } from './judge-pick.ts'
import { allDevices } from './lay-out-buses.ts'
import { costMarks } from './map-device.tsx'
import { PickButton } from './pick-button.tsx'

interface DeviceDetailsProps {
  readonly device: MappedDevice
  /** The whole host, to name its companions and twins. */
  readonly report: DeviceReport
  readonly onSelect: (selection: Selection) => void
}

/** Everything known about one device. */
export function DeviceDetails({ device, report, onSelect }: DeviceDetailsProps) {
  const devices = allDevices(report)
  const { short, rest } = splitDeviceName(device)
  const companions = devices.filter(({ address }) => device.companions.includes(address))
  const twins = devices.filter(({ address }) => device.twins.includes(address))
  const { fields } = words.devices
  return (
    <>
      <h2 tabIndex={-1}>{short}</h2>
      <p className="details-kind">
        <DeviceIcon kind={device.kind} />
        {[words.kinds[device.kind], ...(rest === '' ? [] : [rest])].join(', ')}
      </p>
      <CopyLine text={device.address} what={`${fields.address} ${device.address}`} />
      <h3>{fields.cost}</h3>
      <HostCosts device={device} />
      {device.isBridge ? null : (
        <PickButton report={report} name={`${short} ${device.address}`} functions={withCompanions(device)} />
      )}
      <dl className="details-fields">
        {describeDevice(device).map(({ name, value, form }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={form === 'untold' ? 'untold' : undefined}>
              {form === 'code' ? <code>{value}</code> : value}
            </dd>
          </div>
        ))}
      </dl>
      {companions.length === 0 ? null : (
        <>
          <h3>{fields.companions}</h3>
          <DeviceLinks devices={companions} onSelect={onSelect} />
        </>
      )}
      {twins.length === 0 ? null : (
        <>
          <h3>{fields.twins}</h3>
          <DeviceLinks devices={twins} onSelect={onSelect} />
          <p className="details-note">{words.devices.twinsNote}</p>
        </>
      )}
    </>
  )
}

function HostCosts({ device }: { readonly device: MappedDevice }) {
  if (device.isBridge) return <p>{words.devices.bridgeNote}</p>
  if (device.hostCost.length === 0) return <p>{words.devices.fields.noCost}</p>
  return (
    <ul className="costs">
      {device.hostCost.map((cost) => (
        <li key={`${cost.code} ${cost.text}`}>
          <VerdictMark verdict={costMarks[cost.severity]} />
          <div>
            <strong>{words.severities[cost.severity]}</strong>
            <p>
              <Said text={cost.text} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
