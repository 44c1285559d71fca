// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MachineFigures } from '../../src-main/model/machine-view.ts'
import { machineIn, must, openMachines, viewWhere } from '../support/open-machines.ts'
import { missingLibvirtd, type OwnLibvirtd, startOwnLibvirtd } from '../support/own-libvirtd.ts'

const missing = missingLibvirtd()
const timeoutMs = 60_000

describe.skipIf(missing !== null)(
  `machines on a real libvirtd${missing === null ? '' : ` (skipped: ${missing})`}`,
  () => {
    let daemon: OwnLibvirtd

    beforeAll(async () => {
      daemon = await startOwnLibvirtd()
    }, 120_000)
    afterAll(() => daemon?.stop())

    /** A guest without a system: its firmware finds nothing and stays there. */
    function define(name: string, more: { readonly devices?: string; readonly head?: string } = {}): string {
      const file = path.join(daemon.folder, `${name}.xml`)
      fs.writeFileSync(
        file,
        `<domain type='qemu'><name>${name}</name><memory unit='MiB'>64</memory><vcpu>2</vcpu>${more.head ?? ''}
        <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features>
        <devices><video><model type='vga'/></video><graphics type='vnc'/>${more.devices ?? ''}</devices></domain>`,
      )
      daemon.virsh('define', file)
      return daemon.virsh('domuuid', name)
    }

    test(
      'a machine is listed, started, seen to run by an event, watched, pictured and killed',
      async () => {
        const uuid = define('walk')
        const session = await openMachines(daemon.uri)
        const first = must(await session.machines.view(null, ''))
        expect(first.libvirt).toEqual({
          at: 'connected',
          uri: daemon.uri,
          version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        })
        expect(machineIn(first, 'walk')).toMatchObject({
          uuid,
          state: 'off',
          isOurs: false,
          memoryKiB: 65_536,
          vcpuCount: 2,
          action: null,
          lastFailure: null,
        })

        const running = viewWhere(session, (view) => machineIn(view, 'walk').state === 'running')
        must(await session.machines.start({ uuid }, ''))
        expect((await running).revision).toBeGreaterThan(first.revision)

        const figures: MachineFigures[] = []
        const enough = new Promise<void>((resolve) => {
          session.onFigures((asker, sent) => {
            expect(asker).toBe('window')
            figures.push(sent)
            if (figures.length === 2) resolve()
            return figures.length < 2
          })
        })
        must(await session.machines.watch({ uuid }, 'window'))
        await enough
        expect(figures[1]).toMatchObject({
          uuid,
          memoryTotalKiB: 65_536,
          vcpuLoads: [expect.any(Number), expect.any(Number)],
        })
        expect(figures[1]?.takenAtMs).toBeGreaterThan(figures[0]?.takenAtMs ?? 0)

        const picture = Buffer.from(must(await session.machines.screenshot({ uuid }, '')) ?? '', 'base64')
        const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)]
        const data = picture.subarray(picture.indexOf('IDAT') + 4, picture.indexOf('IEND') - 8)
        expect(picture.subarray(1, 4).toString()).toBe('PNG')
        expect(inflateSync(data)).toHaveLength(height * (width * 3 + 1))

        const off = viewWhere(session, (view) => machineIn(view, 'walk').state === 'off')
        must(await session.machines.kill({ uuid }, ''))
        await off
        expect(daemon.virsh('domstate', 'walk')).toBe('shut off')
      },
      timeoutMs,
    )
  },
)
