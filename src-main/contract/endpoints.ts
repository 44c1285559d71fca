// SPDX-License-Identifier: MIT
import type { ThroughwayApi } from './api.ts'
import type { Push } from './kit.ts'

type EndpointKinds<A> = {
  readonly [Noun in keyof A]: {
    readonly [Name in keyof A[Noun]]: A[Noun][Name] extends Push<unknown> ? 'push' : 'call'
  }
}

/**
 * The names of `api` without its schemas, for the sandboxed preload: it builds a bridge and checks nothing.
 * The type ties it to `api`; a call that is missing here does not compile.
 */
export const endpoints: EndpointKinds<ThroughwayApi> = {
  host: { view: 'call', check: 'call', changed: 'push' },
  capture: { open: 'call', close: 'call', make: 'call' },
  faults: { note: 'call', report: 'call' },
  plan: { draft: 'call', inspect: 'call', script: 'call' },
  changes: {
    view: 'call',
    apply: 'call',
    keep: 'call',
    undo: 'call',
    resolve: 'call',
    installHelper: 'call',
    changed: 'push',
  },
  wishes: { view: 'call', keep: 'call' },
  app: { view: 'call', autostart: 'call', machineActions: 'call', openLog: 'call' },
  settings: { view: 'call', set: 'call', reset: 'call', changed: 'push' },
  computer: { canRestart: 'call', restart: 'call' },
  about: { view: 'call' },
  guests: {
    options: 'call',
    recognise: 'call',
    draft: 'call',
    create: 'call',
    importDisk: 'call',
    fetchDrivers: 'call',
    cancelTask: 'call',
  },
  machines: {
    view: 'call',
    changed: 'push',
    preflight: 'call',
    start: 'call',
    stop: 'call',
    kill: 'call',
    removal: 'call',
    remove: 'call',
    finishInstall: 'call',
    pressKey: 'call',
    setAutostart: 'call',
    lendUsb: 'call',
    takeBackUsb: 'call',
    xml: 'call',
    screenshot: 'call',
    watch: 'call',
    figures: 'push',
  },
  trouble: {
    diagnose: 'call',
    previewEdit: 'call',
    applyEdit: 'call',
    undoEdit: 'call',
    report: 'call',
    notices: 'call',
    dismissNotice: 'call',
    noticed: 'push',
  },
}
