// SPDX-License-Identifier: MIT
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import { words } from '../../words/en.ts'
import { blockMembers, blockName, blockState } from './device-words.ts'
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

/**
 * A group with its devices, or the functions of a slot where there are no groups.
 *
 * Its head is the item of the tree; the devices are a level below. A line of bridges shows no head, but has one.
 */
export function MapCell({ block, marks, behind }: MapCellProps) {
  const isProposed = block.devices.some((device) => marks.proposed.has(device.address))
  return (
    <div className={cellClass(block, isProposed)} role="none">
      <div
        className={block.isThin ? 'cell-head for-hearing' : 'cell-head'}
        role="treeitem"
        aria-level={1}
        aria-selected={marks.selectedKey === block.key}
        data-key={block.key}
        tabIndex={marks.tabStop === block.key ? 0 : -1}
      >
        <span className="cell-name">{blockName(block)}</span>
        <span className="cell-state">{blockState(block)}</span>
        {behind === null ? null : <span className="cell-behind">{words.devices.behind(behind)}</span>}
        <span className="for-hearing">: {blockMembers(block)}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the devices of a cell are a group of the tree, not of a form */}
      <div className="cell-devices" role="group" aria-label={blockName(block)}>
        {block.devices.map((device) => (
          <MapDevice
            key={device.address}
            device={device}
            place={block.isThin && block.group !== null ? blockName(block) : null}
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
  const size = block.devices.length > 2 ? ' cell-wide' : ''
  const state = block.group === null ? 'loose' : block.group.assignable ? 'assignable' : 'held'
  return `cell cell-${state}${size}${isProposed ? ' cell-proposed' : ''}`
}
