// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { parseDomainOutline } from '../../../../src-main/guest/outline/parse-domain-outline.ts'
import type { MachineState } from '../../../../src-main/model/machine-view.ts'
import type { TroubleNotice } from '../../../../src-main/model/trouble-view.ts'
import type { KernelLogListener, KernelLogWay } from '../../../../src-main/probes/live/follow-kernel-log.ts'
import { createMachineContext, type MachineContext } from '../../../../src-main/services/machines/machine-context.ts'
import { openHost } from '../../../../src-main/services/open-host.ts'
import { createMachineWatch, type MachineWatch } from '../../../../src-main/services/watch/machine-watch.ts'
import { must } from '../../../support/open-machines.ts'

const uuid = '6c4a6d1e-2d1d-4f0e-9a55-7b1f6a1f9c01'
const address = '0000:01:00.0'
const port = '0000:00:01.1'

interface Bench {
  readonly context: MachineContext
  readonly watch: MachineWatch
  readonly notices: TroubleNotice[]
  /** How often the kernel’s log was followed, and let go. */
  readonly follows: { begun: number; ended: number }
  readonly root: string
  machine(state: MachineState, hasDevice?: boolean): void
  /** Has the kernel say this, and lets the time pass after which it is read. */
  say(...lines: string[]): void
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** A watch over a register that the test fills, on a host of its own; the kernel is the test. */
async function setUp(way: KernelLogWay | null = 'ring-buffer', lanes = '16'): Promise<Bench> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-watch-'))
  onTestFinished(() => fs.rmSync(root, { recursive: true }))
  const place = `sys/devices/pci0000:00/${port}/${address}`
  fs.mkdirSync(path.join(root, place), { recursive: true })
  fs.mkdirSync(path.join(root, 'sys/bus/pci/devices'), { recursive: true })
  fs.symlinkSync(`../../../../${place}`, path.join(root, 'sys/bus/pci/devices', address))
  fs.symlinkSync(`../../../../${path.dirname(place)}`, path.join(root, 'sys/bus/pci/devices', port))
  write(root, address, { current_link_width: lanes, max_link_width: '16', current_link_speed: '16.0 GT/s PCIe' })
  write(root, port, { max_link_width: '16' })
  const context = createMachineContext(must(await openHost({ kind: 'directory', path: root })), { uri: null })
  const follows = { begun: 0, ended: 0 }
  let kernel: KernelLogListener | null = null
  const watch = createMachineWatch(context, {
    chooseWays: () => (way === null ? [] : [way]),
    follow: (_ways, listener) => {
      kernel = listener
      follows.begun += 1
      const stop = () => {
        follows.ended += 1
      }
      return { source: '/dev/kmsg', stop }
    },
  })
  onTestFinished(() => watch.close())
  const notices: TroubleNotice[] = []
  watch.onNotice((notice) => notices.push(notice))
  return {
    ...{ context, watch, notices, follows, root },
    machine(state, hasDevice = true) {
      const hostdev = `<hostdev mode='subsystem' type='pci'><source><address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source></hostdev>`
      const outline = parseDomainOutline(
        `<domain type='kvm'><name>win11</name><uuid>${uuid}</uuid><devices>${hasDevice ? hostdev : ''}</devices></domain>`,
      )
      if (outline === null) throw new Error('the definition is not read')
      context.register.put({ domain: { name: 'win11', uuid, id: 1 }, state, startsWithHost: false, outline })
    },
    say(...lines) {
      kernel?.onText(lines.map((line) => `${line}\n`).join(''))
      vi.runAllTimers()
    },
  }
}

function write(root: string, device: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files))
    fs.writeFileSync(path.join(root, 'sys/bus/pci/devices', device, name), `${text}\n`)
}

const stuck = `[  901.000000] vfio-pci ${address}: Unable to change power state from D3cold to D0, device inaccessible`
const correctable = `[  902.000000] pcieport ${port}: AER: Corrected error received: ${address}`

test('the kernel is listened to only while a machine with a device runs', async () => {
  const { machine, follows } = await setUp()
  machine('off')
  machine('running', false)
  expect(follows).toEqual({ begun: 0, ended: 0 })
  machine('running')
  machine('paused')
  expect(follows).toEqual({ begun: 1, ended: 0 })
  machine('off')
  expect(follows).toEqual({ begun: 1, ended: 1 })
})

test('a cause is told once in a run, and again in the next', async () => {
  const { machine, say, notices, watch } = await setUp()
  machine('running')
  say(stuck)
  say(stuck, stuck)
  expect(notices.map(({ name, cause }) => [name, cause.id, cause.evidence[0]?.text])).toEqual([
    ['win11', 'reset-d3cold-stuck', stuck],
  ])
  machine('off')
  machine('running')
  say(stuck)
  expect(notices).toHaveLength(2)
  const [first] = watch.view().notices
  expect(watch.dismiss(first?.id ?? '').notices).toHaveLength(1)
})

test('one line that several causes explain is told once, with the surest', async () => {
  const { machine, say, notices } = await setUp()
  machine('running')
  const lost = `vfio-pci ${address}: not ready 65535ms after FLR; giving up`
  say(`[  903.000000] ${lost}`)
  say(`[  904.000000] ${lost}`, `[  905.000000] ${lost}`)
  expect(notices.map(({ cause }) => cause.id)).toEqual(['reset-not-ready-timeout'])
})

test('a few corrected errors are told to nobody, a storm of them once', async () => {
  const { machine, say, notices } = await setUp()
  machine('running')
  say(correctable, correctable)
  expect(notices).toEqual([])
  say(...Array.from({ length: 500 }, () => correctable))
  say(...Array.from({ length: 500 }, () => correctable))
  expect(notices.map(({ cause }) => cause.id)).toEqual(['pcie-aer-errors'])
})

test.each([
  [
    'another device',
    '[ 1.0] vfio-pci 0000:09:00.0: Unable to change power state from D3cold to D0, device inaccessible',
  ],
  ['no device', '[ 1.0] AER: Uncorrectable (Fatal) error'],
  ['nothing bad', `[ 1.0] vfio-pci ${address}: enabling device (0000 -> 0003)`],
])('what is about %s is not told of this machine', async (_, line) => {
  const { machine, say, notices } = await setUp()
  machine('running')
  say(line, line)
  expect(notices).toEqual([])
})

test('lanes that are missing at the start are told, with the file that says so', async () => {
  const { machine, watch } = await setUp('ring-buffer', '4')
  machine('running')
  expect(watch.view().notices.map(({ cause }) => [cause.id, cause.evidence[0]])).toEqual([
    [
      'pcie-link-degraded',
      {
        source: `/sys/bus/pci/devices/${address}/current_link_width`,
        line: null,
        text: `${address} has 4 lanes (16.0 GT/s PCIe); it and the port above it have 16`,
        count: 1,
      },
    ],
  ])
})

test('lanes that are lost are looked for when the link reports errors', async () => {
  const { machine, say, notices, root } = await setUp()
  machine('running')
  write(root, address, { current_link_width: '1' })
  say('[ 1.0] usb 1-2: new high-speed USB device')
  expect(notices).toEqual([])
  say(correctable)
  expect(notices.map(({ cause }) => cause.id)).toEqual(['pcie-link-degraded'])
})

test('a device that sleeps, whose width reads 0, has lost nothing', async () => {
  const { machine, watch } = await setUp('ring-buffer', '0')
  machine('running')
  expect(watch.view().notices).toEqual([])
})

test('where nothing can be watched, that is said once, with who may', async () => {
  const { machine, watch, follows } = await setUp(null)
  const said: (string | null)[] = []
  watch.onChanged(({ cannotWatch }) => said.push(cannotWatch))
  machine('running')
  machine('off')
  machine('running')
  expect({
    count: said.length,
    follows: follows.begun,
    names: /root.*adm.*systemd-journal/.test(said[0] ?? ''),
  }).toEqual({
    count: 1,
    follows: 0,
    names: true,
  })
})
