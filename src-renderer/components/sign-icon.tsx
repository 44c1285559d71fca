// SPDX-License-Identifier: MIT

const outlines = {
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  open: 'M1.5 12.5v-9h4l1.5 2h6v2M1.5 12.5 4 7.5h11l-2.3 5z',
  again: 'M13.5 8A5.5 5.5 0 1 1 11.8 4M13.5 1.5v3.2h-3.2',
  sun: 'M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3.05 3.05l1.13 1.13M11.82 11.82l1.13 1.13M3.05 12.95l1.13-1.13M11.82 4.18l1.13-1.13',
  moon: 'M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1Z',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  outside: 'M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13.5 2.5 7.5 8.5',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  give: 'M2 8h10M8.5 4.5 12 8l-3.5 3.5M14.5 3v10',
  tie: 'M4.5 2.5h-2v11h2M11.5 2.5h2v11h-2M6 8h4',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  undo: 'M5.5 2.5 2 6l3.5 3.5M2.2 6h7a4.3 4.3 0 0 1 0 8.6H6',
  history: 'M2.5 8a5.5 5.5 0 1 0 1.8-4.1M2.3 1.8v3h3M8 4.8V8l2.2 1.6',
  print: 'M4.5 5.5v-4h7v4M4.5 11.5h-3v-6h13v6h-3M4.5 9.5h7v5h-7z',
  enlarge: 'M9.5 2h4.5v4.5M14 2 9.3 6.7M6.5 14H2V9.5M2 14l4.7-4.7',
  file: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3',
  wait: 'M4 1.5h8M4 14.5h8M4.7 1.5c0 3.5 3.3 4.3 3.3 6.5s-3.3 3-3.3 6.5M11.3 1.5c0 3.5-3.3 4.3-3.3 6.5s3.3 3 3.3 6.5',
  add: 'M8 3v10M3 8h10',
  play: 'M4.5 2.5v11l8.5-5.5z',
  stop: 'M8 1.5v6M4.8 3.6a5.5 5.5 0 1 0 6.4 0',
  plug: 'M5.5 1.5v3.5m5-3.5v3.5M3.5 5h9v2.5a4.5 4.5 0 0 1-9 0zM8 12v3',
  trash: 'M2.5 4h11M6 4V2h4v2M4 4l.7 10h6.6L12 4M6.7 6.5v5m2.6-5v5',
  machine: 'M1.5 2.5h13v8.5h-13zM5.5 14h5M8 11v3',
  camera: 'M1.5 5h3l1.2-2h4.6l1.2 2h3v8.5h-13zM8 6.8a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6',
  language:
    'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M1.5 8h13M8 1.5c4.2 3.8 4.2 9.2 0 13M8 1.5c-4.2 3.8-4.2 9.2 0 13',
  wrench:
    'M10.2 2.2a3.7 3.7 0 0 0-3.5 5L2 11.9 4.1 14l4.7-4.7a3.7 3.7 0 0 0 5-4.6l-2.3 2.2-2.2-2.2 2.2-2.3a4 4 0 0 0-1.3-.2',
  settings: 'M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5H14M10.2 2.8v3.4M5.8 9.8v3.4',
  about: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M8 7.2v4.1M8 4.6v.7',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.3 10.3l3.7 3.7',
} as const

export type Sign = keyof typeof outlines

/** A sign beside words or on a button that has a name of its own. */
export function SignIcon({ sign }: { readonly sign: Sign }) {
  return (
    <svg className={`icon icon-${sign}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={outlines[sign]} />
    </svg>
  )
}
