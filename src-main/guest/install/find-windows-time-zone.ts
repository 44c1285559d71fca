// SPDX-License-Identifier: MIT
import { windowsTimeZones } from './windows-time-zone-table.ts'

/** Windows' name of a time zone of the tz database, such as `W. Europe Standard Time`, or null where it has none. */
export function findWindowsTimeZone(timeZone: string): string | null {
  for (const [name, zones] of Object.entries(windowsTimeZones)) if (zones.split(' ').includes(timeZone)) return name
  return null
}
