// SPDX-License-Identifier: MIT
import { useMemo, useRef } from 'react'
import type { DeviceReport } from '../../../src-main/model/device-report.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useHostView, useWindow, useWindowState } from '../../store/window-context.ts'
import type { Selection } from '../../store/window-state.ts'
import { words } from '../../words/spoken.ts'
import { HostWaiting } from '../frame/host-waiting.tsx'
import { CandidateList } from './candidate-list.tsx'
import { ChosenBar } from './chosen-bar.tsx'
import { DetailsPanel } from './details-panel.tsx'
import { DeviceMap, itemOf } from './device-map.tsx'
import { buildBlocks, isUntold, layOutBuses } from './lay-out-buses.ts'
import { MapHead } from './map-head.tsx'
import { searchBlocks } from './search-blocks.ts'
import { keyOfSelection } from './walk-map.ts'

/** Which card to give, and every device of the host as the buses and IOMMU groups hold them. */
export function DevicesScreen() {
  const view = useHostView()
  if (view === null) return <HostWaiting title={words.devices.title} />
  return <Devices report={view.devices} />
}

function Devices({ report }: { readonly report: DeviceReport }) {
  const { select, searchDevices } = useWindow()
  const selection = useWindowState((state) => state.selection)
  const search = useWindowState((state) => state.deviceSearch)
  const blocks = useMemo(() => buildBlocks(report), [report])
  const buses = useMemo(() => layOutBuses(report, searchBlocks(blocks, search)), [report, blocks, search])
  const panel = useRef<HTMLElement>(null)
  const map = useRef<HTMLDivElement>(null)

  const open = (chosen: Selection) => {
    select(chosen)
    // The panel is drawn with the new selection first, so that its heading is there to be focused.
    requestAnimationFrame(() => panel.current?.querySelector('h2')?.focus())
  }
  const close = () => {
    const key = selection === null ? '' : keyOfSelection(selection)
    select(null)
    itemOf(map.current, key)?.focus()
  }

  return (
    <div className="devices" data-details={selection === null ? undefined : 'open'}>
      <div className="devices-main">
        <h1>{words.devices.title}</h1>
        <CandidateList report={report} onOpen={open} />
        <Unknowns unknowns={report.unknowns} isOpenAtFirst={isUntold(report)} />
        <section className="map-section">
          <MapHead report={report} search={search} onSearch={searchDevices} />
          {report.groups.length === 0 && report.ungrouped.length > 0 ? <NoGroups /> : null}
          {blocks.length === 0 ? <NoDevices report={report} /> : null}
          {blocks.length > 0 && buses.length === 0 ? <p className="nothing">{words.devices.noMatch(search)}</p> : null}
          <DeviceMap
            map={map}
            buses={buses}
            report={report}
            isSearch={search.trim() !== ''}
            selection={selection}
            onSelect={select}
            onOpen={open}
          />
        </section>
        <ChosenBar report={report} />
      </div>
      <DetailsPanel panel={panel} report={report} selection={selection} onSelect={open} onClose={close} />
    </div>
  )
}

function NoDevices({ report }: { readonly report: DeviceReport }) {
  return isUntold(report) ? (
    <p className="nothing untold">{words.devices.devicesUntold}</p>
  ) : (
    <p className="nothing">{words.devices.noDevices}</p>
  )
}

function NoGroups() {
  return (
    <div className="notice notice-plain">
      <VerdictMark verdict="warn" />
      <p>
        <strong>{words.devices.noGroupsTitle}.</strong> {words.devices.noGroups}
      </p>
    </div>
  )
}

interface UnknownsProps {
  readonly unknowns: readonly string[]
  readonly isOpenAtFirst: boolean
}

/** What could not be told, folded below the advice that it weakens. */
function Unknowns({ unknowns, isOpenAtFirst }: UnknownsProps) {
  if (unknowns.length === 0) return null
  return (
    <details className="doubts" open={isOpenAtFirst}>
      <summary>
        <SignIcon sign="chevron" />
        <VerdictMark verdict="unknown" />
        <span>{words.devices.unknowns(unknowns.length)}</span>
      </summary>
      <ul>
        {unknowns.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  )
}
