// SPDX-License-Identifier: MIT
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useState } from 'react'
import type { DeviceReport } from '../../../src-main/model/device-report.ts'
import { useChangeState } from '../../store/change-context.ts'
import type { Selection } from '../../store/window-state.ts'
import { words } from '../../words/spoken.ts'
import { marksOfReport } from './device-words.ts'
import type { MapUnit, RootBus } from './lay-out-buses.ts'
import { MapCell } from './map-cell.tsx'
import type { MapMarks } from './map-marks.ts'
import { PlatformFold } from './platform-fold.tsx'
import { useFolds } from './use-folds.ts'
import { blocksInOrder, foldKey, keyOfSelection, nextKey, rowsInOrder, selectionOfKey } from './walk-map.ts'

interface DeviceMapProps {
  readonly map: RefObject<HTMLDivElement | null>
  readonly buses: readonly RootBus[]
  readonly report: DeviceReport
  /** True while the map shows what a search found, and all of it. */
  readonly isSearch: boolean
  readonly selection: Selection | null
  readonly onSelect: (selection: Selection) => void
  readonly onOpen: (selection: Selection) => void
}

/**
 * The IOMMU map: a band for each root bus, in it a cell for each group, in it a line for each device.
 *
 * To the keyboard it is one tree with one tab stop, which moves with the arrows.
 */
export function DeviceMap({ map, buses, report, isSearch, selection, onSelect, onOpen }: DeviceMapProps) {
  const blocks = useMemo(() => blocksInOrder(buses), [buses])
  const [lastFocused, setLastFocused] = useState('')
  const selectedKey = selection === null ? null : keyOfSelection(selection)
  const { isOpen, setOpen } = useFolds(buses, selectedKey, isSearch)
  const rows = rowsInOrder(buses, isOpen)
  const items = rows.flat()
  const tabStop = items.includes(lastFocused) ? lastFocused : (items[0] ?? '')
  useEffect(() => {
    if (selectedKey !== null) itemOf(map.current, selectedKey)?.scrollIntoView({ block: 'nearest' })
  }, [map, selectedKey])
  const chosen = useChangeState(({ choices }) => choices.devices)
  const still = useMemo(() => marksOfReport(report, chosen), [report, chosen])
  const marks: MapMarks = { ...still, selectedKey, tabStop }

  const press = (event: KeyboardEvent) => {
    const key = keyAt(event.target)
    if (key === null || event.altKey || event.ctrlKey || event.metaKey) return
    const fold = foldOf(key, buses)
    if (fold !== null && turnsFold(event.key, isOpen(fold))) {
      setOpen(fold, !isOpen(fold))
      event.preventDefault()
      return
    }
    if (event.key === 'Enter' || event.key === ' ') {
      const chosen = selectionOfKey(key, blocks)
      if (chosen !== null) onOpen(chosen)
      event.preventDefault()
      return
    }
    const next = nextKey(rows, key, event.key)
    if (next === null) return
    event.preventDefault()
    itemOf(map.current, next)?.focus()
  }
  const click = (event: MouseEvent) => {
    const key = keyAt(event.target)
    const fold = key === null ? null : foldOf(key, buses)
    if (fold !== null) setOpen(fold, !isOpen(fold))
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
          <PlatformFold bus={bus} marks={marks} isOpen={isOpen(bus)} />
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

/** The root bus whose fold an item is, or null. */
function foldOf(key: string, buses: readonly RootBus[]): RootBus | null {
  return buses.find((bus) => foldKey(bus) === key) ?? null
}

/** True for the keys that fold and unfold; of the arrows only the one that changes something. */
function turnsFold(pressed: string, isOpen: boolean): boolean {
  return pressed === 'Enter' || pressed === ' ' || pressed === (isOpen ? 'ArrowLeft' : 'ArrowRight')
}

/** The element of an item on the map. */
export function itemOf(map: HTMLElement | null, key: string): HTMLElement | null {
  return map?.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? null
}

/** The key of the item that an event happened in. */
function keyAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null) : null
}
