// SPDX-License-Identifier: MIT
import type { errorDomains, errorLevels, errorNumbers } from './protocol/enums.gen.ts'

/** libvirt's own name of an error: virErrorNumber without its prefix, as in `no-domain`, `operation-invalid`. */
export type LibvirtErrorName = keyof typeof errorNumbers

/** Which part of libvirt raised an error: virErrorDomain without its prefix, as in `qemu`, `storage`. */
export type LibvirtErrorDomain = keyof typeof errorDomains

/** What a daemon answered instead of a result, word for word. */
export interface DaemonComplaint {
  /** `unknown` for numbers newer than this client. */
  readonly name: LibvirtErrorName | 'unknown'
  readonly number: number
  readonly domain: LibvirtErrorDomain | 'unknown'
  readonly level: keyof typeof errorLevels | 'unknown'
  /** In the daemon's language; to be shown, never parsed. */
  readonly message: string
  /** Further words and numbers that some errors carry; null where none was sent. */
  readonly details: readonly (string | null)[]
  readonly numbers: readonly [number, number]
}

/** Why a call gave no result. Words for people are made from this at the edge; `message` and `detail` are quotations. */
export type LibvirtError =
  /** The daemon understood, and answered with an error of its own. */
  | ({ readonly code: 'call-failed'; readonly procedure: string } & DaemonComplaint)
  /** The daemon, or the driver in it, does not have this call: it is older, or another hypervisor's. */
  | {
      readonly code: 'call-unsupported'
      readonly procedure: string
      readonly by: 'daemon' | 'driver'
      readonly message: string
    }
  /** No daemon answers at this socket. */
  | {
      readonly code: 'daemon-unreachable'
      readonly socketPath: string
      readonly reason: 'absent' | 'denied' | 'refused' | 'other'
      readonly detail: string
    }
  /** The daemon wants to be convinced in a way that this client does not know, such as SASL. */
  | { readonly code: 'authentication-needed'; readonly socketPath: string; readonly offered: readonly string[] }
  /** polkit, or the daemon, said no. */
  | ({ readonly code: 'authentication-denied'; readonly mechanism: 'polkit' } & DaemonComplaint)
  /** The connection ended before the answer came. Whether the daemon did what was asked is not known. */
  | {
      readonly code: 'connection-lost'
      readonly reason: 'closed-here' | 'closed-by-daemon' | 'reset' | 'silent' | 'reconnecting'
      readonly detail: string
    }
  /** The other side sent what the protocol does not allow; the connection was closed. */
  | { readonly code: 'protocol-violated'; readonly detail: string }
  /** The call was not sent: an argument cannot be what it is. */
  | { readonly code: 'argument-invalid'; readonly procedure: string; readonly detail: string }
  /** A stream was given up from this side before its end. */
  | { readonly code: 'stream-aborted'; readonly detail: string }

function isNamed(error: LibvirtError, ...names: readonly LibvirtErrorName[]): boolean {
  return error.code === 'call-failed' && (names as readonly string[]).includes(error.name)
}

/** Whether there is no domain of that name, id or UUID. */
export function isNoDomain(error: LibvirtError): boolean {
  return isNamed(error, 'no-domain')
}

/** Whether there is no network of that name or UUID. */
export function isNoNetwork(error: LibvirtError): boolean {
  return isNamed(error, 'no-network')
}

/** Whether there is no storage pool of that name or UUID. */
export function isNoStoragePool(error: LibvirtError): boolean {
  return isNamed(error, 'no-storage-pool')
}

/** Whether there is no storage volume of that name, key or path. */
export function isNoStorageVolume(error: LibvirtError): boolean {
  return isNamed(error, 'no-storage-vol')
}

/** Whether there is no node device of that name. */
export function isNoNodeDevice(error: LibvirtError): boolean {
  return isNamed(error, 'no-node-device')
}

/** Whether there is no snapshot of that name. */
export function isNoSnapshot(error: LibvirtError): boolean {
  return isNamed(error, 'no-domain-snapshot')
}

/** Whether the domain has no metadata of that kind. */
export function isNoMetadata(error: LibvirtError): boolean {
  return isNamed(error, 'no-domain-metadata')
}

/** Whether the object is not in a state that allows the call, such as starting a domain that runs. */
export function isOperationInvalid(error: LibvirtError): boolean {
  return isNamed(error, 'operation-invalid')
}

/** Whether the XML is not well-formed or not what libvirt's schema says. */
export function isXmlInvalid(error: LibvirtError): boolean {
  return isNamed(error, 'xml-error', 'xml-detail', 'xml-invalid-schema')
}

/** Whether what was asked for cannot be had on this host, or not together. */
export function isConfigurationUnsupported(error: LibvirtError): boolean {
  return isNamed(error, 'config-unsupported')
}

/** Whether the guest's agent is not there or did not answer. */
export function isAgentUnresponsive(error: LibvirtError): boolean {
  return isNamed(error, 'agent-unresponsive', 'agent-unsynced', 'agent-command-timeout')
}

/** Whether something of that name or UUID is there already. */
export function isAlreadyThere(error: LibvirtError): boolean {
  return isNamed(error, 'dom-exist', 'network-exist', 'storage-vol-exist')
}

/** Whether another operation holds the domain, or a lock could not be had in time. */
export function isBusy(error: LibvirtError): boolean {
  return isNamed(error, 'operation-timeout', 'resource-busy')
}

/** Whether the daemon, or polkit, does not let this user do it. */
export function isAuthDenied(error: LibvirtError): boolean {
  return (
    error.code === 'authentication-denied' ||
    (error.code === 'daemon-unreachable' && error.reason === 'denied') ||
    isNamed(error, 'auth-failed', 'auth-cancelled', 'auth-unavailable', 'access-denied')
  )
}

/** Whether the call may be made again on a new connection: this one is gone, or there was none. */
export function isConnectionGone(error: LibvirtError): boolean {
  return error.code === 'connection-lost' || error.code === 'daemon-unreachable' || error.code === 'protocol-violated'
}

/** Whether this daemon, or its driver, does not have the call. */
export function isUnsupported(error: LibvirtError): boolean {
  return (
    error.code === 'call-unsupported' || isNamed(error, 'operation-unsupported', 'argument-unsupported', 'no-support')
  )
}
