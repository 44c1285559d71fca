// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { PciAddress } from '../../model/pci-address.ts'
import type { InputDevice } from '../../model/peripheral-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine, unknownFromProblem } from '../read-fact.ts'
import { lastPciAddress, resolveSysfsPath } from '../sysfs-path.ts'
import { findInputKind } from './find-input-kind.ts'
import { type KernelInput, parseInputDevices } from './parse-input-devices.ts'

const table = '/proc/bus/input/devices'
const folder = '/sys/class/input'

/** Keyboards and pointers, each once, with the PCI function it is lost with. */
export function readInputDevices(reader: HostReader): Fact<readonly InputDevice[]> {
  const text = reader.readText(table)
  if (text.ok) return known(selectInputs(reader, parseInputDevices(text.value), table), table)
  const listing = reader.listDirectory(folder)
  if (listing.ok) {
    const names = listing.value.filter((name) => /^input\d+$/.test(name))
    return known(
      selectInputs(
        reader,
        names.map((name) => readKernelInput(reader, name)),
        folder,
      ),
      folder,
    )
  }
  // A kernel without input devices has neither; a directory that was made without the one proves nothing by the other.
  if (text.problem === 'absent' && listing.problem === 'absent') return known([], table)
  return unknownFromProblem(table, text.problem === 'absent' ? listing.problem : text.problem, text.detail)
}

function readKernelInput(reader: HostReader, name: string): KernelInput {
  const path = `${folder}/${name}`
  const kinds = [
    ['KEY', 'capabilities/key'],
    ['REL', 'capabilities/rel'],
    ['ABS', 'capabilities/abs'],
    ['PROP', 'properties'],
  ] as const
  return {
    name: readLine(reader, `${path}/name`) ?? name,
    busType: Number.parseInt(readLine(reader, `${path}/id/bustype`) ?? '0', 16),
    devicePath: resolveSysfsPath(reader, path)?.replace(/^\/sys/, '') ?? '',
    physicalPath: readLine(reader, `${path}/phys`) ?? '',
    bitmaps: Object.fromEntries(kinds.map(([kind, file]) => [kind, readLine(reader, `${path}/${file}`) ?? ''])),
  }
}

/** Keyboards and pointers; a device that shows several of a kind, as keyboards for gamers do, counts once. */
function selectInputs(reader: HostReader, inputs: readonly KernelInput[], source: string): InputDevice[] {
  const found = new Map<string, InputDevice>()
  for (const input of inputs) {
    const kind = findInputKind(input.bitmaps)
    if (kind === null) continue
    const bus = findBus(input)
    const key = [kind, input.name, input.physicalPath.replace(/\/input\d+$/, '') || input.devicePath].join('\n')
    if (found.has(key)) continue
    found.set(key, { name: input.name, kind, bus, pciAddress: findAddress(reader, input, bus), source })
  }
  return [...found.values()]
}

const buses: Readonly<Record<number, InputDevice['bus']>> = {
  3: 'usb',
  5: 'bluetooth',
  6: 'virtual',
  17: 'ps2',
  24: 'i2c',
}

/** A program that makes input devices (uinput) may give them any bus; their place gives them away. */
function findBus(input: KernelInput): InputDevice['bus'] {
  return input.devicePath.startsWith('/devices/virtual/input/') ? 'virtual' : (buses[input.busType] ?? 'other')
}

/**
 * The function that takes the device with it. BlueZ hands Bluetooth devices to the kernel through uhid, below no
 * adapter; with a single adapter it must be that one, with several the adapter's address decides.
 */
function findAddress(reader: HostReader, input: KernelInput, bus: InputDevice['bus']): PciAddress | null {
  if (bus === 'virtual') return null
  const own = lastPciAddress(input.devicePath)
  if (own !== null || bus !== 'bluetooth') return own
  const listing = reader.listDirectory('/sys/class/bluetooth')
  const adapters = listing.ok ? listing.value.filter((name) => /^hci\d+$/.test(name)) : []
  const adapter =
    adapters.length === 1
      ? adapters[0]
      : adapters.find((name) => readLine(reader, `/sys/class/bluetooth/${name}/address`) === input.physicalPath)
  return adapter === undefined
    ? null
    : lastPciAddress(resolveSysfsPath(reader, `/sys/class/bluetooth/${adapter}`) ?? '')
}
