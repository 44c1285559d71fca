// SPDX-License-Identifier: MIT
import type { DeviceReport } from '../../../src-main/model/device-report.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { words } from '../../words/spoken.ts'
import { allDevices } from './lay-out-buses.ts'
import { MapLegend } from './map-legend.tsx'

interface MapHeadProps {
  readonly report: DeviceReport
  readonly search: string
  readonly onSearch: (text: string) => void
}

/** The map's heading, how much is on it, what its marks mean and a search. */
export function MapHead({ report, search, onSearch }: MapHeadProps) {
  const deviceCount = allDevices(report).length
  if (deviceCount === 0) return <h2>{words.devices.map}</h2>
  return (
    <div className="map-head">
      <h2>{words.devices.map}</h2>
      <p className="map-counts">{words.devices.counts(report.groups.length, deviceCount)}</p>
      <label className="search">
        <SignIcon sign="search" />
        <span className="for-hearing">{words.devices.search}</span>
        <input
          type="search"
          value={search}
          placeholder={words.devices.search}
          onChange={(event) => onSearch(event.target.value)}
        />
      </label>
      <p id="map-help" className="map-help">
        {words.devices.mapHelp}
      </p>
      <MapLegend />
    </div>
  )
}
