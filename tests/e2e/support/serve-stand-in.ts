// SPDX-License-Identifier: MIT

import type { MachinesView } from '../../../src-main/model/machine-view.ts'
import { startServer } from '../../../src-main/serve/start-server.ts'
import { findWindowFolder, loadWindowFiles } from '../../../src-main/serve/window-files.ts'
import { createChangeSession } from '../../../src-main/services/change-session.ts'
import { createHostSession } from '../../../src-main/services/host-session.ts'
import { openHost } from '../../../src-main/services/open-host.ts'
import { createTroubleSession } from '../../../src-main/services/trouble/trouble-session.ts'
import { type MachineStandIn, standInForMachines } from './machine-stand-in.ts'

/** The built window on the sample workstation, with machines held by the test. */
export interface ServedStandIn extends Omit<MachineStandIn, 'session'> {
  readonly link: string
  stop(): Promise<void>
}

/** Serves the window with machines as a test wants them; everything but libvirt is the program's own. */
export async function serveStandIn(first: Partial<MachinesView> = {}): Promise<ServedStandIn> {
  const folder = findWindowFolder()
  if (folder === null) throw new Error('the window is not built: npm run build')
  const host = await openHost({ kind: 'demo' })
  if (!host.ok) throw new Error(JSON.stringify(host.failure))
  const session = createHostSession(host.value)
  const machines = standInForMachines(session, first)
  const started = await startServer({
    session,
    changes: createChangeSession(session),
    machines: machines.session,
    trouble: createTroubleSession(session, machines.session.context),
    files: loadWindowFiles(folder),
    port: 0,
    logFault: (error) => {
      throw error
    },
  })
  if (!started.ok) throw new Error(JSON.stringify(started.failure))
  return { ...machines, link: started.value.issueAddress(), stop: () => started.value.stop() }
}
