// SPDX-License-Identifier: MIT
import type { ChangeView } from '../../../src-main/model/change-view.ts'
import type { DeviceReport, MappedDevice, MappedGroup } from '../../../src-main/model/device-report.ts'
import type { Finding } from '../../../src-main/model/finding.ts'
import type { HostView } from '../../../src-main/model/host-view.ts'
import { type PciAddress, parsePciAddress } from '../../../src-main/model/pci-address.ts'
import { fail } from '../../../src-main/model/result.ts'
import { noStanding } from '../../../src-main/model/standing.ts'
import type { WindowBridge } from '../../../src-renderer/http-bridge.ts'

/** An address that is known to be one. */
export function address(text: string): PciAddress {
  const parsed = parsePciAddress(text)
  if (parsed === null) throw new Error(`not a PCI address: ${text}`)
  return parsed
}

/** A device on the map; a bridge where it says so, else a network card. */
export function buildDevice(at: string, patch: Partial<MappedDevice> = {}): MappedDevice {
  return {
    address: address(at),
    vendorId: '8086',
    deviceId: '1539',
    classCode: '020000',
    kind: patch.isBridge === true ? 'bridge' : 'network',
    name: 'Intel Corporation I211 Gigabit Network Connection',
    driver: 'igb',
    isDriverKnown: true,
    bootVga: null,
    resetMethods: ['flr'],
    link: null,
    maxLink: null,
    numaNode: null,
    iommuGroup: null,
    parent: null,
    isBridge: false,
    companions: [],
    twins: [],
    hostCost: [],
    ...patch,
  }
}

/** A group of devices, assignable unless the patch says otherwise. */
export function buildGroup(
  id: number,
  devices: readonly MappedDevice[],
  patch: Partial<MappedGroup> = {},
): MappedGroup {
  return { id, devices, assignable: true, reasons: [], ...patch }
}

/** A report of groups and of devices without any. */
export function buildReport(groups: readonly MappedGroup[], ungrouped: readonly MappedDevice[] = []): DeviceReport {
  return { schema: 1, groups, ungrouped, candidates: [], unknowns: [] }
}

/** A finding that passes, unless the patch says otherwise. */
export function buildFinding(id: string, patch: Partial<Finding> = {}): Finding {
  return {
    id,
    area: 'cpu',
    verdict: 'pass',
    title: id,
    statement: 'It does.',
    why: 'It matters.',
    evidence: [],
    remedies: [],
    sources: [],
    blocking: false,
    ...patch,
  }
}

/** What main says of a host at a revision; live unless the patch says otherwise. */
export function buildView(revision: number, patch: Partial<HostView> = {}): HostView {
  return {
    revision,
    source: { kind: 'live', name: null },
    report: {
      schema: 1,
      host: {
        name: 'ariadne',
        machine: null,
        distribution: null,
        kernel: null,
        processor: null,
        memoryKiB: null,
        origin: 'live',
      },
      verdict: 'pass',
      summary: `Revision ${revision}.`,
      findings: [],
    },
    devices: buildReport([]),
    standing: noStanding,
    ...patch,
  }
}

/** What main says of changes at a revision: none so far, made directly, unless the patch says otherwise. */
export function buildChanges(revision: number, patch: Partial<ChangeView> = {}): ChangeView {
  return {
    revision,
    helper: { kind: 'direct' },
    history: { transactions: [], damage: [] },
    trial: null,
    running: null,
    ...patch,
  }
}

/** A call that is refused, where a test is not about it. */
export const refuse = async () => fail({ code: 'host-not-changeable', reason: 'not in this test' } as const)

/** The part of main's side that changes a host, where a test is not about it: everything is refused. */
export const refuseChanges: Pick<WindowBridge, 'plan' | 'changes'> = {
  plan: { draft: refuse, inspect: refuse, script: refuse },
  changes: {
    view: refuse,
    apply: refuse,
    keep: refuse,
    undo: refuse,
    resolve: refuse,
    installHelper: refuse,
    changed: () => () => undefined,
  },
}
