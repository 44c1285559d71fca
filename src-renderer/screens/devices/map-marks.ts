// SPDX-License-Identifier: MIT
import type { GpuCandidate } from '../../../src-main/model/device-report.ts'
import type { PciAddress } from '../../../src-main/model/pci-address.ts'

/** What is marked on the map. */
export interface MapMarks {
  /** What was chosen for the guest. */
  readonly chosen: ReadonlySet<PciAddress>
  readonly proposed: ReadonlySet<PciAddress>
  /** What would have to go along with a card, being in its group. */
  readonly forced: ReadonlySet<PciAddress>
  /** The advice on each graphics card. */
  readonly advice: ReadonlyMap<PciAddress, GpuCandidate['advice']>
  readonly selectedKey: string | null
  /** The one item that the Tab key stops at. */
  readonly tabStop: string
}
