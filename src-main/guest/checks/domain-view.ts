// SPDX-License-Identifier: MIT
import { parseCpuList } from '../../model/cpu-list.ts'
import type { GuestHost } from '../../model/guest-host.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { PciAddress } from '../../model/pci-address.ts'
import { pciAddressFrom } from '../parse/read-pci-address.ts'
import { findSpans, spanAttribute } from '../xml/find-span.ts'
import type { ElementSpan } from '../xml/scan-xml.ts'
import type { DomainSurroundings } from './domain-finding.ts'

/** A domain's text as the checks look at it. */
export class DomainView {
  readonly facts: HostFacts | null
  readonly host: GuestHost | null
  readonly files: ReadonlyMap<string, boolean>
  readonly #text: string
  readonly #root: ElementSpan

  constructor(text: string, root: ElementSpan, surroundings: DomainSurroundings) {
    this.#text = text
    this.#root = root
    this.facts = surroundings.facts
    this.host = surroundings.host
    this.files = surroundings.files
  }

  /** Elements at a path. */
  all(path: string): ElementSpan[] {
    return findSpans(this.#text, this.#root, path) ?? []
  }

  /** The first element at a path, or null. */
  one(path: string): ElementSpan | null {
    return this.all(path)[0] ?? null
  }

  /** Direct children of that name. */
  inside(of: ElementSpan | null, name: string): ElementSpan[] {
    return of?.children.filter((child) => child.name === name) ?? []
  }

  attribute(of: ElementSpan | null | undefined, name: string): string | null {
    return of == null ? null : spanAttribute(this.#text, of, name)
  }

  text(of: ElementSpan | null): string {
    return of === null ? '' : this.#text.slice(of.openEnd, of.closeStart).trim()
  }

  lineOf(of: ElementSpan): number {
    return this.#text.slice(0, of.start).split('\n').length
  }

  /** A path that names this element alone. */
  pathOf(of: ElementSpan): string {
    if (of.parent === null) return `/${of.name}`
    const namesakes = of.parent.children.filter((child) => child.name === of.name)
    const number = namesakes.length > 1 ? `[${namesakes.indexOf(of) + 1}]` : ''
    return `${this.pathOf(of.parent)}/${of.name}${number}`
  }

  get isWindows(): boolean {
    const id = this.attribute(this.one('/domain/metadata/libosinfo:libosinfo/libosinfo:os'), 'id')
    if (id !== null) return id.includes('microsoft.com')
    return (
      this.one('/domain/features/hyperv') !== null ||
      this.attribute(this.one('/domain/clock'), 'offset') === 'localtime'
    )
  }

  get isAmd(): boolean {
    const vendor = this.host?.cpuVendor ?? (this.facts?.cpu.vendor.known === true ? this.facts.cpu.vendor.value : null)
    return vendor === 'amd' || vendor === 'hygon'
  }

  get isIntel(): boolean {
    return (
      (this.host?.cpuVendor ?? (this.facts?.cpu.vendor.known === true ? this.facts.cpu.vendor.value : null)) === 'intel'
    )
  }

  get vcpuCount(): number {
    return Number(/^\d{1,5}$/.exec(this.text(this.one('/domain/vcpu')))?.[0] ?? 1)
  }

  /** PCI functions that are handed over, with their elements. */
  get passedThrough(): readonly { readonly span: ElementSpan; readonly address: PciAddress }[] {
    return this.all("/domain/devices/hostdev[@type='pci']").flatMap((span) => {
      const [source] = this.inside(span, 'source')
      const place = this.inside(source ?? null, 'address')[0] ?? null
      const address = this.addressOf(place)
      return address === null ? [] : [{ span, address }]
    })
  }

  /** The PCI address in an `<address>` element, or null. */
  addressOf(place: ElementSpan | null): PciAddress | null {
    return place === null ? null : pciAddressFrom((name) => this.attribute(place, name))
  }

  /** Host CPUs of each pinned vCPU. */
  get pins(): readonly { readonly span: ElementSpan; readonly vcpu: number; readonly cpus: readonly number[] }[] {
    return this.all('/domain/cputune/vcpupin').map((span) => ({
      span,
      vcpu: Number(this.attribute(span, 'vcpu') ?? -1),
      cpus: parseCpuList(this.attribute(span, 'cpuset') ?? '') ?? [],
    }))
  }

  /** Whether an element of `<hyperv>` is switched on. */
  isEnlightened(name: string): boolean {
    const span = this.one(`/domain/features/hyperv/${name}`)
    return span !== null && this.attribute(span, 'state') !== 'off'
  }

  timer(name: string): ElementSpan | null {
    return this.one(`/domain/clock/timer[@name='${name}']`)
  }
}
