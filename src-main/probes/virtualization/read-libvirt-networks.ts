// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { LibvirtNetwork } from '../../model/virtualization-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { readPresence } from './read-presence.ts'

const folder = '/etc/libvirt/qemu/networks'

// libvirt writes name and bridge first; patterns over more would take long where tags never close.
const longestText = 16 * 1024

/** Virtual networks that libvirt keeps; most distributions let only root look. */
export function readLibvirtNetworks(reader: HostReader): Fact<readonly LibvirtNetwork[]> {
  const listing = reader.listDirectory(folder)
  if (!listing.ok) {
    const presence = readPresence(reader, folder)
    return presence.ok && presence.value === null
      ? known([], folder)
      : unknownFromProblem(folder, listing.problem, listing.detail)
  }
  const started = reader.listDirectory(`${folder}/autostart`)
  const networks: LibvirtNetwork[] = []
  for (const file of listing.value.filter((name) => name.endsWith('.xml'))) {
    const text = reader.readText(`${folder}/${file}`)
    if (!text.ok) return unknownFromProblem(`${folder}/${file}`, text.problem, text.detail)
    const network = parseLibvirtNetwork(text.value)
    if (network === null) continue
    networks.push({ ...network, isAutostarted: started.ok && started.value.includes(file) })
  }
  return known(networks, folder)
}

/** Name and bridge of a network definition as libvirt writes it, or null for other text. */
export function parseLibvirtNetwork(text: string): Omit<LibvirtNetwork, 'isAutostarted'> | null {
  const body = text.slice(0, longestText).replace(/<!--[\s\S]*?-->/g, '')
  const name = /<network\b[^>]*>[\s\S]*?<name>([^<]+)<\/name>/.exec(body)?.[1]
  if (name === undefined) return null
  return { name: decodeEntities(name), bridge: /<bridge\b[^>]*?\bname=["']([^"']+)["']/.exec(body)?.[1] ?? null }
}

function decodeEntities(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
}
