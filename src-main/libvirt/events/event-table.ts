// SPDX-License-Identifier: MIT
import { nameParameters } from '../calls/name-parameters.ts'
import * as enums from '../protocol/enums.gen.ts'
import { nameOf } from '../protocol/named-values.ts'
import type { EventMessage } from '../protocol/procedure.ts'
import * as messages from '../protocol/procedures.gen.ts'
import type { GraphicsEnd, LibvirtEventKind, LibvirtEventOf } from './libvirt-event.ts'
import { nameDetail } from './lifecycle-details.ts'

/** How one kind of event is asked for and understood. */
export interface EventRow<Kind extends LibvirtEventKind> {
  /** libvirt's number of the kind, within what it is an event of. */
  readonly id: number
  // The message's type is known to the row alone, which pairs it with its translation.
  readonly message: EventMessage<never>
  readonly translate: (message: never) => LibvirtEventOf<Kind>
}

function row<Kind extends LibvirtEventKind, Message>(
  id: number,
  message: EventMessage<Message>,
  translate: (message: Message) => LibvirtEventOf<Kind>,
): EventRow<Kind> {
  return { id, message: message as EventMessage<never>, translate }
}

const { domainEventIds: ids } = enums

const domainRows = {
  'domain-lifecycle': row(ids.lifecycle, messages.domainEventCallbackLifecycle, ({ msg }) => ({
    kind: 'domain-lifecycle',
    domain: msg.dom,
    event: nameOf(enums.domainEventTypes, msg.event),
    detail: nameDetail(msg.event, msg.detail),
  })),
  'domain-reboot': row(ids.reboot, messages.domainEventCallbackReboot, ({ msg }) => ({
    kind: 'domain-reboot',
    domain: msg.dom,
  })),
  'domain-rtc-change': row(ids['rtc-change'], messages.domainEventCallbackRtcChange, ({ msg }) => ({
    kind: 'domain-rtc-change',
    domain: msg.dom,
    offsetSeconds: msg.offset,
  })),
  'domain-watchdog': row(ids.watchdog, messages.domainEventCallbackWatchdog, ({ msg }) => ({
    kind: 'domain-watchdog',
    domain: msg.dom,
    action: nameOf(enums.watchdogActions, msg.action),
  })),
  'domain-io-error': row(ids['io-error-reason'], messages.domainEventCallbackIoErrorReason, ({ msg }) => ({
    kind: 'domain-io-error',
    domain: msg.dom,
    sourcePath: msg.srcPath,
    alias: msg.devAlias,
    action: nameOf(enums.ioErrorActions, msg.action),
    reason: msg.reason,
  })),
  'domain-graphics': row(ids.graphics, messages.domainEventCallbackGraphics, ({ msg }) => ({
    kind: 'domain-graphics',
    domain: msg.dom,
    phase: nameOf(enums.graphicsPhases, msg.phase),
    local: graphicsEnd(msg.local),
    remote: graphicsEnd(msg.remote),
    authentication: msg.authScheme,
    identities: msg.subject,
  })),
  'domain-control-error': row(ids['control-error'], messages.domainEventCallbackControlError, ({ msg }) => ({
    kind: 'domain-control-error',
    domain: msg.dom,
  })),
  'domain-block-job': row(ids['block-job-2'], messages.domainEventBlockJob2, (message) => ({
    kind: 'domain-block-job',
    domain: message.dom,
    disk: message.dst,
    type: nameOf(enums.blockJobTypes, message.type),
    status: nameOf(enums.blockJobStatuses, message.status),
  })),
  'domain-disk-change': row(ids['disk-change'], messages.domainEventCallbackDiskChange, ({ msg }) => ({
    kind: 'domain-disk-change',
    domain: msg.dom,
    oldSourcePath: msg.oldSrcPath,
    newSourcePath: msg.newSrcPath,
    alias: msg.devAlias,
    reason: nameOf(enums.diskChangeReasons, msg.reason),
  })),
  'domain-tray-change': row(ids['tray-change'], messages.domainEventCallbackTrayChange, ({ msg }) => ({
    kind: 'domain-tray-change',
    domain: msg.dom,
    alias: msg.devAlias,
    reason: nameOf(enums.trayChangeReasons, msg.reason),
  })),
  'domain-pm-wakeup': row(ids.pmwakeup, messages.domainEventCallbackPmwakeup, ({ msg }) => ({
    kind: 'domain-pm-wakeup',
    domain: msg.dom,
  })),
  'domain-pm-suspend': row(ids.pmsuspend, messages.domainEventCallbackPmsuspend, ({ msg }) => ({
    kind: 'domain-pm-suspend',
    domain: msg.dom,
  })),
  'domain-pm-suspend-disk': row(ids['pmsuspend-disk'], messages.domainEventCallbackPmsuspendDisk, ({ msg }) => ({
    kind: 'domain-pm-suspend-disk',
    domain: msg.dom,
  })),
  'domain-balloon-change': row(ids['balloon-change'], messages.domainEventCallbackBalloonChange, ({ msg }) => ({
    kind: 'domain-balloon-change',
    domain: msg.dom,
    memoryKiB: Number(msg.actual),
  })),
  'domain-device-added': row(ids['device-added'], messages.domainEventCallbackDeviceAdded, (message) => ({
    kind: 'domain-device-added',
    domain: message.dom,
    alias: message.devAlias,
  })),
  'domain-device-removed': row(ids['device-removed'], messages.domainEventCallbackDeviceRemoved, ({ msg }) => ({
    kind: 'domain-device-removed',
    domain: msg.dom,
    alias: msg.devAlias,
  })),
  'domain-device-removal-failed': row(
    ids['device-removal-failed'],
    messages.domainEventCallbackDeviceRemovalFailed,
    (message) => ({ kind: 'domain-device-removal-failed', domain: message.dom, alias: message.devAlias }),
  ),
  'domain-tunable': row(ids.tunable, messages.domainEventCallbackTunable, (message) => ({
    kind: 'domain-tunable',
    domain: message.dom,
    parameters: nameParameters(message.params),
  })),
  'domain-agent-lifecycle': row(ids['agent-lifecycle'], messages.domainEventCallbackAgentLifecycle, (message) => ({
    kind: 'domain-agent-lifecycle',
    domain: message.dom,
    state: nameOf(enums.agentStates, message.state),
    reason: nameOf(enums.agentReasons, message.reason),
  })),
  'domain-job-completed': row(ids['job-completed'], messages.domainEventCallbackJobCompleted, (message) => ({
    kind: 'domain-job-completed',
    domain: message.dom,
    parameters: nameParameters(message.params),
  })),
  'domain-metadata-change': row(ids['metadata-change'], messages.domainEventCallbackMetadataChange, (message) => ({
    kind: 'domain-metadata-change',
    domain: message.dom,
    type: nameOf(enums.domainMetadataTypes, message.type),
    uri: message.nsuri,
  })),
  'domain-block-threshold': row(ids['block-threshold'], messages.domainEventBlockThreshold, (message) => ({
    kind: 'domain-block-threshold',
    domain: message.dom,
    disk: message.dev,
    path: message.path,
    thresholdBytes: message.threshold,
    excessBytes: message.excess,
  })),
  'domain-memory-device-size-change': row(
    ids['memory-device-size-change'],
    messages.domainEventMemoryDeviceSizeChange,
    (message) => ({
      kind: 'domain-memory-device-size-change',
      domain: message.dom,
      alias: message.alias,
      sizeKiB: Number(message.size),
    }),
  ),
} as const satisfies { [Kind in Extract<LibvirtEventKind, `domain-${string}`>]: EventRow<Kind> }

/** Every kind of event; a kind without a row does not compile. */
export const eventTable: { readonly [Kind in LibvirtEventKind]: EventRow<Kind> } = {
  ...domainRows,
  'network-lifecycle': row(enums.networkEventIds.lifecycle, messages.networkEventLifecycle, (message) => ({
    kind: 'network-lifecycle',
    network: message.net,
    event: nameOf(enums.networkEventTypes, message.event),
  })),
  'storage-pool-lifecycle': row(enums.storagePoolEventIds.lifecycle, messages.storagePoolEventLifecycle, (message) => ({
    kind: 'storage-pool-lifecycle',
    pool: message.pool,
    event: nameOf(enums.storagePoolEventTypes, message.event),
  })),
  'storage-pool-refresh': row(enums.storagePoolEventIds.refresh, messages.storagePoolEventRefresh, (message) => ({
    kind: 'storage-pool-refresh',
    pool: message.pool,
  })),
  'node-device-lifecycle': row(enums.nodeDeviceEventIds.lifecycle, messages.nodeDeviceEventLifecycle, (message) => ({
    kind: 'node-device-lifecycle',
    device: message.dev,
    event: nameOf(enums.nodeDeviceEventTypes, message.event),
  })),
  'node-device-update': row(enums.nodeDeviceEventIds.update, messages.nodeDeviceEventUpdate, (message) => ({
    kind: 'node-device-update',
    device: message.dev,
  })),
}

function graphicsEnd(end: { readonly family: number; readonly node: string; readonly service: string }): GraphicsEnd {
  return { family: nameOf(enums.graphicsAddressFamilies, end.family), node: end.node, service: end.service }
}
