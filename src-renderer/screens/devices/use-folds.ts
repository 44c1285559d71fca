// SPDX-License-Identifier: MIT
import { useEffect, useState } from 'react'
import type { RootBus } from './lay-out-buses.ts'
import { deviceKey } from './walk-map.ts'

/** Which root buses show the platform's part of theirs, and the way to change it. */
export interface Folds {
  readonly isOpen: (bus: RootBus) => boolean
  readonly setOpen: (bus: RootBus, isOpen: boolean) => void
}

/** Folds that start closed, open for what is picked in them, and are all open while a search is shown. */
export function useFolds(buses: readonly RootBus[], selectedKey: string | null, isSearch: boolean): Folds {
  const [openNames, setOpenNames] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const bus = selectedKey === null ? undefined : buses.find(({ platform }) => holds(platform, selectedKey))
    if (bus !== undefined) setOpenNames((names) => new Set([...names, bus.name]))
  }, [buses, selectedKey])
  return {
    isOpen: (bus) => isSearch || openNames.has(bus.name),
    setOpen: (bus, isOpen) =>
      setOpenNames(
        (names) => new Set([...[...names].filter((name) => name !== bus.name), ...(isOpen ? [bus.name] : [])]),
      ),
  }
}

function holds(platform: RootBus['platform'], key: string): boolean {
  return platform.some((block) => block.key === key || block.devices.some(({ address }) => deviceKey(address) === key))
}
