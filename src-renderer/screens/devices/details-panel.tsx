// SPDX-License-Identifier: MIT
import type { KeyboardEvent, RefObject } from 'react'
import type { DeviceReport } from '../../../src-main/model/device-report.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import type { Selection } from '../../store/window-state.ts'
import { words } from '../../words/spoken.ts'
import { DeviceDetails } from './device-details.tsx'
import { GroupDetails } from './group-details.tsx'
import { allDevices } from './lay-out-buses.ts'

interface DetailsPanelProps {
  readonly panel: RefObject<HTMLElement | null>
  readonly report: DeviceReport
  readonly selection: Selection | null
  readonly onSelect: (selection: Selection) => void
  readonly onClose: () => void
}

/**
 * All that is known about the device or group that was picked; before any was, about the best graphics card, where
 * the window has room beside the map. Escape leads back to the map.
 */
export function DetailsPanel({ panel, report, selection, onSelect, onClose }: DetailsPanelProps) {
  const [best] = report.candidates
  const shown: Selection | null = selection ?? (best === undefined ? null : { kind: 'device', address: best.address })
  const content = shown === null ? null : buildDetails(report, shown, onSelect)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
  }
  if (content === null) return null
  return (
    <aside ref={panel} className="details" aria-label={words.devices.details} onKeyDown={press}>
      {selection === null ? null : (
        <button type="button" className="details-close" onClick={onClose}>
          <SignIcon sign="close" />
          {words.devices.close}
        </button>
      )}
      {content}
    </aside>
  )
}

/** The details of what was picked, or null where the host no longer has it. */
function buildDetails(report: DeviceReport, selection: Selection, onSelect: DetailsPanelProps['onSelect']) {
  if (selection.kind === 'group') {
    const group = report.groups.find(({ id }) => id === selection.id)
    return group === undefined ? null : <GroupDetails group={group} onSelect={onSelect} />
  }
  const device = allDevices(report).find(({ address }) => address === selection.address)
  return device === undefined ? null : <DeviceDetails device={device} report={report} onSelect={onSelect} />
}
