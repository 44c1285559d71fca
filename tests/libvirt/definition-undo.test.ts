// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { catalogue } from '../../src-main/diagnosis/catalogue.ts'
import type { Cause } from '../../src-main/model/diagnosis.ts'
import type { MachineContext } from '../../src-main/services/machines/machine-context.ts'
import { type Machine, readMachine } from '../../src-main/services/machines/read-machine.ts'
import { resolveMachine } from '../../src-main/services/machines/resolve-machine.ts'
import { createDefinitionEditor } from '../../src-main/services/trouble/edit-definition.ts'
import { must, openMachines } from '../support/open-machines.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'

const missing = missingLibvirtd()

/** The cause of that id, as a diagnosis names it. */
function causeOf(id: string): Cause {
  const signature = catalogue.find((each) => each.id === id)
  if (signature === undefined) throw new Error(`no signature ${id}`)
  const { stage, title, cause, confirm, ruleOut, fix, risk, remedy, sources } = signature
  return {
    ...{ id, stage, title, cause, confirm, ruleOut, fix, risk, remedy, sources },
    ...{ confidence: 'high', evidence: [], details: {} },
  }
}

async function machineOf(context: MachineContext, name: string): Promise<Machine> {
  const connection = must(await context.link.connection())
  const machine = must(await readMachine(connection, must(await resolveMachine(context, name))))
  if (machine === null) throw new Error(`${name} is gone`)
  return machine
}

describe.skipIf(missing !== null)(
  `changes of definitions on a real libvirtd${missing === null ? '' : ` (skipped: ${missing})`}`,
  () => {
    let daemon: OwnLibvirtd

    beforeAll(async () => {
      daemon = await OwnLibvirtd.start()
      vi.stubEnv('XDG_STATE_HOME', path.join(daemon.folder, 'state'))
    }, 120_000)
    afterAll(async () => {
      vi.unstubAllEnvs()
      await daemon?.stop()
    })

    async function change(name: string) {
      const file = path.join(daemon.folder, `${name}.xml`)
      fs.writeFileSync(
        file,
        `<domain type='qemu'><name>${name}</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>
        <os><type arch='x86_64' machine='q35'>hvm</type></os><devices><memballoon model='virtio'/></devices></domain>`,
      )
      daemon.virsh('define', file)
      const before = daemon.virsh('dumpxml', name)
      const { context } = await openMachines(daemon.uri)
      const editor = createDefinitionEditor(context)
      const shown = must(await editor.preview(await machineOf(context, name), causeOf('perf-balloon')))
      const stored = must(await editor.apply(shown.id))
      expect(daemon.virsh('dumpxml', name)).toContain("<memballoon model='none'/>")
      return { before, stored, file }
    }

    test('what one process changed, a later one takes back, once', { timeout: 60_000 }, async () => {
      const { before, stored } = await change('taken-back')
      // A new session and a new editor share nothing with those before but the files.
      const later = createDefinitionEditor((await openMachines(daemon.uri)).context)
      must(await later.undo(stored.id))
      expect(daemon.virsh('dumpxml', 'taken-back')).toBe(before)
      expect(await later.undo(stored.id)).toEqual({ ok: false, failure: { code: 'diagnosis-outdated' } })
    })

    test('a definition that was changed since stays, and a lost file is named', { timeout: 60_000 }, async () => {
      const { stored, file } = await change('changed-since')
      const after = daemon.virsh('dumpxml', 'changed-since')
      const later = createDefinitionEditor((await openMachines(daemon.uri)).context)
      fs.writeFileSync(file, after.replace("<vcpu placement='static'>1<", "<vcpu placement='static'>2<"))
      daemon.virsh('define', file)
      expect(await later.undo(stored.id)).toMatchObject({ ok: false, failure: { code: 'definition-changed' } })
      fs.writeFileSync(file, after)
      daemon.virsh('define', file)
      fs.rmSync(stored.keptAs)
      expect(await later.undo(stored.id)).toMatchObject({
        ok: false,
        failure: { code: 'host-unreadable', path: stored.keptAs, detail: 'ENOENT' },
      })
    })
  },
)
