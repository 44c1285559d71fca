// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MachineFigures } from '../../src-main/model/machine-view.ts'
import { machineIn, must, openMachines, viewWhere } from '../support/open-machines.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'

const missing = missingLibvirtd()
const timeoutMs = 60_000

describe.skipIf(missing !== null)(
  `machines on a real libvirtd${missing === null ? '' : ` (skipped: ${missing})`}`,
  () => {
    let daemon: OwnLibvirtd

    beforeAll(async () => {
      daemon = await OwnLibvirtd.start({ asInstalled: true })
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

    test(
      'two clients see the same, and of two starts at once one is told why not',
      async () => {
        const uuid = define('two')
        const [first, second] = [await openMachines(daemon.uri), await openMachines(daemon.uri)]
        must(await first.machines.view(null, ''))
        must(await second.machines.view(null, ''))
        const seen = Promise.all(
          [first, second].map((session) => viewWhere(session, (view) => machineIn(view, 'two').state === 'running')),
        )
        const started = await Promise.all([first.machines.start({ uuid }, ''), second.machines.start({ uuid }, '')])
        await seen
        expect(started.filter(({ ok }) => ok)).toHaveLength(1)
        expect(started.flatMap((result) => (result.ok ? [] : [result.failure.code]))).toEqual([
          expect.stringMatching(/^(?:libvirt-refused|machine-state-wrong)$/),
        ])
        must(await second.machines.kill({ uuid }, ''))
      },
      timeoutMs,
    )

    test(
      'a daemon that dies while a machine stops ends the wait; when it is back, the machine is found as it is',
      async () => {
        const uuid = define('lost')
        const session = await openMachines(daemon.uri)
        must(await session.machines.view(null, ''))
        must(await session.machines.start({ uuid }, ''))
        must(await session.machines.stop({ uuid, timeoutMs: 600_000 }, ''))
        const failed = viewWhere(session, (view) => machineIn(view, 'lost').lastFailure !== null)
        await daemon.kill()
        expect(machineIn(await failed, 'lost')).toMatchObject({
          action: null,
          lastFailure: { code: 'libvirt-unreachable' },
        })
        const back = viewWhere(session, ({ libvirt }) => libvirt.at === 'connected', 40_000)
        await daemon.launch()
        expect(machineIn(await back, 'lost').state).toBe('running')
        // Events come again too.
        const off = viewWhere(session, (view) => machineIn(view, 'lost').state === 'off')
        daemon.virsh('destroy', 'lost')
        await off
      },
      timeoutMs * 2,
    )

    test(
      'a start that is refused starts nothing, and says why to who asked and to who looks',
      async () => {
        const disk = path.join(daemon.images, 'gone.img')
        const devices = `<disk type='file' device='disk'><source file='${disk}'/><target dev='vda' bus='virtio'/></disk>`
        const uuid = define('refused', { devices })
        const session = await openMachines(daemon.uri)
        must(await session.machines.view(null, ''))
        const refused = await session.machines.start({ uuid }, '')
        expect(refused).toMatchObject({
          ok: false,
          failure: {
            code: 'preflight-failed',
            checks: [{ code: 'disks', verdict: 'fail', text: expect.stringContaining(disk) }],
          },
        })
        const view = must(await session.machines.view(null, ''))
        expect(machineIn(view, 'refused')).toMatchObject({ state: 'off', lastFailure: { code: 'preflight-failed' } })
        fs.writeFileSync(disk, Buffer.alloc(1 << 20))
        const checks = must(await session.machines.preflight({ uuid }, ''))
        expect(checks.filter(({ verdict }) => verdict === 'fail')).toEqual([])
        // A disk that another machine has, too, is not removed with this one.
        define('sharer', { devices })
        expect(must(await session.machines.removal({ uuid }, '')).disks).toEqual([
          { path: disk, isRemovable: false, reason: expect.stringContaining('sharer') },
        ])
        const kept = await session.machines.remove(
          { uuid, disks: [disk], firmwareVariables: false, tpmState: false },
          '',
        )
        expect(kept).toMatchObject({ ok: false, failure: { code: 'disk-refused', path: disk } })
        const other = { uuid, disks: ['/etc/passwd'], firmwareVariables: false, tpmState: false }
        expect(await session.machines.remove(other, '')).toMatchObject({ ok: false, failure: { code: 'disk-refused' } })
        expect(fs.existsSync(disk)).toBe(true)
      },
      timeoutMs,
    )

    test(
      'a creation that is cancelled leaves nothing',
      async () => {
        const session = await openMachines(daemon.uri)
        const draft = must(
          await session.guests.draft(
            {
              name: 'cancelled',
              system: 'linux',
              purpose: 'general',
              install: { kind: 'none' },
              devices: [],
              vcpuCount: 1,
              memoryKiB: 131_072,
              overrides: {},
            },
            '',
          ),
        )
        expect(draft.problems.filter(({ severity }) => severity === 'error')).toEqual([])
        const order = { draftId: draft.id, password: null, start: false, confirmedDisks: [] }
        must(await session.guests.create(order, ''))
        must(await session.guests.cancelTask(null, ''))
        expect(await session.settled()).toMatchObject({ ok: false, failure: { code: 'task-cancelled' } })
        expect(daemon.virsh('list', '--all', '--name')).not.toContain('cancelled')
        expect(fs.readdirSync(daemon.images).filter((name) => name.startsWith('cancelled'))).toEqual([])
        expect(await session.guests.create(order, '')).toMatchObject({ ok: false, failure: { code: 'draft-outdated' } })
      },
      timeoutMs,
    )

    test(
      'what answered an installer goes with its machine, asked for or not, and nobody else’s does',
      async () => {
        const session = await openMachines(daemon.uri)
        const choices = {
          ...({ system: 'linux', purpose: 'general', install: { kind: 'none' } } as const),
          ...{ name: 'answered', devices: [], vcpuCount: 1, memoryKiB: 131_072, overrides: {} },
        }
        const draft = must(await session.guests.draft(choices, ''))
        const order = { draftId: draft.id, password: null, start: false, confirmedDisks: [] }
        must(await session.guests.create(order, ''))
        expect(await session.settled()).toMatchObject({ ok: true })
        const volumes = ['answered-answers.iso', 'answered-install-initrd', 'other-answers.iso']
        for (const name of volumes) daemon.virsh('vol-create-as', 'default', name, '1M')
        const disc = path.join(daemon.images, 'answered-answers.iso')
        daemon.virsh('attach-disk', 'answered', disc, 'sdz', '--type', 'cdrom', '--mode', 'readonly', '--config')
        const uuid = daemon.virsh('domuuid', 'answered')
        must(await session.machines.remove({ uuid, disks: [], firmwareVariables: true, tpmState: true }, ''))
        const left = fs.readdirSync(daemon.images).filter((name) => /answer/.test(name))
        expect(left.sort()).toEqual([expect.stringMatching(/^answered\.(raw|qcow2)$/), 'other-answers.iso'])
        for (const name of left) daemon.virsh('vol-delete', name, '--pool', 'default')
      },
      timeoutMs,
    )

    test(
      'a disk of another program is brought into the pool, and never over one that is there',
      async () => {
        const from = path.join(daemon.folder, 'old.vmdk')
        const made = spawnSync('qemu-img', ['create', '-q', '-f', 'vmdk', from, '8M'], { encoding: 'utf8' })
        expect(made.stderr).toBe('')
        const session = await openMachines(daemon.uri)
        const order = { path: from, pool: 'default', name: 'old.qcow2', format: 'qcow2' as const }
        must(await session.guests.importDisk(order, ''))
        expect(await session.settled()).toEqual({ ok: true, value: 'old.qcow2 is in pool default.' })
        expect(daemon.virsh('vol-dumpxml', 'old.qcow2', '--pool', 'default')).toContain("<format type='qcow2'/>")
        must(await session.guests.importDisk(order, ''))
        expect(await session.settled()).toMatchObject({ ok: false, failure: { code: 'image-refused' } })
        expect(fs.existsSync(path.join(daemon.images, 'old.qcow2'))).toBe(true)
        must(await session.guests.importDisk({ ...order, path: '/etc/hostname', name: 'no.qcow2' }, ''))
        expect(await session.settled()).toMatchObject({ ok: false, failure: { code: 'image-refused' } })
        expect(fs.readdirSync(daemon.images).filter((name) => name.startsWith('no'))).toEqual([])
        const { task } = must(await session.machines.view(null, ''))
        expect(task).toMatchObject({ kind: 'import-disk', ended: { outcome: 'failed' }, canCancel: false })
      },
      timeoutMs,
    )
  },
)
