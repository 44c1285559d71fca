// SPDX-License-Identifier: MIT
import type { LendableUsb, MachinesView, MachineView } from '../../model/machine-view.ts'
import type { WindowPlaceName } from '../../model/notice.ts'
import type { ShellWords } from '../../words/shell-words.ts'

/** What an entry of the tray's menu does. */
export type TrayCommand =
  | { readonly do: 'open'; readonly place: WindowPlaceName }
  | { readonly do: 'start' | 'stop'; readonly uuid: string }
  | { readonly do: 'lend' | 'take-back'; readonly uuid: string; readonly port: string }
  | { readonly do: 'quit' }

/** An entry of the tray's menu. A `command` of null: it only says something. */
export type TrayEntry =
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'item'
      readonly label: string
      readonly command: TrayCommand | null
      /** Null: it is not one of those that are on or off. */
      readonly isChecked: boolean | null
    }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly TrayEntry[] }

/** The tray: its menu, and what stands beside its icon. */
export interface TrayDescription {
  readonly tooltip: string
  readonly isRunning: boolean
  readonly entries: readonly TrayEntry[]
}

/** More than fit a menu are in the window. */
const mostMachines = 12
const longestName = 48

/** The tray for these machines; `null`: nothing is known of them yet. Pure. */
export function describeTray(view: MachinesView | null, words: ShellWords): TrayDescription {
  const machines = view?.machines ?? []
  const running = machines.filter(isOn).length
  return {
    tooltip: words.tooltip(running),
    isRunning: running > 0,
    entries: [
      item(words.open, { do: 'open', place: { at: 'start' } }),
      { kind: 'separator' },
      ...describeMachines(view, words),
      { kind: 'separator' },
      item(words.quit, { do: 'quit' }),
    ],
  }
}

function describeMachines(view: MachinesView | null, words: ShellWords): TrayEntry[] {
  const isSilent = view !== null && view.libvirt.at === 'unreachable'
  const machines = view?.machines ?? []
  const shown = machines.slice(0, mostMachines).map((machine) => describeMachine(machine, machines, view, words))
  const more = machines.length - shown.length
  return [
    ...(isSilent ? [item(words.libvirtSilent, { do: 'open', place: { at: 'machines' } })] : []),
    ...(machines.length === 0 && !isSilent ? [item(words.noMachines, null)] : []),
    ...shown,
    ...(more > 0 ? [item(words.moreMachines(more), { do: 'open', place: { at: 'machines' } })] : []),
  ]
}

function describeMachine(
  machine: MachineView,
  machines: readonly MachineView[],
  view: MachinesView | null,
  words: ShellWords,
): TrayEntry {
  const { uuid, state, action } = machine
  const name = cleanName(machine.name)
  if (!isOn(machine)) {
    if (action !== null) return item(`${name} — ${words.actions[action]}`, null)
    const aside = state === 'off' ? '' : ` (${words.states[state]})`
    return item(`${words.start(name)}${aside}`, { do: 'start', uuid })
  }
  const isStopping = action === 'stopping' || state === 'shutting-down'
  return {
    kind: 'submenu',
    label: `${name} — ${action === null ? words.states[state] : words.actions[action]}`,
    entries: [
      item(words.stop, action !== null || isStopping ? null : { do: 'stop', uuid }),
      // What can lose work is asked about where there is room to say so.
      item(words.forceOff, { do: 'open', place: { at: 'kill', uuid } }),
      { kind: 'submenu', label: words.usb, entries: describeUsb(machine, machines, view?.usbDevices ?? [], words) },
      item(words.details, { do: 'open', place: { at: 'machine', uuid } }),
    ],
  }
}

function describeUsb(
  { uuid }: MachineView,
  machines: readonly MachineView[],
  devices: readonly LendableUsb[],
  words: ShellWords,
): TrayEntry[] {
  if (devices.length === 0) return [item(words.noUsb, null)]
  return devices.map((device): TrayEntry => {
    const name = cleanName(device.name ?? `${device.vendorId}:${device.productId}`)
    if (device.lentTo === uuid) return item(name, { do: 'take-back', uuid, port: device.port }, true)
    const holder = machines.find((machine) => machine.uuid === device.lentTo)
    if (holder !== undefined) return item(words.lentTo(name, cleanName(holder.name)), null, false)
    // The host's last keyboard is not given away by a click: the window says what that means.
    if (device.warning !== null) return item(`${name}…`, { do: 'open', place: { at: 'machine', uuid } })
    return item(name, { do: 'lend', uuid, port: device.port }, false)
  })
}

function isOn({ state }: MachineView): boolean {
  return state === 'running' || state === 'idle' || state === 'paused' || state === 'shutting-down'
}

/** A name as one line of a menu, whatever somebody called a machine or a device. */
function cleanName(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}\ufeff]+/gu, ' ').trim()
  const letters = [...(line === '' ? '?' : line)]
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : letters.join('')
}

function item(label: string, command: TrayCommand | null, isChecked: boolean | null = null): TrayEntry {
  return { kind: 'item', label, command, isChecked }
}
