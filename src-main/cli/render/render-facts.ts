// SPDX-License-Identifier: MIT
import type { Fact } from '../../model/fact.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { formatMark, paint, signs, type TextStyle } from './text-style.ts'
import { wrapText } from './wrap-text.ts'

/** The facts as an outline: what was read with its source, what was not with the reason. */
export function renderFacts(facts: HostFacts, style: TextStyle): string {
  const { schema: _schema, origin, ...areas } = facts
  const intro = origin === 'live' ? 'Read from this machine' : 'Read from a directory or a capture'
  const sections = Object.entries(areas).map(([name, area]) =>
    [paint(formatKey(name), 'strong', style), ...renderEntry(null, area, 1, style)].join('\n'),
  )
  return [intro, ...sections].join('\n\n')
}

function renderEntry(name: string | null, value: unknown, depth: number, style: TextStyle): string[] {
  const label = name === null ? '' : `${formatKey(name)}: `
  if (isFact(value)) return renderFact(label, value, depth, style)
  if (isScalar(value) || isScalarList(value)) return wrapEntry(`${label}${formatScalar(value)}`, depth, style)
  const head = name === null ? [] : [`${indent(depth)}${label.trimEnd()}`]
  return [...head, ...renderInner(value, name === null ? depth : depth + 1, style)]
}

function renderFact(label: string, fact: Fact<unknown>, depth: number, style: TextStyle): string[] {
  if (!fact.known) {
    const [first = '', ...rest] = wrapEntry(
      `${label}${formatMark('unknown', { ...style, hasColor: false })} ${fact.reason}`,
      depth,
      style,
    )
    return [paint(first, 'open', style), ...rest.map((line) => paint(line, 'open', style))]
  }
  const source = style.isVerbose || !isScalar(fact.value) ? `  (${fact.source})` : ''
  if (isScalar(fact.value) || isScalarList(fact.value)) {
    return wrapEntry(`${label}${formatScalar(fact.value)}  (${fact.source})`, depth, style)
  }
  const inner = renderInner(fact.value, label === '' ? depth : depth + 1, style)
  return [`${indent(depth)}${label}${source.trimStart()}`, ...inner]
}

/** A list as items under a sign, an object as one entry for each of its keys. */
function renderInner(value: unknown, depth: number, style: TextStyle): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      if (isScalar(item)) return wrapEntry(`${signs(style).dot} ${formatScalar(item)}`, depth, style)
      const [first = '', ...rest] = renderInner(item, depth + 1, style)
      return [`${indent(depth)}${signs(style).dot} ${first.trimStart()}`, ...rest]
    })
  }
  if (isScalar(value)) return wrapEntry(formatScalar(value), depth, style)
  return Object.entries(value ?? {}).flatMap(([key, inner]) => renderEntry(key, inner, depth, style))
}

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === 'object' && value !== null && 'known' in value && typeof value.known === 'boolean'
}

function isScalar(value: unknown): value is string | number | boolean | null | undefined {
  return typeof value !== 'object' || value === null
}

function isScalarList(value: unknown): value is readonly (string | number | boolean | null)[] {
  return Array.isArray(value) && value.every(isScalar)
}

function formatScalar(value: unknown): string {
  if (value === null || value === undefined) return 'none'
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(formatScalar).join(', ')
  return String(value)
}

const properWords: Readonly<Record<string, string>> = {
  kib: 'KiB',
  pci: 'PCI',
  cpu: 'CPU',
  cpus: 'CPUs',
  iommu: 'IOMMU',
  numa: 'NUMA',
  l3: 'L3',
  amd: 'AMD',
  dma: 'DMA',
  usb: 'USB',
  kvm: 'KVM',
  vfio: 'VFIO',
  qemu: 'QEMU',
  tpm: 'TPM',
  ssh: 'SSH',
  rom: 'ROM',
  vga: 'VGA',
  nvidia: 'NVIDIA',
}

/** A key of the model as words: `totalKiB` is `total KiB`, `pciDevices` is `PCI devices`. Names from the host stay. */
function formatKey(key: string): string {
  // Module names and options are the host's own words, with signs that no key of the model has.
  if (!/^[a-z][a-zA-Z0-9]*$/.test(key)) return key
  const words = key
    .replace('KiB', 'Kib')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
  return words.map((word) => properWords[word] ?? word).join(' ')
}

function wrapEntry(text: string, depth: number, style: TextStyle): string[] {
  return wrapText(text, style.width, indent(depth), indent(depth + 2))
}

function indent(depth: number): string {
  return '  '.repeat(depth)
}
