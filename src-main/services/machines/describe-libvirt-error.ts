// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import type { Failure, LibvirtProblem } from '../../contract/failures.ts'
import { isAuthDenied, isNoDomain, type LibvirtError } from '../../libvirt/libvirt-error.ts'

const daemons = ['libvirtd', 'virtqemud']
const programFolders = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/run/current-system/sw/bin']

/** Why a call to libvirt gave no result, for whoever asked; `name` is the machine it was about. */
export function describeLibvirtError(error: LibvirtError, name = ''): Failure {
  if (isAuthDenied(error) || error.code === 'authentication-needed') return unreachable('not-allowed', detailOf(error))
  if (isNoDomain(error)) return { code: 'machine-unknown', name }
  switch (error.code) {
    case 'daemon-unreachable':
      return unreachable(isInstalled() ? 'not-running' : 'not-installed', `${error.socketPath}: ${error.detail}`)
    case 'connection-lost':
    case 'protocol-violated':
      return unreachable('lost', detailOf(error))
    default:
      return { code: 'libvirt-refused', detail: detailOf(error) }
  }
}

/** What the daemon, or the client, said of an error. */
export function detailOf(error: LibvirtError): string {
  if ('message' in error) return error.message.replace(/\.$/, '')
  return 'detail' in error ? error.detail : `the daemon asks for ${error.offered.join(', ')}`
}

function unreachable(reason: LibvirtProblem, detail: string): Failure {
  return { code: 'libvirt-unreachable', reason, detail }
}

/** Whether the daemon's program is on this machine: a socket that is absent does not tell. */
function isInstalled(): boolean {
  return programFolders.some((folder) => daemons.some((daemon) => fs.existsSync(`${folder}/${daemon}`)))
}
