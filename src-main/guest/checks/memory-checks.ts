// SPDX-License-Identifier: MIT
import { sources } from '../build/sources.ts'
import { readKiB } from '../parse/read-memory.ts'
import { element } from '../xml/xml-element.ts'
import { at, type DomainCheck, remove, setAttribute } from './domain-check.ts'
import type { DomainView } from './domain-view.ts'
import { insertAt } from './insert-at.ts'

function memoryKiB(domain: DomainView): number | null {
  const memory = domain.one('/domain/memory')
  return memory === null ? null : readKiB(domain.text(memory), domain.attribute(memory, 'unit'))
}

/** Size of the huge pages asked for; null where none are. */
function pageKiB(domain: DomainView): number | null {
  if (domain.one('/domain/memoryBacking/hugepages') === null) return null
  const page = domain.one('/domain/memoryBacking/hugepages/page')
  return page === null ? 2048 : readKiB(domain.attribute(page, 'size') ?? '', domain.attribute(page, 'unit'))
}

/** Memory and what backs it. */
export const memoryChecks: readonly DomainCheck[] = [
  {
    code: 'balloon-with-device',
    severity: 'warning',
    source: sources.balloon,
    find: (domain) => {
      const balloon = domain.one('/domain/devices/memballoon')
      if (domain.passedThrough.length === 0 || domain.attribute(balloon, 'model') === 'none') return []
      const none = element('memballoon', { model: 'none' })
      return [
        {
          at: balloon ?? at(domain, '/domain/devices'),
          text: 'A balloon beside a passed-through device frees nothing, as the device holds all memory, and slows the guest.',
          edits: [
            balloon === null
              ? insertAt(domain, '/domain/devices', none)
              : { kind: 'replace', path: domain.pathOf(balloon), element: none },
          ],
        },
      ]
    },
  },
  {
    code: 'huge-pages-short',
    severity: 'error',
    source: sources.hugePages,
    find: (domain) => {
      const size = pageKiB(domain)
      const whole = memoryKiB(domain)
      const pools = domain.facts?.memory.hugePages
      if (size === null || whole === null || pools?.known !== true) return []
      const needed = Math.ceil(whole / size)
      const pool = pools.value.find((candidate) => candidate.pageSizeKiB === size)
      const total = pool?.total ?? 0
      if (total >= needed) return []
      return [
        {
          at: at(domain, '/domain/memoryBacking/hugepages'),
          text: `${needed} huge pages of ${size} KiB are needed and the host has ${total}; the guest does not start until they are reserved.`,
        },
      ]
    },
  },
  {
    code: 'memory-not-whole-pages',
    severity: 'error',
    source: sources.memoryBacking,
    find: (domain) => {
      const size = pageKiB(domain)
      const whole = memoryKiB(domain)
      if (size === null || whole === null || whole % size === 0) return []
      return [
        {
          at: at(domain, '/domain/memory'),
          text: `The memory of ${whole} KiB is not a whole number of pages of ${size} KiB.`,
        },
      ]
    },
  },
  {
    code: 'more-memory-than-host',
    severity: 'error',
    source: null,
    find: (domain) => {
      const whole = memoryKiB(domain)
      const total = domain.facts?.memory.totalKiB
      if (whole === null || total?.known !== true || whole < total.value) return []
      return [
        {
          at: at(domain, '/domain/memory'),
          text: `The guest has ${Math.round(whole / 1_048_576)} GiB and the host ${Math.round(total.value / 1_048_576)}.`,
        },
      ]
    },
  },
  {
    code: 'memory-locked',
    severity: 'warning',
    source: sources.memoryBacking,
    find: (domain) =>
      domain.all('/domain/memoryBacking/locked').map((span) =>
        domain.passedThrough.length > 0
          ? {
              at: span,
              text: 'VFIO holds the guest’s memory anyway; <locked/> only takes the limit off QEMU, which libvirt advises against.',
              edits: [remove(domain, span)],
            }
          : null,
      ),
  },
  {
    code: 'memory-hard-limit',
    severity: 'warning',
    source: sources.memoryTuning,
    find: (domain) =>
      domain.all('/domain/memtune/hard_limit').map((span) => ({
        at: span,
        text: 'A hard limit has to allow for all that QEMU needs besides; one that is guessed too low gets the guest killed.',
        edits: [remove(domain, span)],
      })),
  },
  {
    code: 'folders-need-shared-memory',
    severity: 'error',
    source: sources.virtiofs,
    find: (domain) => {
      const folder = domain.all("/domain/devices/filesystem/driver[@type='virtiofs']")[0]
      const cells = domain.all('/domain/cpu/numa/cell')
      const isShared =
        domain.attribute(domain.one('/domain/memoryBacking/access'), 'mode') === 'shared' ||
        (cells.length > 0 && cells.every((cell) => domain.attribute(cell, 'memAccess') === 'shared'))
      if (folder === undefined || isShared) return []
      const access = domain.one('/domain/memoryBacking/access')
      const shared = element('access', { mode: 'shared' })
      return [
        {
          at: folder,
          text: 'virtiofs reads the guest’s memory, which is not shared; libvirt refuses to start it.',
          edits: [
            access === null
              ? insertAt(domain, '/domain/memoryBacking', shared)
              : setAttribute(domain, access, 'mode', 'shared'),
          ],
        },
      ]
    },
  },
  {
    code: 'suspend-with-device',
    severity: 'note',
    source: sources.power,
    find: (domain) => {
      const sleep = domain.one('/domain/pm/suspend-to-mem')
      if (domain.passedThrough.length === 0 || domain.attribute(sleep, 'enabled') === 'no') return []
      const edit =
        sleep === null
          ? insertAt(domain, '/domain/pm', element('suspend-to-mem', { enabled: 'no' }))
          : setAttribute(domain, sleep, 'enabled', 'no')
      return [
        {
          at: at(domain, '/domain/pm'),
          text: 'The guest may put itself to sleep, and its passed-through device does not wake up.',
          edits: [edit],
        },
      ]
    },
  },
]
