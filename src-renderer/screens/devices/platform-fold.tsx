// SPDX-License-Identifier: MIT
import { SignIcon } from '../../components/sign-icon.tsx'
import { words } from '../../words/spoken.ts'
import { formatGroupIds } from './device-words.ts'
import type { RootBus } from './lay-out-buses.ts'
import { MapCell } from './map-cell.tsx'
import type { MapMarks } from './map-marks.ts'
import { foldKey } from './walk-map.ts'

interface PlatformFoldProps {
  readonly bus: RootBus
  readonly marks: MapMarks
  readonly isOpen: boolean
}

/** What stays in the host on any machine, in one line that unfolds: there is nothing to decide about it. */
export function PlatformFold({ bus, marks, isOpen }: PlatformFoldProps) {
  const { platform } = bus
  if (platform.length === 0) return null
  const key = foldKey(bus)
  const groupIds = platform.flatMap(({ group }) => (group === null ? [] : [group.id]))
  const deviceCount = platform.reduce((sum, { devices }) => sum + devices.length, 0)
  return (
    <div className="platform" role="none">
      <div
        className="platform-head"
        role="treeitem"
        aria-level={1}
        aria-expanded={isOpen}
        aria-selected={false}
        data-key={key}
        tabIndex={marks.tabStop === key ? 0 : -1}
      >
        <SignIcon sign="chevron" />
        <span className="cell-name">{words.devices.platform}</span>
        {groupIds.length === 0 ? null : (
          <span>{words.devices.platformGroups(groupIds.length, formatGroupIds(groupIds))}</span>
        )}
        <span>{words.devices.platformDevices(deviceCount)}</span>
      </div>
      {isOpen ? (
        // biome-ignore lint/a11y/useSemanticElements: what a fold holds is a group of the tree, not of a form
        <div className="platform-blocks" role="group" aria-label={words.devices.platform}>
          {platform.map((block) => (
            <MapCell key={block.key} block={block} marks={marks} behind={null} level={2} />
          ))}
        </div>
      ) : null}
    </div>
  )
}
