// SPDX-License-Identifier: MIT
import type { ThroughwayApi } from '../../contract/api.ts'
import type { Failure } from '../../contract/failures.ts'
import type { Asker, Handlers } from '../../contract/kit.ts'
import type { MachineFigures, MachinesView } from '../../model/machine-view.ts'
import { fail } from '../../model/result.ts'
import type { HostSession } from '../host-session.ts'

/** Machines of the host on screen, and making them: what is asked goes through here, whoever asks. */
export interface MachineSession {
  readonly machines: Handlers<ThroughwayApi>['machines']
  readonly guests: Handlers<ThroughwayApi>['guests']
  /** Has `listener` called with every new view, in order; returns the way to stop that. */
  onChanged(listener: (view: MachinesView) => void): () => void
  /** Has `listener` called with figures for those who watch. It answers false where that asker is gone, which ends its watch. */
  onFigures(listener: (asker: Asker, figures: MachineFigures) => boolean): () => void
  /** Ends the connection and whatever waits for it. */
  close(): Promise<void>
}

/** How to reach libvirt. */
export interface MachineOptions {
  /** libvirt's URI, such as `qemu:///session`; null for the system's own where a live host is on screen. */
  readonly uri: string | null
}

/** The machines of one session. libvirt is asked for nothing until somebody asks here. */
export function createMachineSession(_hosts: HostSession, _options: MachineOptions): MachineSession {
  const absent = async () =>
    fail<Failure>({ code: 'part-missing', part: 'the libvirt client', remedy: 'Update Throughway.' })
  return {
    machines: {
      view: absent,
      preflight: absent,
      start: absent,
      stop: absent,
      kill: absent,
      removal: absent,
      remove: absent,
      setAutostart: absent,
      lendUsb: absent,
      takeBackUsb: absent,
      xml: absent,
      screenshot: absent,
      watch: absent,
    },
    guests: {
      options: absent,
      recognise: absent,
      draft: absent,
      create: absent,
      importDisk: absent,
      fetchDrivers: absent,
      cancelTask: absent,
    },
    onChanged: () => () => undefined,
    onFigures: () => () => undefined,
    close: async () => undefined,
  }
}
