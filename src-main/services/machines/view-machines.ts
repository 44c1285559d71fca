// SPDX-License-Identifier: MIT
import type { OutlineUsb } from '../../model/domain-outline.ts'
import type { LendableUsb, MachineRun, MachineView } from '../../model/machine-view.ts'
import type { HostUsb } from './read-host-usb.ts'
import { isMachineOn, type Machine } from './read-machine.ts'
import { viewInstallation } from './view-installation.ts'

/** What is kept of a machine besides what libvirt says. */
export interface MachineNotes {
  readonly action: MachineView['action']
  readonly lastFailure: MachineView['lastFailure']
  /** When it was seen to start, and how often it restarted since. */
  readonly run: MachineRun
}

/** The USB devices of the host, and which running machine has them. */
export function viewUsb(host: readonly HostUsb[], machines: readonly Machine[]): LendableUsb[] {
  const running = machines.filter(({ state }) => isMachineOn(state))
  return host.map((usb) => ({
    port: usb.port,
    vendorId: usb.vendorId,
    productId: usb.productId,
    name: usb.name,
    lentTo: running.find(({ outline }) => outline.usbDevices.some((taken) => isSame(usb, taken)))?.domain.uuid ?? null,
    warning: usb.warning,
  }))
}

/** A running domain names the place of what it has; ids alone would fit each of several alike. */
function isSame(usb: HostUsb, taken: OutlineUsb): boolean {
  if (taken.bus !== null && taken.device !== null) return taken.bus === usb.bus && taken.device === usb.device
  if (taken.bus !== null && taken.port !== null) return usb.port === `${taken.bus}-${taken.port}`
  return taken.vendorId === usb.vendorId && taken.productId === usb.productId
}

/** A machine for the screen. */
export function viewMachine(
  { domain, state, startsWithHost, outline }: Machine,
  notes: MachineNotes,
  usbDevices: readonly LendableUsb[],
): MachineView {
  const isOn = isMachineOn(state)
  return {
    uuid: domain.uuid,
    name: domain.name,
    state,
    isOurs: outline.isOurs,
    system: outline.system,
    purpose: outline.purpose,
    memoryKiB: outline.memoryKiB,
    vcpuCount: outline.vcpuCount,
    hostDevices: outline.hostDevices.map(({ address }) => address),
    startsWithHost,
    isAgentConnected: isOn ? outline.isAgentConnected : null,
    hasGraphics: outline.graphics.length > 0 && outline.hasVideo,
    consoleAddress: isOn ? outline.consoleAddress : null,
    installation: viewInstallation(outline),
    run: isOn ? notes.run : null,
    usbDevices: usbDevices.filter(({ lentTo }) => lentTo === domain.uuid),
    action: notes.action,
    lastFailure: notes.lastFailure,
  }
}
