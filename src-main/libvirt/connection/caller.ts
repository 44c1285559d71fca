// SPDX-License-Identifier: MIT
import type { LibvirtEventKind, LibvirtEventOf } from '../events/libvirt-event.ts'
import type { Procedure } from '../protocol/procedure.ts'
import type { Answer } from '../surface/answer.ts'
import type { EventSource, Subscription } from '../surface/event-calls.ts'
import type { LibvirtStream } from './libvirt-stream.ts'

/** What the groups of calls are made of: something that takes a procedure to the daemon that has it. */
export interface Caller {
  call<Arguments, Result>(procedure: Procedure<Arguments, Result>, values: Arguments): Answer<Result>
  /** Makes a call that bytes follow. */
  openStream<Arguments, Result>(
    procedure: Procedure<Arguments, Result>,
    values: Arguments,
  ): Answer<{ readonly result: Result; readonly stream: LibvirtStream }>
  subscribe<Kind extends LibvirtEventKind>(
    kind: Kind,
    listener: (event: LibvirtEventOf<Kind>) => void,
    source?: EventSource<Kind>,
  ): Answer<Subscription>
}
