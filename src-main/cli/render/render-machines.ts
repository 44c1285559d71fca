// SPDX-License-Identifier: MIT
import type { Verdict } from '../../model/finding.ts'
import { formatKiB } from '../../model/format-kib.ts'
import type { LendableUsb, MachineState, MachineView } from '../../model/machine-view.ts'
import { machineStateWords } from './machine-failure-words.ts'
import { formatMark, paint, type TextStyle } from './text-style.ts'

const marks: Readonly<Record<MachineState, Verdict>> = {
  running: 'pass',
  idle: 'pass',
  paused: 'warn',
  'shutting-down': 'warn',
  suspended: 'warn',
  crashed: 'fail',
  unknown: 'unknown',
  off: 'not-applicable',
}

/** The machines for a person, one a line; --verbose with what they have. */
export function renderMachines(machines: readonly MachineView[], style: TextStyle): string {
  if (machines.length === 0) return 'libvirt knows no machine. `throughway vm create NAME` makes one.'
  const nameWidth = Math.max(...machines.map(({ name }) => name.length))
  const stateWidth = Math.max(...machines.map(({ state }) => machineStateWords[state].length))
  return machines.flatMap((machine) => renderMachine(machine, { nameWidth, stateWidth, style })).join('\n')
}

function renderMachine(
  machine: MachineView,
  {
    nameWidth,
    stateWidth,
    style,
  }: { readonly nameWidth: number; readonly stateWidth: number; readonly style: TextStyle },
): string[] {
  const words = machineStateWords[machine.state]
  const name = paint(machine.name.padEnd(nameWidth), 'strong', style)
  const size = `${machine.vcpuCount} vCPUs, ${formatKiB(machine.memoryKiB)}`
  const devices = machine.hostDevices.length === 0 ? '' : `, ${machine.hostDevices.join(' + ')}`
  const line = `${formatMark(marks[machine.state], style)} ${name}  ${words.padEnd(stateWidth)}  ${size}${devices}`
  if (!style.isVerbose) return [line]
  const details = [
    `uuid ${machine.uuid}`,
    machine.isOurs ? 'made by Throughway' : 'made by another program',
    machine.system === null ? null : `${machine.system}${machine.purpose === null ? '' : `, for ${machine.purpose}`}`,
    machine.startsWithHost ? 'starts with the host' : null,
    machine.isAgentConnected === null
      ? null
      : machine.isAgentConnected
        ? 'its agent answers'
        : 'its agent does not answer',
  ]
  return [line, ...details.flatMap((text) => (text === null ? [] : [paint(`    ${text}`, 'quiet', style)]))]
}

/** USB devices of the host for a person, with who has them. */
export function renderUsb(devices: readonly LendableUsb[], machines: readonly MachineView[], style: TextStyle): string {
  if (devices.length === 0) return 'No USB device is plugged in.'
  const portWidth = Math.max(...devices.map(({ port }) => port.length))
  return devices
    .flatMap(({ port, vendorId, productId, name, lentTo, warning }) => {
      const owner = machines.find(({ uuid }) => uuid === lentTo)?.name
      const holder = lentTo === null ? 'host' : (owner ?? lentTo)
      const line = `${port.padEnd(portWidth)}  ${vendorId}:${productId}  ${name ?? 'no name'}  (${holder})`
      return warning === null ? [line] : [line, `${' '.repeat(portWidth)}  ${formatMark('warn', style)} ${warning}`]
    })
    .join('\n')
}
