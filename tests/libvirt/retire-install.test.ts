// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseDomainOutline } from '../../src-main/guest/outline/parse-domain-outline.ts'
import { hasFinishedInstall } from '../../src-main/services/guests/retire-install.ts'
import { discGap, makeDisc } from '../support/disc-images.ts'
import { machineIn, must, openMachines } from '../support/open-machines.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'

const missing = missingLibvirtd() ?? discGap
const timeoutMs = 120_000

describe.skipIf(missing !== null)(
  `what an installation leaves${missing === null ? '' : ` (skipped: ${missing})`}`,
  () => {
    let daemon: OwnLibvirtd

    beforeAll(async () => {
      daemon = await OwnLibvirtd.start({ asInstalled: true })
    }, timeoutMs)
    afterAll(() => daemon?.stop())

    test(
      'answers in an initramfs go when the guest is said to be done, though no drive ever held them',
      async () => {
        const session = await openMachines(daemon.uri)
        const files = { '.disk/info': 'Debian GNU/Linux 13.1.0 "Trixie" - Official amd64 NETINST', 'install.amd': null }
        const boot = { 'install.amd/vmlinuz': 'no kernel', 'install.amd/initrd.gz': 'no initramfs' }
        const imagePath = makeDisc({ ...files, ...boot }, { format: 'rock-ridge', label: 'Debian 13.1.0' })
        const answers = { userName: 'anna', hostName: 'debian', locale: 'de-DE', timeZone: 'Europe/Berlin' }
        const install = { kind: 'unattended', imagePath, driversPath: null, editionIndex: null, ...answers } as const
        const choices = {
          ...({ name: 'debian', system: 'linux', purpose: 'general', install } as const),
          ...{ devices: [], vcpuCount: 1, memoryKiB: 131_072, overrides: {} },
        }
        const draft = must(await session.guests.draft(choices, ''))
        must(await session.guests.create({ draftId: draft.id, password: 'kept', start: false, confirmedDisks: [] }, ''))
        // QEMU takes this kernel for none; the guest is made all the same.
        expect(await session.settled()).toEqual({ ok: true, value: expect.stringContaining('was not started') })
        const made = ['debian-install-initrd', 'debian-install-kernel', 'debian.qcow2']
        expect(fs.readdirSync(daemon.images).sort()).toEqual(made)
        expect(fs.readFileSync(path.join(daemon.images, 'debian-install-initrd'), 'latin1')).toMatch(
          /passwd\/user-password-crypted password \$6\$/,
        )

        daemon.virsh('start', 'debian')
        const live = parseDomainOutline(daemon.virsh('dumpxml', 'debian'))
        if (live === null) throw new Error('libvirt’s XML is not read')
        const uuid = daemon.virsh('domuuid', 'debian')
        const asked = { domain: { name: 'debian', uuid, id: 1 }, state: 'running', startsWithHost: false } as const
        expect(hasFinishedInstall({ ...asked, outline: live })).toBe(false)
        expect(hasFinishedInstall({ ...asked, outline: { ...live, isAgentConnected: true } })).toBe(true)

        const view = must(await session.machines.finishInstall({ uuid }, ''))
        expect(machineIn(view, 'debian').installation).toEqual({ kind: 'unattended', imagePath, isOver: true })
        expect(fs.readdirSync(daemon.images)).toEqual(['debian.qcow2'])
        for (const flag of [[], ['--inactive']])
          expect(daemon.virsh('dumpxml', 'debian', ...flag)).not.toMatch(/<source file='[^']*\.iso'/)
        const over = parseDomainOutline(daemon.virsh('dumpxml', 'debian'))
        if (over === null) throw new Error('libvirt’s XML is not read')
        expect(hasFinishedInstall({ ...asked, outline: { ...over, isAgentConnected: true } })).toBe(false)
      },
      timeoutMs,
    )
  },
)
