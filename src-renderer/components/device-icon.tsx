// SPDX-License-Identifier: MIT
import type { PciKind } from '../../src-main/model/pci-class.ts'

/** One outline for each kind, on a grid of 16. */
const outlines: Record<PciKind, string> = {
  display:
    'M1.5 3.5h13v7h-13zM4 8.2a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 0 0-3.2 0M9.5 6v2.5M12 6v2.5M3.5 10.5v2.5m2-2.5v2.5m2-2.5v2.5',
  audio: 'M2 6h2.5L8 3v10L4.5 10H2zM10.5 6a3 3 0 0 1 0 4M12.5 4a5.6 5.6 0 0 1 0 8',
  usb: 'M8 14.5v-12M6.3 4.2 8 2l1.7 2.2M8 11.5 4.5 9V7m3.5 2.5L11.5 7.5V5.5M3.7 5.5h1.6V7H3.7zM10.7 4h1.6v1.5h-1.6z',
  network: 'M2 2.5h12v8H2zM5 10.5v3m6-3v3M3.5 13.5h9M5 5v2.5M7 5v2.5M9 5v2.5M11 5v2.5',
  nvme: 'M1.5 5h12v6h-12zM13.5 7h1v2h-1M4 7h2.5v2H4zM8.5 7H11v2H8.5z',
  storage:
    'M2.5 4c0-1.1 2.5-2 5.5-2s5.5.90 5.5 2v8c0 1.1-2.5 2-5.5 2s-5.5-.9-5.5-2zM2.5 4c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2M2.5 8c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2',
  bridge: 'M1.5 8h4M10.5 8h4M5.5 5.5h5v5h-5z',
  'host-bridge': 'M4.5 4.5h7v7h-7zM6.5 4.5v-3m3 3v-3m-3 13v-3m3 3v-3m-8-5h3m-3 3h3m7-3h3m-3 3h3',
  'serial-bus': 'M2 5h12M2 11h12M5 5v3m6 3V8M5 8h6',
  encryption: 'M3.5 7h9v7h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7M8 9.8v1.7',
  signal: 'M1.5 8.5h3l2-5 3 9 2-4h3',
  other: 'M3 3h10v10H3zM6 6h4v4H6z',
}

/** The icon of a kind of device; decoration, since the kind is always said in words too. */
export function DeviceIcon({ kind }: { readonly kind: PciKind }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={outlines[kind]} />
    </svg>
  )
}
