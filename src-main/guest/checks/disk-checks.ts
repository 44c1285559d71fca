// SPDX-License-Identifier: MIT
import { sources } from '../build/sources.ts'
import type { ElementSpan } from '../xml/scan-xml.ts'
import { element } from '../xml/xml-element.ts'
import { type DomainCheck, type Found, setAttribute } from './domain-check.ts'
import type { DomainView } from './domain-view.ts'

interface Disk {
  readonly span: ElementSpan
  readonly driver: ElementSpan | null
  readonly bus: string
  readonly type: string
  readonly source: ElementSpan | null
}

function disksOf(domain: DomainView): Disk[] {
  return domain
    .all('/domain/devices/disk')
    .filter((span) => (domain.attribute(span, 'device') ?? 'disk') === 'disk')
    .map((span) => ({
      span,
      driver: domain.inside(span, 'driver')[0] ?? null,
      bus: domain.attribute(domain.inside(span, 'target')[0], 'bus') ?? '',
      type: domain.attribute(span, 'type') ?? 'file',
      source: domain.inside(span, 'source')[0] ?? null,
    }))
}

function eachDisk(look: (disk: Disk, domain: DomainView) => Found | null): DomainCheck['find'] {
  return (domain) => disksOf(domain).map((disk) => look(disk, domain))
}

/** Sets an attribute of the disk's driver, which is made where it is missing. */
function onDriver(domain: DomainView, disk: Disk, name: string, value: string) {
  if (disk.driver !== null) return setAttribute(domain, disk.driver, name, value)
  const driver = element('driver', { name: 'qemu', type: disk.type === 'block' ? 'raw' : null, [name]: value })
  return { kind: 'insert', path: domain.pathOf(disk.span), element: driver } as const
}

/** Disks. */
export const diskChecks: readonly DomainCheck[] = [
  {
    code: 'disk-emulated',
    severity: 'warning',
    source: sources.disks,
    find: eachDisk(({ span, bus }) =>
      ['sata', 'ide', 'usb'].includes(bus)
        ? {
            at: span,
            text: `The disk is on ${bus}, which QEMU emulates register by register. virtio is several times faster; Windows needs its driver installed before the change.`,
          }
        : null,
    ),
  },
  {
    code: 'disk-without-iothread',
    severity: 'warning',
    source: sources.ioThreads,
    find: eachDisk((disk, domain) => {
      const hasThread =
        domain.attribute(disk.driver, 'iothread') !== null || domain.inside(disk.driver, 'iothreads').length > 0
      if (disk.bus !== 'virtio' || hasThread) return null
      const count = domain.one('/domain/iothreads')
      // The first disk makes the thread, the others use it.
      const isFirst =
        disksOf(domain).find((other) => other.bus === 'virtio' && domain.attribute(other.driver, 'iothread') === null)
          ?.span === disk.span
      const threads =
        count === null && isFirst
          ? [{ kind: 'insert', path: '/domain', element: element('iothreads', {}, '1') } as const]
          : []
      return {
        at: disk.span,
        text: 'The disk is served by QEMU’s main loop, beside everything else that happens there. A thread of its own keeps it quick.',
        edits: [...threads, onDriver(domain, disk, 'iothread', '1')],
      }
    }),
  },
  {
    code: 'iothread-undefined',
    severity: 'error',
    source: sources.ioThreads,
    find: eachDisk((disk, domain) => {
      const wanted = Number(domain.attribute(disk.driver, 'iothread') ?? 0)
      const count = domain.one('/domain/iothreads')
      const defined = Math.max(Number(domain.text(count)) || 0, domain.all('/domain/iothreadids/iothread').length)
      if (wanted <= defined) return null
      const edit =
        count === null
          ? ({ kind: 'insert', path: '/domain', element: element('iothreads', {}, `${wanted}`) } as const)
          : ({ kind: 'set-text', path: '/domain/iothreads', text: `${wanted}` } as const)
      return {
        at: disk.span,
        text: `The disk wants iothread ${wanted} and ${defined === 0 ? 'none is' : `only ${defined} are`} defined; the guest does not start.`,
        edits: [edit],
      }
    }),
  },
  {
    code: 'disk-cached-twice',
    severity: 'note',
    source: sources.disks,
    find: eachDisk((disk, domain) => {
      const cache = domain.attribute(disk.driver, 'cache')
      if (!['file', 'block'].includes(disk.type) || !(cache === null || cache === 'default' || cache === 'writeback'))
        return null
      return {
        at: disk.span,
        text: `${cache === null ? 'No cache mode is given, which means writeback' : `The cache mode is ${cache}`}: host and guest both keep what is read. none leaves it to the guest.`,
        edits: [onDriver(domain, disk, 'cache', 'none')],
      }
    }),
  },
  {
    code: 'disk-cache-unsafe',
    severity: 'error',
    source: sources.disks,
    find: eachDisk((disk, domain) =>
      domain.attribute(disk.driver, 'cache') === 'unsafe'
        ? {
            at: disk.span,
            text: 'With the cache mode unsafe nothing is written when the guest says so; a power cut costs its file system.',
            edits: [onDriver(domain, disk, 'cache', 'none')],
          }
        : null,
    ),
  },
  {
    code: 'native-needs-direct',
    severity: 'error',
    source: sources.disks,
    find: eachDisk((disk, domain) => {
      const cache = domain.attribute(disk.driver, 'cache')
      const isDirect = cache === 'none' || cache === 'directsync'
      if (domain.attribute(disk.driver, 'io') !== 'native' || isDirect) return null
      return {
        at: disk.span,
        text: `io is native and the cache mode ${cache ?? 'not given'}; libvirt demands none or directsync for it.`,
        edits: [onDriver(domain, disk, 'cache', 'none')],
      }
    }),
  },
  {
    code: 'disk-keeps-trimmed',
    severity: 'note',
    source: sources.disks,
    find: eachDisk((disk, domain) => {
      if (!['virtio', 'scsi', 'sata'].includes(disk.bus) || !['file', 'block'].includes(disk.type)) return null
      return domain.attribute(disk.driver, 'discard') === 'unmap'
        ? null
        : {
            at: disk.span,
            text: 'What the guest deletes stays allocated on the host: discard is not unmap.',
            edits: [onDriver(domain, disk, 'discard', 'unmap')],
          }
    }),
  },
  {
    code: 'unstable-disk-path',
    severity: 'warning',
    source: null,
    find: eachDisk((disk, domain) => {
      const path = domain.attribute(disk.source, 'dev') ?? ''
      return /^\/dev\/(sd[a-z]|nvme\d|vd[a-z]|hd[a-z])/.test(path)
        ? {
            at: disk.span,
            text: `${path} may be another disk after the next boot, and the guest writes to it. Its name in /dev/disk/by-id stays.`,
          }
        : null
    }),
  },
]
