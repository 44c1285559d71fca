// SPDX-License-Identifier: MIT
import { sources } from '../build/sources.ts'
import { element } from '../xml/xml-element.ts'
import { at, type DomainCheck, remove, setAttribute } from './domain-check.ts'
import { insertAt } from './insert-at.ts'

/** Enlightenments that every Windows guest gains by, in an order in which each stands on those before. */
const baseSet = [
  'relaxed',
  'vapic',
  'spinlocks',
  'vpindex',
  'runtime',
  'synic',
  'stimer',
  'frequencies',
  'tlbflush',
  'ipi',
]

function enlightenment(name: string) {
  if (name === 'spinlocks') return element(name, { state: 'on', retries: 8191 })
  return name === 'stimer'
    ? element(name, { state: 'on' }, element('direct', { state: 'on' }))
    : element(name, { state: 'on' })
}

/** Enlightenments and clocks. */
export const timingChecks: readonly DomainCheck[] = [
  {
    code: 'enlightenments-missing',
    severity: 'warning',
    source: sources.idleCost,
    find: (domain) => {
      const hyperv = domain.one('/domain/features/hyperv')
      const mode = domain.attribute(hyperv, 'mode')
      if (!domain.isWindows || mode === 'passthrough' || mode === 'host-model') return []
      const offered = domain.host?.hypervFeatures ?? null
      const missing = baseSet.filter(
        (name) => !domain.isEnlightened(name) && (offered === null || offered.includes(name)),
      )
      if (missing.length === 0) return []
      const off = domain
        .all('/domain/features/hyperv')
        .flatMap((span) => span.children)
        .filter((span) => missing.includes(span.name))
      const absent = missing.filter((name) => !off.some((span) => span.name === name))
      const edits =
        hyperv === null
          ? [insertAt(domain, '/domain/features', element('hyperv', { mode: 'custom' }, absent.map(enlightenment)))]
          : [
              ...off.map((span) => setAttribute(domain, span, 'state', 'on')),
              ...absent.map(
                (name) => ({ kind: 'insert', path: '/domain/features/hyperv', element: enlightenment(name) }) as const,
              ),
            ]
      const text = `Windows does without ${missing.join(', ')}: idle, it costs some tens of per cent of a host processor instead of a few.`
      return [{ at: at(domain, '/domain/features/hyperv'), text, edits: hyperv?.isSelfClosing === true ? [] : edits }]
    },
  },
  {
    code: 'stimer-without-clock',
    severity: 'error',
    source: sources.hyperv,
    find: (domain) => {
      const clock = domain.timer('hypervclock')
      const isOn = clock !== null && domain.attribute(clock, 'present') !== 'no'
      if (!domain.isEnlightened('stimer') || isOn) return []
      const edit =
        clock === null
          ? insertAt(domain, '/domain/clock', element('timer', { name: 'hypervclock', present: 'yes' }))
          : setAttribute(domain, clock, 'present', 'yes')
      return [
        {
          at: at(domain, '/domain/features/hyperv/stimer'),
          text: 'stimer needs the hypervclock timer; libvirt from 11.9 on refuses to start the guest without it.',
          edits: [edit],
        },
      ]
    },
  },
  {
    code: 'enlightenment-without-base',
    severity: 'error',
    source: sources.hyperv,
    find: (domain) => {
      const needs: readonly (readonly [string, string])[] = [
        ['synic', 'vpindex'],
        ['stimer', 'synic'],
        ['tlbflush', 'vpindex'],
        ['ipi', 'vpindex'],
        ['evmcs', 'vapic'],
      ]
      return needs.map(([name, base]) =>
        domain.isEnlightened(name) && !domain.isEnlightened(base) && !domain.isWindows
          ? { at: at(domain, `/domain/features/hyperv/${name}`), text: `${name} needs ${base}, which is off.` }
          : null,
      )
    },
  },
  {
    code: 'evmcs-on-amd',
    severity: 'error',
    source: sources.hyperv,
    find: (domain) =>
      domain.all('/domain/features/hyperv/evmcs').map((span) =>
        domain.isAmd && domain.isEnlightened('evmcs')
          ? {
              at: span,
              text: 'evmcs is for Intel processors; on this AMD one the guest does not start.',
              edits: [remove(domain, span)],
            }
          : null,
      ),
  },
  {
    code: 'avic-without-hardware',
    severity: 'warning',
    source: sources.hyperv,
    find: (domain) =>
      domain.all('/domain/features/hyperv/avic').map((span) =>
        domain.host?.usesInterruptVirtualization === false && domain.isEnlightened('avic')
          ? {
              at: span,
              text: 'avic without interrupt virtualization (APICv, AVIC) on the host makes interrupts slower, not faster.',
              edits: [remove(domain, span)],
            }
          : null,
      ),
  },
  {
    code: 'vendor-id-changed',
    severity: 'note',
    source: sources.hyperv,
    find: (domain) =>
      domain.all('/domain/features/hyperv/vendor_id').map((span) =>
        domain.isEnlightened('vendor_id')
          ? {
              at: span,
              text: 'The hypervisor’s name is changed. NVIDIA’s drivers have not needed that since 465 (2021).',
              edits: [remove(domain, span)],
            }
          : null,
      ),
  },
  {
    code: 'hyperv-passthrough',
    severity: 'note',
    source: sources.hyperv,
    find: (domain) =>
      domain.all("/domain/features/hyperv[@mode='passthrough']").map((span) => ({
        at: span,
        text: 'hyperv mode passthrough switches on whatever KVM has and overrides the rest; QEMU means it for development.',
      })),
  },
  {
    code: 'pit-inhibits-avic',
    severity: 'warning',
    source: sources.avicInhibits,
    find: (domain) => {
      const pit = domain.timer('pit')
      if (!domain.isAmd || pit === null || domain.attribute(pit, 'present') === 'no') return []
      const policy = domain.attribute(pit, 'tickpolicy')
      if (policy === 'discard') return []
      return [
        {
          at: pit,
          text: `The interval timer’s tickpolicy ${policy ?? '(delay)'} re-injects ticks, which switches AVIC off on AMD processors. discard does not.`,
          edits: [setAttribute(domain, pit, 'tickpolicy', 'discard')],
        },
      ]
    },
  },
  {
    code: 'hpet-present',
    severity: 'warning',
    source: sources.hpetCost,
    find: (domain) => {
      const hpet = domain.timer('hpet')
      if (domain.attribute(hpet, 'present') === 'no') return []
      const edit =
        hpet === null
          ? insertAt(domain, '/domain/clock', element('timer', { name: 'hpet', present: 'no' }))
          : setAttribute(domain, hpet, 'present', 'no')
      return [
        {
          at: hpet ?? at(domain, '/domain/clock'),
          text: 'The guest has an emulated HPET, which costs host time while it is idle; both systems have better timers.',
          edits: [edit],
        },
      ]
    },
  },
  {
    code: 'tsc-mode-ignored',
    severity: 'note',
    source: sources.time,
    find: (domain) => {
      const tsc = domain.timer('tsc')
      if (tsc === null || domain.attribute(tsc, 'mode') === null) return []
      const frequency = domain.attribute(tsc, 'frequency')
      const edit =
        frequency === null
          ? remove(domain, tsc)
          : ({ kind: 'remove-attribute', path: domain.pathOf(tsc), name: 'mode' } as const)
      return [
        {
          at: tsc,
          text: 'The mode of the tsc timer does nothing on QEMU; the feature invtsc is what the guest looks for.',
          edits: [edit],
        },
      ]
    },
  },
  {
    code: 'windows-clock-utc',
    severity: 'note',
    source: sources.time,
    find: (domain) => {
      const clock = domain.one('/domain/clock')
      const offset = domain.attribute(clock, 'offset')
      if (!domain.isWindows || offset === 'localtime' || offset === 'variable' || offset === 'timezone') return []
      const edit =
        clock === null
          ? insertAt(domain, '/domain', element('clock', { offset: 'localtime' }))
          : setAttribute(domain, clock, 'offset', 'localtime')
      return [
        {
          at: at(domain, '/domain/clock'),
          text: 'The hardware clock is in UTC and Windows takes it for local time, so it is hours off until it has asked the network.',
          edits: [edit],
        },
      ]
    },
  },
]
