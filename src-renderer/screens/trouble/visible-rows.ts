// SPDX-License-Identifier: MIT

/** Rows beyond both edges, so that a turn of the wheel shows no gap. */
const spareRows = 20

/** The rows that are drawn: those in sight and some around them. `end` is exclusive. */
export function visibleRows(
  view: { readonly scrollTop: number; readonly height: number },
  rowHeight: number,
  count: number,
): { readonly start: number; readonly end: number } {
  const first = Math.floor(view.scrollTop / rowHeight) - spareRows
  const last = Math.ceil((view.scrollTop + view.height) / rowHeight) + spareRows
  const end = Math.min(count, Math.max(last, spareRows))
  return { start: Math.max(0, Math.min(first, end)), end }
}
