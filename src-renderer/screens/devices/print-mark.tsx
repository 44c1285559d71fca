// SPDX-License-Identifier: MIT
import type { DevicePrint } from './device-words.ts'

/** One sign for each mark, on a grid of 12: a disc for who drives the device, a round arrow for how it is reset. */
const signs: Record<DevicePrint['mark'], string> = {
  'bound-host': 'M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  'bound-guest': 'M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  'bound-none': 'M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  link: 'M4.5 2.5 2 6l2.5 3.5M7.5 2.5 10 6 7.5 9.5',
  reset: 'M10 6a4 4 0 1 1-1.3-3M10 1.5V4H7.5',
  'reset-none': 'M10 6a4 4 0 1 1-1.3-3M10 1.5V4H7.5M1.5 10.5l9-9',
  unknown: 'M4 4.2a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1M6 9.4v.2',
}

/** The sign before a line of small print on the map; decoration, since the line says it in words. */
export function PrintMark({ mark }: { readonly mark: DevicePrint['mark'] }) {
  return (
    <svg className={`print-mark print-mark-${mark}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={signs[mark]} />
    </svg>
  )
}
