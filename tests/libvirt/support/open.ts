// SPDX-License-Identifier: MIT
import { connectLibvirt } from '../../../src-main/libvirt/connect-libvirt.ts'
import type { ConnectOptions, LibvirtConnection } from '../../../src-main/libvirt/libvirt-connection.ts'
import type { OwnLibvirtd } from '../../support/own-libvirtd.ts'
import { take } from './take.ts'

/** A connection to a test's own daemon. */
export function open(
  daemon: OwnLibvirtd,
  uri: string,
  options: Partial<ConnectOptions> = {},
): Promise<LibvirtConnection> {
  return take(connectLibvirt({ uri, socketDirectory: daemon.socketDirectory, ...options }))
}
