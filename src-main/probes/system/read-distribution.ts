// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { Distribution, DistributionFamily } from '../../model/system-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact } from '../read-fact.ts'
import { familySigns } from './distribution-family-table.ts'
import { parseOsRelease } from './parse-os-release.ts'

/** The distribution by its os-release file (os-release(5): /etc first), its family by what lies on disk. */
export function readDistribution(reader: HostReader): Fact<Distribution> {
  const local = readFact(reader, '/etc/os-release', parseOsRelease)
  const vendor = local.known ? local : readFact(reader, '/usr/lib/os-release', parseOsRelease)
  const release = vendor.known ? vendor : local
  if (!release.known) return release
  const id = release.value.get('ID') ?? 'linux'
  const idLike = (release.value.get('ID_LIKE') ?? '').split(/\s+/).filter((word) => word !== '')
  const distribution: Distribution = {
    id,
    idLike,
    versionId: release.value.get('VERSION_ID') || null,
    prettyName: release.value.get('PRETTY_NAME') || release.value.get('NAME') || 'Linux',
    family: decideFamily(reader, [id, ...idLike]),
  }
  return known(distribution, release.source)
}

/**
 * The family whose files are there; where several are (a Debian with pacman installed), the one the name speaks for.
 * The name alone decides only where no file can be looked for.
 */
function decideFamily(reader: HostReader, names: readonly string[]): DistributionFamily {
  const named = names.flatMap((name) => familySigns.filter(({ ids }) => ids.includes(name)))
  const present = [...named, ...familySigns].find(({ files }) => files.some((file) => reader.readStatus(file).ok))
  return (present ?? named[0])?.family ?? 'other'
}
