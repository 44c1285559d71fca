// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process'
import net from 'node:net'
import path from 'node:path'
import { domainCreate, domainCreateWithFlags } from '../../src-main/libvirt/protocol/procedures.gen.ts'
import { FrameSplitter } from '../../src-main/libvirt/wire/frame-splitter.ts'
import { createMachineSession } from '../../src-main/services/machines/machine-session.ts'
import { openHost } from '../../src-main/services/open-host.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { defineBenchMachine } from './define-bench-machine.ts'
import { formatMs, formatRatio, median } from './measure.ts'

const rounds = 10
const starts: readonly number[] = [domainCreate.number, domainCreateWithFlags.number]
/** Behind the length, the program and its version. */
const procedureOffset = 12

/**
 * From the click in the tray, its checks included, to the request on libvirt's socket; against `virsh start` from its
 * start to the same request.
 */
export async function benchStartRequest(): Promise<string[]> {
  const missing = missingLibvirtd()
  if (missing !== null) return [`skipped  tray click to the request on the wire: ${missing}`]
  const daemon = await OwnLibvirtd.start()
  const wire = await tapWire(daemon)
  const host = await openHost({ kind: 'live' })
  if (!host.ok) throw new Error(JSON.stringify(host.failure))
  const session = createMachineSession(host.value, { uri: wire.uri })
  try {
    defineBenchMachine(daemon)
    const uuid = daemon.virsh('domuuid', 'bench').trim()
    // The tray shows machines, so the connection stands and they are followed.
    await session.machines.view(null, 'tray')
    const ways = [
      () => session.machines.start({ uuid }, 'tray'),
      () => new Promise((resolve) => spawn('virsh', ['-c', wire.uri, 'start', 'bench']).once('close', resolve)),
    ]
    const samples = ways.map((): number[] => [])
    for (let round = -1; round < rounds; round += 1) {
      for (const [index, start] of ways.entries()) {
        const requested = wire.nextStart()
        const begunMs = performance.now()
        const done = start()
        const elapsedMs = (await requested) - begunMs
        await done
        daemon.virsh('destroy', 'bench')
        if (round >= 0) samples[index]?.push(elapsedMs)
      }
    }
    const [ours = Number.NaN, theirs = Number.NaN] = samples.map(median)
    return [
      formatRatio(
        ours / theirs,
        'tray click, its checks included, to the request on the wire ÷ `virsh start` to the same request',
        `${formatMs(ours)} against ${formatMs(theirs)}`,
      ),
    ]
  } finally {
    await session.close()
    wire.close()
    await daemon.stop()
  }
}

/** A socket before the daemon's that tells when a request to start a machine goes through. */
async function tapWire(daemon: OwnLibvirtd) {
  let heard = (_atMs: number) => {}
  const file = path.join(daemon.folder, 'tapped-sock')
  const server = net.createServer((client) => {
    const behind = net.connect(path.join(daemon.socketDirectory, 'libvirt-sock'))
    const splitter = new FrameSplitter((buffer, start) => {
      if (starts.includes(buffer.readUInt32BE(start + procedureOffset))) heard(performance.now())
    })
    client.on('data', (bytes: Buffer) => splitter.push(Buffer.from(bytes), bytes.length))
    client.pipe(behind).pipe(client)
    client.on('error', () => behind.destroy())
    behind.on('error', () => client.destroy())
  })
  await new Promise<void>((resolve) => server.listen(file, resolve))
  return {
    uri: `qemu+unix:///system?socket=${file}`,
    nextStart: () =>
      new Promise<number>((resolve) => {
        heard = resolve
      }),
    close: () => server.close(),
  }
}
