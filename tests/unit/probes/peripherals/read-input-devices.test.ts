// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { findInputKind, hasBit } from '../../../../src-main/probes/peripherals/find-input-kind.ts'
import { parseInputDevices } from '../../../../src-main/probes/peripherals/parse-input-devices.ts'
import { readInputDevices } from '../../../../src-main/probes/peripherals/read-input-devices.ts'
import { layOutHost } from '../../../support/temporary-host.ts'
import { capabilities, inputRecord } from './input-records.ts'

const table = '/proc/bus/input/devices'
const usb = '/devices/pci0000:00/0000:00:08.1/0000:0b:00.3/usb3/3-2/3-2.1'

test('tells keyboards and pointers from buttons, switches, speakers and game pads', () => {
  const kinds = Object.entries(capabilities).map(([name, lines]) => {
    const [input] = parseInputDevices(`I: Bus=0003\nN: Name="x"\n${lines}\n`)
    return [name, findInputKind(input?.bitmaps ?? {})]
  })
  expect(Object.fromEntries(kinds)).toEqual({
    keyboard: 'keyboard',
    mouse: 'pointer',
    touchpad: 'pointer',
    powerButton: null,
    lidSwitch: null,
    videoBus: null,
    speaker: null,
    gamePad: null,
  })
})

test('counts bits from the last word, and none in what is not there', () => {
  expect([
    hasBit('1 0', 64),
    hasBit('1 0', 0),
    hasBit('8000000000000000', 63),
    hasBit('1', 500),
    hasBit('', 0),
  ]).toEqual([true, false, true, false, false])
})

test('finds the controller of each keyboard and pointer, and counts a keyboard of many parts once', () => {
  const reader = layOutHost({
    [table]: [
      inputRecord('Power Button', '0019', '/devices/LNXSYSTM:00/LNXPWRBN:00/input/input0', 'powerButton'),
      inputRecord(
        'Loud Keyboard',
        '0003',
        `${usb}/3-2.1:1.0/0003:1B1C:1B13.0001/input/input4`,
        'keyboard',
        'usb-1/input0',
      ),
      inputRecord(
        'Loud Keyboard',
        '0003',
        `${usb}/3-2.1:1.1/0003:1B1C:1B13.0002/input/input5`,
        'keyboard',
        'usb-1/input1',
      ),
      inputRecord(
        'AT keyboard',
        '0011',
        '/devices/platform/i8042/serio0/input/input3',
        'keyboard',
        'isa0060/serio0/input0',
      ),
      inputRecord(
        'Touchpad',
        '0018',
        '/devices/pci0000:00/0000:00:15.0/i2c_designware.0/i2c-0/i2c-SYNA/0018:06CB.0003/input/input9',
        'touchpad',
      ),
      inputRecord('keyd virtual keyboard', '0003', '/devices/virtual/input/input30', 'keyboard'),
      inputRecord(
        'Travel Mouse',
        '0005',
        '/devices/virtual/misc/uhid/0005:046D:B01D.0007/input/input33',
        'mouse',
        'aa:bb:cc:dd:ee:ff',
      ),
    ].join('\n'),
    '/sys/class/bluetooth/hci0': {
      link: '../../devices/pci0000:00/0000:00:14.0/usb1/1-10/1-10:1.0/bluetooth/hci0',
    },
  })
  const entry = (name: string, kind: string, bus: string, pciAddress: string | null) => ({
    name,
    kind,
    bus,
    pciAddress,
    source: table,
  })
  expect(readInputDevices(reader)).toEqual({
    known: true,
    source: table,
    value: [
      entry('Loud Keyboard', 'keyboard', 'usb', '0000:0b:00.3'),
      entry('AT keyboard', 'keyboard', 'ps2', null),
      entry('Touchpad', 'pointer', 'i2c', '0000:00:15.0'),
      entry('keyd virtual keyboard', 'keyboard', 'virtual', null),
      entry('Travel Mouse', 'pointer', 'bluetooth', '0000:00:14.0'),
    ],
  })
})

test('does not guess between two Bluetooth adapters', () => {
  const mouse = inputRecord('Mouse', '0005', '/devices/virtual/misc/uhid/0005:0.7/input/input3', 'mouse', 'aa:bb')
  const adapter = (name: string, address: string) => ({
    [`/sys/class/bluetooth/${name}`]: { link: `../../devices/pci0000:00/${address}/usb1/1-1/bluetooth/${name}` },
  })
  const both = { [table]: mouse, ...adapter('hci0', '0000:00:14.0'), ...adapter('hci1', '0000:03:00.0') }
  const told = { [table]: mouse, ...adapter('hci0', '0000:00:14.0') }
  const addresses = [both, told].map((tree) => {
    const inputs = readInputDevices(layOutHost(tree))
    return inputs.known ? inputs.value.map((input) => input.pciAddress) : inputs.reason
  })
  expect(addresses).toEqual([[null], ['0000:00:14.0']])
})

test('reads sysfs where the table is not there', () => {
  const folder = `${usb}/3-2.1:1.0/0003:1B1C:1B13.0001/input/input4`
  const reader = layOutHost({
    '/sys/class/input/input4': { link: `../..${folder}` },
    '/sys/class/input/mouse0': { folder: true },
    [`/sys${folder}/name`]: 'Quiet Keyboard\n',
    [`/sys${folder}/id/bustype`]: '0003\n',
    [`/sys${folder}/capabilities/key`]: 'fffffffffffffffe\n',
  })
  expect(readInputDevices(reader)).toMatchObject({
    source: '/sys/class/input',
    value: [{ name: 'Quiet Keyboard', kind: 'keyboard', bus: 'usb', pciAddress: '0000:0b:00.3' }],
  })
})

test('does not take a directory without any of it for a host without keyboards', () => {
  expect(readInputDevices(layOutHost({ '/sys/class/drm/version': '' }))).toMatchObject({ known: false })
})
