// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import { eventTable } from '../events/event-table.ts'
import type { LibvirtEventKind, LibvirtEventOf } from '../events/libvirt-event.ts'
import { SharedEvents } from '../events/shared-events.ts'
import type { LibvirtError } from '../libvirt-error.ts'
import type { Driver, Procedure } from '../protocol/procedure.ts'
import type { Answer } from '../surface/answer.ts'
import type { EventSource, Subscription } from '../surface/event-calls.ts'
import type { Caller } from './caller.ts'
import type { DaemonAddress, DaemonAddresses } from './choose-sockets.ts'
import type { LibvirtStream } from './libvirt-stream.ts'
import { closeDaemon, openDaemon } from './open-daemon.ts'
import type { RpcClient, RpcClientOptions } from './rpc-client.ts'
import { RpcStream } from './rpc-stream.ts'

/**
 * The connections to the daemons of one libvirt: the hypervisor's from the start, the others when first needed.
 *
 * The hypervisor's is the one that counts: when it ends, all end. Another daemon's is opened anew at the next call,
 * because modular daemons come and go as they are used.
 */
export class Lanes implements Caller {
  readonly closed: Promise<LibvirtError>
  readonly #addresses: DaemonAddresses
  readonly #options: RpcClientOptions & { readonly readOnly: boolean }
  readonly #main: RpcClient
  readonly #others = new Map<Driver, Promise<Result<RpcClient, LibvirtError>>>()

  readonly #events = new WeakMap<RpcClient, SharedEvents>()

  private constructor(addresses: DaemonAddresses, options: RpcClientOptions & { readOnly: boolean }, main: RpcClient) {
    this.#addresses = addresses
    this.#options = options
    this.#main = main
    this.closed = main.ended.then(async (reason) => {
      await this.#endOthers((client) => client.finish(reason))
      return reason
    })
  }

  /** Whether the hypervisor's connection has ended. */
  get isOver(): boolean {
    return this.#main.end !== null
  }

  static async open(addresses: DaemonAddresses, options: RpcClientOptions & { readOnly: boolean }): Answer<Lanes> {
    const main = await openDaemon(addresses.hypervisor, options)
    return main.ok ? ok(new Lanes(addresses, options, main.value)) : main
  }

  call<Arguments, Answered>(procedure: Procedure<Arguments, Answered>, values: Arguments): Answer<Answered> {
    const address = procedure.driver === 'hypervisor' ? undefined : this.#addresses[procedure.driver]
    if (address === undefined) return this.#main.call(procedure, values)
    return this.#callOther(address, procedure, values)
  }

  async openStream<Arguments, Answered>(
    procedure: Procedure<Arguments, Answered>,
    values: Arguments,
  ): Answer<{ readonly result: Answered; readonly stream: LibvirtStream }> {
    if (this.#main.end !== null) return fail(this.#main.end)
    const opened = await openDaemon(this.#addresses[procedure.driver] ?? this.#addresses.hypervisor, this.#options)
    if (!opened.ok) return opened
    const client = opened.value
    const stream = new RpcStream(client, procedure)
    const answer = await client.callWithStream(procedure, values, stream)
    if (answer.ok) return ok({ result: answer.value, stream })
    await stream.abort()
    return answer
  }

  async subscribe<Kind extends LibvirtEventKind>(
    kind: Kind,
    listener: (event: LibvirtEventOf<Kind>) => void,
    source?: EventSource<Kind>,
  ): Answer<Subscription> {
    const client = await this.#clientOf(eventTable[kind].message.driver)
    if (!client.ok) return client
    const events = this.#events.get(client.value) ?? new SharedEvents(client.value)
    this.#events.set(client.value, events)
    return events.subscribe(kind, listener, source)
  }

  async close(): Promise<void> {
    const reason: LibvirtError = { code: 'connection-lost', reason: 'closed-here', detail: 'close() was called' }
    const goodbyes = [closeDaemon(this.#main, reason), this.#endOthers((client) => closeDaemon(client, reason))]
    await Promise.all(goodbyes)
  }

  async #callOther<Arguments, Answered>(
    address: DaemonAddress,
    procedure: Procedure<Arguments, Answered>,
    values: Arguments,
  ): Answer<Answered> {
    const client = await this.#openOther(procedure.driver, address)
    return client.ok ? client.value.call(procedure, values) : client
  }

  async #clientOf(driver: Driver): Answer<RpcClient> {
    const address = driver === 'hypervisor' ? undefined : this.#addresses[driver]
    return address === undefined ? ok(this.#main) : this.#openOther(driver, address)
  }

  async #openOther(driver: Driver, address: DaemonAddress): Answer<RpcClient> {
    if (this.#main.end !== null) return fail(this.#main.end)
    const known = this.#others.get(driver)
    if (known !== undefined) {
      const client = await known
      if (client.ok && client.value.end === null) return client
      if (this.#others.get(driver) !== known) return this.#openOther(driver, address)
    }
    const opening = openDaemon(address, this.#options)
    this.#others.set(driver, opening)
    const opened = await opening
    if (opened.ok && this.#main.end !== null) {
      opened.value.finish(this.#main.end)
      return fail(this.#main.end)
    }
    return opened
  }

  async #endOthers(end: (client: RpcClient) => void | Promise<void>): Promise<void> {
    const opened = await Promise.all(this.#others.values())
    this.#others.clear()
    await Promise.all(opened.map((client) => (client.ok ? end(client.value) : undefined)))
  }
}
