// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'
import { type ElementSpan, scanXml, type XmlFailure } from '../xml/scan-xml.ts'
import { DomainView } from './domain-view.ts'

/** A path of the host that a domain names. */
interface DomainPath {
  readonly span: ElementSpan
  readonly path: string
  /** The guest starts without it. */
  readonly isOptional: boolean
}

/** Paths of the host that a domain names and does not make itself, each once: what to look up for `checkDomain`. */
export function listDomainPaths(xml: string): Result<readonly string[], XmlFailure> {
  const root = scanXml(xml)
  if (!root.ok) return root
  const view = new DomainView(xml, root.value, { facts: null, host: null, files: new Map() })
  return ok([...new Set(domainPaths(view).map(({ path }) => path))])
}

/** The same with the elements that name them. */
export function domainPaths(domain: DomainView): DomainPath[] {
  const sources = domain.all('/domain/devices/disk').flatMap((disk) => {
    const [source] = domain.inside(disk, 'source')
    const path = domain.attribute(source, 'file') ?? domain.attribute(source, 'dev')
    const policy = domain.attribute(source, 'startupPolicy')
    return path === null ? [] : [{ span: disk, path, isOptional: policy === 'optional' || policy === 'requisite' }]
  })
  const named = (path: string, name: string): DomainPath[] =>
    domain.all(path).flatMap((span) => {
      const value = domain.attribute(span, name)
      return value === null ? [] : [{ span, path: value, isOptional: false }]
    })
  const texts = (path: string): DomainPath[] =>
    domain.all(path).map((span) => ({ span, path: domain.text(span), isOptional: false }))
  const all = [
    ...sources,
    ...texts('/domain/os/loader'),
    ...texts('/domain/devices/emulator'),
    ...named('/domain/os/nvram', 'template'),
    ...named('/domain/devices/hostdev/rom', 'file'),
    ...named('/domain/devices/filesystem/source', 'dir'),
    ...named('/domain/devices/input/source', 'dev'),
  ]
  return all.filter(({ path }) => path.startsWith('/'))
}
