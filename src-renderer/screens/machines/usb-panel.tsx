// SPDX-License-Identifier: MIT

import { useState } from 'react'
import type { LendableUsb, MachineView } from '../../../src-main/model/machine-view.ts'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useMachineState, useMachines, useMachinesView } from '../../store/machine-context.ts'
import { isBusyMachine, isRunning } from '../../store/machine-state.ts'
import { machineWords } from '../../words/spoken.ts'

/** USB devices of the host: which of them this machine has, and the ways to lend and to take back. */
export function UsbPanel({ machine }: { readonly machine: MachineView }) {
  const view = useMachinesView()
  const devices = view?.usbDevices ?? []
  const isOn = isRunning(machine.state)
  return (
    <section className="panel" aria-label={machineWords.usb}>
      <h3>{machineWords.usb}</h3>
      {devices.length === 0 ? <p className="choice-hint">{machineWords.usbNone}</p> : null}
      {devices.length > 0 && !isOn ? <p className="choice-hint">{machineWords.usbOff}</p> : null}
      <ul className="usb-list">
        {devices.map((device) => (
          <UsbItem key={device.port} device={device} machine={machine} machines={view?.machines ?? []} />
        ))}
      </ul>
    </section>
  )
}

interface UsbItemProps {
  readonly device: LendableUsb
  readonly machine: MachineView
  readonly machines: readonly MachineView[]
}

function UsbItem({ device, machine, machines }: UsbItemProps) {
  const { lendUsb, takeBackUsb } = useMachines()
  const isBusy = useMachineState(({ requests }) => isBusyMachine(machine, requests))
  const [isWarned, setWarned] = useState(false)
  const { lentTo, name, port, productId, vendorId, warning } = device
  const title = name ?? `${vendorId}:${productId}`
  const isHere = lentTo === machine.uuid
  const holder = machines.find(({ uuid }) => uuid === lentTo)
  const canLend = lentTo === null && isRunning(machine.state)
  const lend = () => {
    if (isBusy) return
    // What the host would lose is said first; the second press means it.
    if (warning !== null && !isWarned) return setWarned(true)
    setWarned(false)
    void lendUsb(machine.uuid, port)
  }
  return (
    <li>
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <p className="usb-print">
          <code>
            {vendorId}:{productId}
          </code>{' '}
          {machineWords.port(port)}
          {isHere ? `, ${machineWords.lentHere}` : holder === undefined ? '' : `, ${machineWords.lentTo(holder.name)}`}
        </p>
        {isWarned && warning !== null ? (
          <p className="confirmation-danger" role="alert">
            <VerdictMark verdict="warn" />
            <Said text={warning} />
          </p>
        ) : null}
      </div>
      {canLend ? (
        <button
          type="button"
          aria-disabled={isBusy}
          aria-label={isWarned ? machineWords.ofMachine(machineWords.lendAnyway, title) : machineWords.lendNamed(title)}
          onClick={lend}
        >
          {isWarned ? machineWords.lendAnyway : machineWords.lend}
        </button>
      ) : null}
      {isHere ? (
        <button
          type="button"
          aria-disabled={isBusy}
          aria-label={machineWords.takeBackNamed(title)}
          onClick={() => (isBusy ? undefined : void takeBackUsb(machine.uuid, port))}
        >
          {machineWords.takeBack}
        </button>
      ) : null}
    </li>
  )
}
