// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { ChangeView } from '../../../src-main/model/change-view.ts'
import type { HostSource } from '../../../src-main/model/host-view.ts'
import type { MachinesView } from '../../../src-main/model/machine-view.ts'
import { startServer } from '../../../src-main/serve/start-server.ts'
import { findWindowFolder, loadWindowFiles } from '../../../src-main/serve/window-files.ts'
import { createChangeSession } from '../../../src-main/services/change-session.ts'
import { createHostSession } from '../../../src-main/services/host-session.ts'
import { openHost } from '../../../src-main/services/open-host.ts'
import { createSettingsStore } from '../../../src-main/services/settings/settings-store.ts'
import { createTroubleSession } from '../../../src-main/services/trouble/trouble-session.ts'
import { type MachineStandIn, standInForMachines } from './machine-stand-in.ts'

/** The built window on the sample workstation, with machines held by the test. */
export interface ServedStandIn extends Omit<MachineStandIn, 'session'> {
  readonly link: string
  /** Where the settings are kept. */
  readonly settingsFolder: string
  /** Faults that the window told of. */
  readonly windowFaults: readonly string[]
  stop(): Promise<void>
}

/** The sample workstation is taken for the computer that the program runs on. */
export interface AsThisComputer {
  /** What is said of its changes. */
  readonly changes: Partial<ChangeView>
}

/** Serves the window with machines as a test wants them; everything but libvirt is the program's own. */
export async function serveStandIn(
  first: Partial<MachinesView> = {},
  asThisComputer?: AsThisComputer,
): Promise<ServedStandIn> {
  const windowFolder = findWindowFolder()
  if (windowFolder === null) throw new Error('the window is not built: npm run build')
  const host = await openHost({ kind: 'demo' })
  if (!host.ok) throw new Error(JSON.stringify(host.failure))
  const machines = standInForMachines(createHostSession(host.value), first)
  const source: HostSource = asThisComputer === undefined ? host.value.source : { kind: 'live', name: null }
  const session = createHostSession({ reader: host.value.reader, source })
  const changes = createChangeSession(session)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-stand-in-'))
  const settings = createSettingsStore(path.join(folder, 'settings.json'))
  const windowFaults: string[] = []
  const started = await startServer({
    session,
    changes: { ...changes, view: () => ({ ...changes.view(), ...asThisComputer?.changes }) },
    machines: machines.session,
    trouble: createTroubleSession(session, machines.session.context, settings),
    settings,
    files: loadWindowFiles(windowFolder),
    port: 0,
    logFault: (error) => {
      if (typeof error !== 'string') throw error
      windowFaults.push(error)
    },
  })
  if (!started.ok) throw new Error(JSON.stringify(started.failure))
  return {
    ...machines,
    windowFaults,
    link: started.value.issueAddress(),
    settingsFolder: folder,
    stop: async () => {
      await started.value.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
