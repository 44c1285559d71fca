// SPDX-License-Identifier: MIT
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import { words } from '../../words/en.ts'
import { blockLabel, blockName, blockState } from './device-words.ts'
import type { MapBlock } from './lay-out-buses.ts'
import { MapDevice } from './map-device.tsx'
import { deviceKey } from './walk-map.ts'

/** What is marked on the map. */
export interface MapMarks {
  readonly proposed: ReadonlySet<PciAddress>
  readonly selectedKey: string | null
  /** The one item that the Tab key stops at. */
  readonly tabStop: string
}

interface MapCellProps {
  readonly block: MapBlock
  readonly marks: MapMarks
  readonly behind: PciAddress | null
}

/** A group with its devices, or the functions of a slot where there are no groups. */
export function MapCell({ block, marks, behind }: MapCellProps) {
  const isProposed = block.devices.some((device) => marks.proposed.has(device.address))
  return (
    <div
      className={cellClass(block, isProposed)}
      role="treeitem"
      aria-level={1}
      aria-expanded
      aria-selected={marks.selectedKey === block.key}
      aria-label={blockLabel(block)}
      data-key={block.key}
      tabIndex={marks.tabStop === block.key ? 0 : -1}
    >
      <div className="cell-head">
        <span className="cell-name">{blockName(block)}</span>
        {block.isThin ? null : <span className="cell-state">{blockState(block)}</span>}
        {behind === null ? null : <span className="cell-behind">{words.devices.behind(behind)}</span>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the devices of a tree item are a group of the tree, not of a form */}
      <div className="cell-devices" role="group">
        {block.devices.map((device) => (
          <MapDevice
            key={device.address}
            device={device}
            isProposed={marks.proposed.has(device.address)}
            isSelected={marks.selectedKey === deviceKey(device.address)}
            isTabStop={marks.tabStop === deviceKey(device.address)}
          />
        ))}
      </div>
    </div>
  )
}

function cellClass(block: MapBlock, isProposed: boolean): string {
  if (block.isThin) return 'cell cell-thin'
  const state = block.group === null ? 'loose' : block.group.assignable ? 'assignable' : 'held'
  return `cell cell-${state}${isProposed ? ' cell-proposed' : ''}`
}
