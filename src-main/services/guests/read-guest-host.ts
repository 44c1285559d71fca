// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import type { Failure } from '../../contract/failures.ts'
import { canVirtualize } from '../../guest/host/facts-for-guests.ts'
import { parseVariablesTemplate } from '../../guest/host/firmware-keys.ts'
import { parseDomainCapabilities } from '../../guest/host/parse-domain-capabilities.ts'
import { parseSchemaParts } from '../../guest/host/parse-schema-parts.ts'
import type { SchemaPart } from '../../guest/host/schema-parts.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { GuestHost } from '../../model/guest-host.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { fail, type Result } from '../../model/result.ts'
import { describeLibvirtError } from '../machines/describe-libvirt-error.ts'

const schemaFolders = ['/usr/share/libvirt/schemas', '/run/current-system/sw/share/libvirt/schemas']

/** What this host offers to guests, by libvirt's word and the schema that is installed beside it. */
export async function readGuestHost(
  connection: LibvirtConnection,
  facts: HostFacts,
): Promise<Result<GuestHost, Failure>> {
  const [domainCapabilities, capabilities] = await Promise.all([
    askDomainCapabilities(connection, facts),
    connection.host.capabilities(),
  ])
  if (!domainCapabilities.ok) return fail(describeLibvirtError(domainCapabilities.failure))
  const parsed = parseDomainCapabilities({
    domainCapabilities: domainCapabilities.value,
    capabilities: capabilities.ok ? capabilities.value : null,
    schemaParts: readSchemaParts(),
    secureBootVariables: readSecureBootVariables(),
    facts,
  })
  return parsed.ok
    ? parsed
    : fail({
        code: 'part-missing',
        part: 'QEMU for x86_64',
        remedy: '`throughway plan --stack` shows how to install it.',
      })
}

/** Guests run on the processor itself; where it cannot, they are emulated, which is slow but shows everything. */
async function askDomainCapabilities(connection: LibvirtConnection, facts: HostFacts) {
  const question = { architecture: 'x86_64', machine: 'q35' }
  const virtualized = canVirtualize(facts)
    ? await connection.host.domainCapabilities({ ...question, virtualizationType: 'kvm' })
    : null
  return virtualized?.ok === true
    ? virtualized
    : connection.host.domainCapabilities({ ...question, virtualizationType: 'qemu' })
}

let schemaParts: readonly SchemaPart[] | null | undefined

/** Null where no schema is installed. Read once: it changes with libvirt, and then the daemon is another one too. */
function readSchemaParts(): readonly SchemaPart[] | null {
  if (schemaParts !== undefined) return schemaParts
  const folder = schemaFolders.find((candidate) => fs.existsSync(path.join(candidate, 'domaincommon.rng')))
  schemaParts =
    folder === undefined
      ? null
      : parseSchemaParts(
          fs
            .readdirSync(folder)
            .filter((name) => /^(?:domain|cpu|basic|storage).*\.rng$/.test(name))
            .map((name) => fs.readFileSync(path.join(folder, name), 'utf8')),
        )
  return schemaParts
}

/** QEMU looks for descriptors here; files are tried in the order of their names. */
const descriptorFolders = ['/etc/qemu/firmware', '/usr/share/qemu/firmware']

/** What guests with Secure Boot begin with; null where no such firmware is installed or it cannot be read. */
function readSecureBootVariables(): Uint8Array | null {
  const descriptors = descriptorFolders
    .flatMap((folder) => listFiles(folder).map((name) => ({ name, file: path.join(folder, name) })))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
  for (const { file } of descriptors) {
    const template = parseVariablesTemplate(readIfThere(file)?.toString('utf8') ?? '')
    const variables = template === null ? null : readIfThere(template)
    if (variables !== null) return variables
  }
  return null
}

function listFiles(folder: string): string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.json')) : []
}

function readIfThere(file: string): Buffer | null {
  try {
    return fs.readFileSync(file)
  } catch {
    return null
  }
}
