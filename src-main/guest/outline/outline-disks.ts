// SPDX-License-Identifier: MIT
import type { OutlineDisk } from '../../model/domain-outline.ts'
import type { XmlReading } from '../xml/read-xml.ts'
import { attribute, childElements, elementAt } from './read-element.ts'

const devices = ['disk', 'cdrom', 'floppy', 'lun'] as const

/** The disks and discs of a domain, in its order. */
export function outlineDisks(parent: XmlReading | null): OutlineDisk[] {
  return childElements(parent, 'disk').map((disk) => {
    const source = elementAt(disk, 'source')
    const policy = attribute(source, 'startupPolicy')
    return {
      target: attribute(elementAt(disk, 'target'), 'dev') ?? '',
      device: devices.find((device) => device === attribute(disk, 'device')) ?? 'disk',
      source: outlineSource(attribute(disk, 'type') ?? 'file', source),
      isReadOnly: elementAt(disk, 'readonly') !== null || attribute(disk, 'device') === 'cdrom',
      isShareable: elementAt(disk, 'shareable') !== null,
      isOptional: policy === 'optional' || policy === 'requisite',
    }
  })
}

function outlineSource(type: string, source: XmlReading | null): OutlineDisk['source'] {
  const file = attribute(source, 'file')
  const device = attribute(source, 'dev')
  const [pool, volume] = [attribute(source, 'pool'), attribute(source, 'volume')]
  if (type === 'file' && file !== null) return { kind: 'file', path: file }
  if (type === 'block' && device !== null) return { kind: 'block', path: device }
  if (type === 'volume' && pool !== null && volume !== null) return { kind: 'volume', pool, volume }
  if (type === 'file' || type === 'block' || source === null) return { kind: 'none' }
  const text = [attribute(source, 'protocol'), attribute(source, 'name')].filter((part) => part !== null).join(' ')
  return { kind: 'other', text: text === '' ? type : text }
}
