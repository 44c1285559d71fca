// SPDX-License-Identifier: MIT
import { sources } from '../build/sources.ts'
import type { ElementSpan } from '../xml/scan-xml.ts'
import { type DomainCheck, setAttribute } from './domain-check.ts'
import type { DomainView } from './domain-view.ts'
import { domainPaths } from './list-domain-paths.ts'

function listensEverywhere(domain: DomainView, span: ElementSpan): boolean {
  const addresses = [
    domain.attribute(span, 'listen'),
    ...domain.inside(span, 'listen').map((inner) => domain.attribute(inner, 'address')),
  ]
  return addresses.some((address) => address === '0.0.0.0' || address === '::')
}

/** What a domain gives away, and what it names that is not there. */
export const safetyChecks: readonly DomainCheck[] = [
  {
    code: 'secret-in-xml',
    severity: 'warning',
    source: sources.graphics,
    find: (domain) => [
      ...domain.all('/domain/devices/graphics').map((span) =>
        (domain.attribute(span, 'passwd') ?? '') === ''
          ? null
          : {
              at: span,
              text: 'The screen’s password stands in the definition, where everybody reads it who may read or is sent that file.',
              edits: [{ kind: 'remove-attribute', path: domain.pathOf(span), name: 'passwd' } as const],
            },
      ),
      ...domain.all('/domain/qemu:commandline/qemu:arg').map((span) =>
        /(^|[,:"])(password|passwd|secret|token|osk)[="]/i.test(domain.attribute(span, 'value') ?? '')
          ? {
              at: span,
              text: 'A password or key stands among QEMU’s arguments, and in the process list while the guest runs.',
            }
          : null,
      ),
    ],
  },
  {
    code: 'screen-open',
    severity: 'warning',
    source: sources.graphics,
    find: (domain) =>
      domain.all('/domain/devices/graphics').map((span) => {
        if (!listensEverywhere(domain, span)) return null
        const inner = domain.inside(span, 'listen').filter((one) => domain.attribute(one, 'address') !== null)
        const own = domain.attribute(span, 'listen') === null ? [] : [setAttribute(domain, span, 'listen', '127.0.0.1')]
        return {
          at: span,
          text: 'The guest’s screen and keyboard answer to the whole network.',
          edits: [...own, ...inner.map((one) => setAttribute(domain, one, 'address', '127.0.0.1'))],
        }
      }),
  },
  {
    code: 'path-absent',
    severity: 'error',
    source: null,
    find: (domain) =>
      domainPaths(domain).map(({ span, path, isOptional }) =>
        domain.files.get(path) === false && !isOptional
          ? { at: span, text: `${path} is not there, so the guest does not start.` }
          : null,
      ),
  },
  {
    code: 'disc-absent',
    severity: 'note',
    source: null,
    find: (domain) =>
      domainPaths(domain).map(({ span, path, isOptional }) =>
        domain.files.get(path) === false && isOptional
          ? { at: span, text: `${path} is not there; the guest starts without it.` }
          : null,
      ),
  },
  {
    code: 'arguments-past-libvirt',
    severity: 'note',
    source: 'https://libvirt.org/kbase/qemu-passthrough-security.html',
    find: (domain) =>
      domain.all('/domain/qemu:commandline').map((span) => ({
        at: span,
        text: `${span.children.length} words go to QEMU past libvirt, which neither checks them nor lets AppArmor or SELinux know what they open.`,
      })),
  },
]
