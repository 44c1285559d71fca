// SPDX-License-Identifier: MIT

/** The sign of the program, as in its icon: a gate with a road through it. The name stands beside it. */
export function BrandMark() {
  return (
    <svg className="brand-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect className="brand-ground" width="16" height="16" rx="3.5" />
      <path className="brand-gate" d="M2.5 13.5V8a5.5 5.5 0 0 1 11 0v5.5h-3V8a2.5 2.5 0 0 0-5 0v5.5z" />
      <path className="brand-road" d="M7.4 13.5v-2h1.2v2zm0-3.5V8.5h1.2V10z" />
    </svg>
  )
}
