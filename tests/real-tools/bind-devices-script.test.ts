// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { bindDevicesFunction } from '../../src-main/host-config/binding/bind-devices-script.ts'
import {
  dracutPieces,
  initramfsToolsPieces,
  mkinitcpioPieces,
} from '../../src-main/host-config/binding/binding-pieces.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

const busybox = [
  '/usr/bin/busybox',
  '/bin/busybox',
  path.resolve(import.meta.dirname, '../../out/debian-tree/root/usr/bin/busybox'),
].find((file) => fs.existsSync(file))

/** The shells that images have: initramfs-tools and mkinitcpio busybox, dracut dash or bash. */
const shells: readonly { readonly name: string; readonly command: readonly string[] | null }[] = [
  { name: 'busybox sh', command: busybox === undefined ? null : [busybox, 'sh'] },
  { name: 'dash', command: fs.existsSync('/bin/dash') ? ['/bin/dash'] : null },
  { name: 'bash', command: fs.existsSync('/bin/bash') ? ['/bin/bash', '--norc', '--posix'] : null },
]

/** A device of the machine: its ids, and the driver that has it. */
interface FakeDevice {
  readonly ids: string
  readonly holder?: string
}

/** A machine of plain files in place of sysfs. */
interface FakeMachine {
  readonly commandLine: string
  readonly devices: Readonly<Record<string, FakeDevice>>
  /** Drivers that are modules; the others are part of the kernel. */
  readonly loadable?: readonly string[]
  /** What modprobe does; `missing`: no such module. */
  readonly vfio?: 'module' | 'loaded' | 'missing'
}

/**
 * What the kernel does when something is written to these files: shell functions that stand before ours. Overrides
 * keep other drivers off, a probe and a new driver look at what has none.
 */
const fakeKernel = `
fake_sys=$THROUGHWAY_ROOT/sys/bus/pci
fake_probe() {
	read -r fake_wish <"$fake_sys/devices/$1/driver_override" || return
	for fake_holder in "$fake_sys"/drivers/*/"$1"; do [ ! -e "$fake_holder" ] || return; done
	[ "$fake_wish" = vfio-pci ] && [ -d "$fake_sys/drivers/vfio-pci" ] && : >"$fake_sys/drivers/vfio-pci/$1"
}
fake_react() {
	for fake_file in "$fake_sys"/drivers/*/unbind; do
		read -r fake_address <"$fake_file" || continue
		rm -f "\${fake_file%/unbind}/$fake_address"
		: >"$fake_file"
	done
	if read -r fake_address <"$fake_sys/drivers_probe"; then
		: >"$fake_sys/drivers_probe"
		fake_probe "$fake_address"
	fi
}
echo() {
	printf '%s\\n' "$*"
	fake_react >/dev/null
}
modprobe() {
	printf '%s\\n' "$*" >>"$THROUGHWAY_ROOT/modprobe.log"
	[ "$FAKE_VFIO" != missing ] || return 1
	mkdir -p "$fake_sys/drivers/vfio-pci"
	for fake_device in "$fake_sys"/devices/*; do fake_probe "\${fake_device##*/}"; done
	return 0
}
`

function layOut(machine: FakeMachine): string {
  const root = makeTemporaryFolder()
  const write = (place: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, place)), { recursive: true })
    fs.writeFileSync(path.join(root, place), text)
  }
  write('proc/cmdline', `${machine.commandLine}\n`)
  write('dev/kmsg', '')
  write('sys/bus/pci/drivers_probe', '')
  for (const [address, { ids, holder }] of Object.entries(machine.devices)) {
    const [vendor, device] = ids.split(':')
    write(`sys/bus/pci/devices/${address}/vendor`, `0x${vendor}\n`)
    write(`sys/bus/pci/devices/${address}/device`, `0x${device}\n`)
    write(`sys/bus/pci/devices/${address}/driver_override`, '(null)\n')
    if (holder === undefined) continue
    write(`sys/bus/pci/drivers/${holder}/${address}`, '')
    write(`sys/bus/pci/drivers/${holder}/unbind`, '')
    if (machine.loadable?.includes(holder)) write(`sys/bus/pci/drivers/${holder}/module/initstate`, 'live\n')
  }
  if (machine.vfio === 'loaded') fs.mkdirSync(path.join(root, 'sys/bus/pci/drivers/vfio-pci'), { recursive: true })
  return root
}

interface Outcome {
  readonly log: string
  /** Address to driver. */
  readonly bound: Readonly<Record<string, string>>
  readonly overrides: Readonly<Record<string, string>>
  readonly modprobe: string
  readonly status: number | null
}

function boot(machine: FakeMachine, shell: readonly string[], script: string): Outcome {
  const root = layOut(machine)
  const [program = '', ...args] = shell
  const result = spawnSync(program, [...args, '-c', `${fakeKernel}\n${script}`], {
    encoding: 'utf8',
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', THROUGHWAY_ROOT: root, FAKE_VFIO: machine.vfio ?? 'module' },
  })
  expect(result.stderr).toBe('')
  const read = (place: string) => {
    const file = path.join(root, place)
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  }
  const drivers = path.join(root, 'sys/bus/pci/drivers')
  const bound: Record<string, string> = {}
  for (const driver of fs.existsSync(drivers) ? fs.readdirSync(drivers) : []) {
    for (const name of fs.readdirSync(path.join(drivers, driver))) if (name.includes(':')) bound[name] = driver
  }
  const addresses = Object.keys(machine.devices)
  const override = (address: string) => read(`sys/bus/pci/devices/${address}/driver_override`).trim()
  return {
    log: read('dev/kmsg'),
    bound,
    overrides: Object.fromEntries(addresses.map((address) => [address, override(address)])),
    modprobe: read('modprobe.log'),
    status: result.status,
  }
}

const gpu = '0000:01:00.0'
const audio = '0000:01:00.1'
const twin = '0000:02:00.0'

const untouched = { modprobe: '', log: '' }

describe.each(shells)('real tools: the binding script in $name', ({ name, command }) => {
  if (command === null) {
    test.skip(`${name} is not installed`, () => {})
    return
  }
  const run = (machine: FakeMachine) => boot(machine, command, `${bindDevicesFunction}\nthroughway_bind`)

  test('binds the devices that it names, and their twins not', () => {
    const outcome = run({
      commandLine: `quiet throughway.bind=${gpu}=10de:2684,${audio}=10de:22ba splash`,
      devices: { [gpu]: { ids: '10de:2684' }, [audio]: { ids: '10de:22ba' }, [twin]: { ids: '10de:2684' } },
    })
    expect(outcome).toMatchObject({
      bound: { [gpu]: 'vfio-pci', [audio]: 'vfio-pci' },
      overrides: { [gpu]: 'vfio-pci', [audio]: 'vfio-pci', [twin]: '(null)' },
      modprobe: 'vfio-pci\n',
      status: 0,
    })
    expect(Object.keys(outcome.bound)).toEqual([gpu, audio])
  })

  test('does nothing at all without the switch', () => {
    const machine = { devices: { [gpu]: { ids: '10de:2684' } } }
    for (const commandLine of ['quiet', '', 'xthroughway.bind=0000:01:00.0=10de:2684', 'throughway.bind=', '*']) {
      const outcome = run({ ...machine, commandLine })
      expect(outcome).toMatchObject({ ...untouched, overrides: { [gpu]: '(null)' } })
    }
  })

  test('leaves a moved card and a gap alone, and says so', () => {
    const moved = run({ commandLine: `throughway.bind=${gpu}=10de:2684`, devices: { [gpu]: { ids: '8086:10d3' } } })
    expect(moved).toMatchObject({ bound: {}, overrides: { [gpu]: '(null)' }, modprobe: '' })
    expect(moved.log).toMatch(/^<4>throughway: 0000:01:00\.0: id mismatch, 8086:10d3 .* 10de:2684/)
    const absent = run({ commandLine: `throughway.bind=${gpu}=10de:2684`, devices: {} })
    expect(absent.log).toBe('<4>throughway: 0000:01:00.0: absent, nothing is bound\n')
  })

  test('makes a built-in driver let go, and never a module', () => {
    const devices = { [gpu]: { ids: '10de:2684', holder: 'xhci_hcd' }, [twin]: { ids: '10de:2684', holder: 'nouveau' } }
    const commandLine = `throughway.bind=${gpu}=10de:2684,${twin}=10de:2684`
    const outcome = run({ commandLine, devices, loadable: ['nouveau'] })
    expect(outcome.bound).toEqual({ [gpu]: 'vfio-pci', [twin]: 'nouveau' })
    expect(outcome.log).toContain(`<3>throughway: ${twin}: nouveau has it already, left alone`)
  })

  test('binds where vfio-pci is loaded or built in already', () => {
    const outcome = run({
      commandLine: `throughway.bind=${gpu}=10de:2684`,
      devices: { [gpu]: { ids: '10de:2684' } },
      vfio: 'loaded',
    })
    expect(outcome.bound).toEqual({ [gpu]: 'vfio-pci' })
    expect(outcome.log).toBe(`<5>throughway: ${gpu}: bound to vfio-pci\n`)
  })

  test('gives the device back to its own driver where there is no vfio-pci', () => {
    const outcome = run({
      commandLine: `throughway.bind=${gpu}=10de:2684`,
      devices: { [gpu]: { ids: '10de:2684' } },
      vfio: 'missing',
    })
    expect(outcome).toMatchObject({ bound: {}, overrides: { [gpu]: '' }, status: 0 })
    expect(outcome.log).toMatch(/<3>.*vfio-pci could not be loaded/)
  })

  test.each([
    `throughway.bind=../../../etc=10de:2684`,
    'throughway.bind=,,,',
    `throughway.bind=${gpu}`,
    `throughway.bind=${gpu}=`,
    `throughway.bind=$(touch$IFS/tmp/x)=10de:2684`,
    `throughway.bind=${'0000:01:00.0=10de:2685,'.repeat(20)}`,
    'throughway.bind=*=10de:2684',
    'throughway.bind=-n=10de:2684',
  ])('takes nothing for a hostile switch: %s', (commandLine) => {
    const outcome = run({ commandLine, devices: { [gpu]: { ids: '10de:2684' } } })
    expect(outcome).toMatchObject({ bound: {}, overrides: { [gpu]: '(null)' }, modprobe: '', status: 0 })
  })

  test('of two switches the last counts, as for udev', () => {
    const commandLine = `throughway.bind=${gpu}=10de:2684 throughway.bind=${twin}=10de:2684`
    const outcome = run({ commandLine, devices: { [gpu]: { ids: '10de:2684' }, [twin]: { ids: '10de:2684' } } })
    expect(outcome.bound).toEqual({ [twin]: 'vfio-pci' })
  })

  test('leaves the shell that reads it as it was', () => {
    const script = `set -e; IFS=:; holder=kept; ${bindDevicesFunction}\nthroughway_bind; printf %s "$IFS$holder$#" >"$THROUGHWAY_ROOT/modprobe.log"`
    const outcome = boot({ commandLine: 'throughway.bind=x', devices: {} }, command, script)
    expect(outcome).toMatchObject({ modprobe: ':kept0', status: 0 })
  })

  test('every piece parses', () => {
    const pieces = [...initramfsToolsPieces, ...dracutPieces, ...mkinitcpioPieces]
    for (const piece of pieces.filter(
      ({ text }) => /^#!.*(?:\/sh|ash)$/m.test(text) && !text.startsWith('#!/bin/bash'),
    )) {
      const [program = '', ...args] = command
      const result = spawnSync(program, [...args, '-n'], { input: piece.text, encoding: 'utf8' })
      expect(result).toMatchObject({ status: 0, stderr: '' })
    }
  })
})

test.skipIf(!fs.existsSync('/bin/bash'))('real tools: build hooks parse in bash (skipped without bash)', () => {
  const hooks = [...dracutPieces, ...mkinitcpioPieces].filter(({ text }) => text.startsWith('#!/bin/bash'))
  expect(hooks).toHaveLength(2)
  for (const hook of hooks) {
    expect(spawnSync('bash', ['-n'], { input: hook.text, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  }
})
