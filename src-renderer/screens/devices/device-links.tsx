// SPDX-License-Identifier: MIT
import type { MappedDevice } from '../../../src-main/model/device-report.ts'
import type { Selection } from '../../store/window-state.ts'
import { words } from '../../words/spoken.ts'
import { splitDeviceName } from './device-name.ts'

interface DeviceLinksProps {
  readonly devices: readonly MappedDevice[]
  readonly onSelect: (selection: Selection) => void
}

/** Devices to go on to from the details. */
export function DeviceLinks({ devices, onSelect }: DeviceLinksProps) {
  return (
    <ul className="device-links">
      {devices.map((device) => (
        <li key={device.address}>
          <button
            type="button"
            className="plain-button"
            onClick={() => onSelect({ kind: 'device', address: device.address })}
          >
            <code>{device.address}</code> {splitDeviceName(device).short}
          </button>
          {device.isBridge ? <span className="device-print"> {words.devices.notCounted}</span> : null}
        </li>
      ))}
    </ul>
  )
}
