// SPDX-License-Identifier: MIT
import type { WindowPlaceName } from '../model/notice.ts'

/** The end of the window's address that leads to a place in it; empty for wherever the window begins by itself. */
export function windowFragment(place: WindowPlaceName): string {
  switch (place.at) {
    case 'start':
      return ''
    case 'changes':
      return '#apply'
    case 'after':
      return '#after'
    case 'machines':
      return '#use'
    case 'machine':
      return `#use/${place.uuid}`
    case 'kill':
      return `#use/${place.uuid}/kill`
    case 'trouble':
      return '#trouble'
  }
}
