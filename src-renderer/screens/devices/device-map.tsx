// SPDX-License-Identifier: MIT
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useState } from 'react'
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import type { Selection } from '../../store/window-state.ts'
import { words } from '../../words/en.ts'
import type { MapUnit, RootBus } from './lay-out-buses.ts'
import { MapCell, type MapMarks } from './map-cell.tsx'
import { blocksInOrder, keyOfSelection, nextKey, selectionOfKey } from './walk-map.ts'

interface DeviceMapProps {
  readonly map: RefObject<HTMLDivElement | null>
  readonly buses: readonly RootBus[]
  readonly proposed: ReadonlySet<PciAddress>
  readonly selection: Selection | null
  readonly onSelect: (selection: Selection) => void
  readonly onOpen: (selection: Selection) => void
}

/**
 * The IOMMU map: a band for each root bus, in it a cell for each group, in it a line for each device.
 *
 * To the keyboard it is one tree with one tab stop, which moves with the arrows.
 */
export function DeviceMap({ map, buses, proposed, selection, onSelect, onOpen }: DeviceMapProps) {
  const blocks = useMemo(() => blocksInOrder(buses), [buses])
  const [lastFocused, setLastFocused] = useState('')
  const keys = useMemo(() => new Set(blocks.flatMap((block) => [block.key, ...deviceKeys(block.devices)])), [blocks])
  const selectedKey = selection === null ? null : keyOfSelection(selection)
  const tabStop = keys.has(lastFocused) ? lastFocused : (blocks[0]?.key ?? '')
  useEffect(() => {
    if (selectedKey !== null) itemOf(map.current, selectedKey)?.scrollIntoView({ block: 'nearest' })
  }, [map, selectedKey])
  const marks: MapMarks = { proposed, selectedKey, tabStop }

  const press = (event: KeyboardEvent) => {
    const key = keyAt(event.target)
    if (key === null || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      const chosen = selectionOfKey(key, blocks)
      if (chosen !== null) onOpen(chosen)
      event.preventDefault()
      return
    }
    const next = nextKey(blocks, key, event.key)
    if (next === null) return
    event.preventDefault()
    itemOf(map.current, next)?.focus()
  }
  const click = (event: MouseEvent) => {
    const key = keyAt(event.target)
    const chosen = key === null ? null : selectionOfKey(key, blocks)
    if (chosen !== null) onSelect(chosen)
  }

  if (blocks.length === 0) return null
  return (
    <div
      ref={map}
      className="map"
      role="tree"
      aria-label={words.devices.mapLabel}
      aria-describedby="map-help"
      onKeyDown={press}
      onClick={click}
      onFocus={(event) => setLastFocused(keyAt(event.target) ?? '')}
    >
      {buses.map((bus) => (
        // biome-ignore lint/a11y/useSemanticElements: a band is a group of the tree, not of a form
        <div key={bus.name} className="bus" role="group" aria-label={words.devices.rootBus(bus.name)}>
          <div className="bus-name" aria-hidden="true">
            {words.devices.rootBus(bus.name)}
          </div>
          <UnitGrid units={bus.units} marks={marks} />
          {bus.idle.length === 0 ? null : (
            <>
              <div className="idle-name" aria-hidden="true">
                {words.devices.bridgesAlone}
              </div>
              <div className="idle" role="none">
                {bus.idle.map((block) => (
                  <MapCell key={block.key} block={block} marks={marks} behind={null} />
                ))}
              </div>
            </>
          )}
        </div>
      ))}
    </div>
  )
}

function UnitGrid({ units, marks }: { readonly units: readonly MapUnit[]; readonly marks: MapMarks }) {
  return (
    <div className="units" role="none">
      {units.map((unit) => (
        <div key={unitKey(unit)} className={`unit unit-${unit.kind}`} role="none">
          {unit.lead.map((block) => (
            <MapCell key={block.key} block={block} marks={marks} behind={null} />
          ))}
          {unit.kind === 'branch' ? (
            <UnitGrid units={unit.units} marks={marks} />
          ) : (
            <MapCell block={unit.block} marks={marks} behind={unit.behind} />
          )}
        </div>
      ))}
    </div>
  )
}

function unitKey(unit: MapUnit): string {
  return unit.kind === 'cell' ? unit.block.key : (unit.lead[0]?.key ?? '')
}

function deviceKeys(devices: readonly { readonly address: string }[]): string[] {
  return devices.map((device) => `device:${device.address}`)
}

/** The element of an item on the map. */
export function itemOf(map: HTMLElement | null, key: string): HTMLElement | null {
  return map?.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? null
}

/** The key of the item that an event happened in. */
function keyAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null) : null
}
