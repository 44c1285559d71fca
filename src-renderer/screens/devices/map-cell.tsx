// SPDX-License-Identifier: MIT
import { groupState } from '../../../src-main/model/group-state.ts'
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { chooseWords, words } from '../../words/spoken.ts'
import { blockMembers, blockName, blockState, countTied } from './device-words.ts'
import { type MapBlock, staysInHost } from './lay-out-buses.ts'
import { MapDevice } from './map-device.tsx'
import type { MapMarks } from './map-marks.ts'

interface MapCellProps {
  readonly block: MapBlock
  readonly marks: MapMarks
  readonly behind: PciAddress | null
  /** How deep in the tree its head stands. */
  readonly level?: number
}

/**
 * A group with its devices, or the functions of a slot where there are no groups.
 *
 * Its head is the item of the tree; the devices are a level below. A line of bridges shows no head, but has one.
 */
export function MapCell({ block, marks, behind, level = 1 }: MapCellProps) {
  const isChosen = block.devices.some((device) => marks.chosen.has(device.address))
  const isProposed = block.devices.some((device) => marks.proposed.has(device.address))
  const tied = countTied(block)
  const place = block.group === null ? '' : blockName(block)
  return (
    <div className={cellClass(block, { isChosen, isProposed })} role="none">
      <div
        className={block.isThin ? 'cell-head for-hearing' : 'cell-head'}
        role="treeitem"
        aria-level={level}
        aria-selected={marks.selectedKey === block.key}
        data-key={block.key}
        tabIndex={marks.tabStop === block.key ? 0 : -1}
      >
        <span className="cell-name">{blockName(block)}</span>
        {isChosen || isProposed ? (
          <span className="cell-give">
            <SignIcon sign={isChosen ? 'check' : 'give'} />
            {isChosen ? chooseWords.given : words.devices.proposed}
          </span>
        ) : (
          <span className="cell-state">{blockState(block)}</span>
        )}
        {behind === null ? null : <span className="cell-behind">{words.devices.behind(behind)}</span>}
        {tied === 0 ? null : <span className="cell-tied">{words.devices.tied(tied)}</span>}
        <span className="for-hearing">: {blockMembers(block)}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the devices of a cell are a group of the tree, not of a form */}
      <div className="cell-devices" role="group" aria-label={blockName(block)}>
        {block.devices.map((device) => (
          <MapDevice
            key={device.address}
            device={device}
            level={level + 1}
            place={block.isThin ? place : null}
            marks={marks}
          />
        ))}
      </div>
    </div>
  )
}

function cellClass(block: MapBlock, { isChosen, isProposed }: Record<'isChosen' | 'isProposed', boolean>): string {
  if (block.isThin) return 'cell cell-thin'
  const isWide = block.devices.filter((device) => !staysInHost(device)).length > 2
  return [
    'cell',
    block.group === null ? 'cell-loose' : `cell-${groupState(block.group)}`,
    ...(isWide ? ['cell-wide'] : []),
    ...(isChosen ? ['cell-chosen'] : isProposed ? ['cell-proposed'] : []),
    ...(countTied(block) > 0 ? ['cell-shared'] : []),
  ].join(' ')
}
