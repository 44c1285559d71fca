// SPDX-License-Identifier: MIT
import type { CpuVendor } from '../../model/cpu-facts.ts'

/** What /proc/cpuinfo says of the first CPU; null for what this architecture does not print. */
export interface CpuInfo {
  readonly architecture: string | null
  readonly vendor: CpuVendor
  readonly modelName: string | null
  readonly signature: { readonly family: number; readonly model: number; readonly stepping: number } | null
  readonly microcode: string | null
  readonly flags: readonly string[] | null
  /** False where the kernel prints no `vmx flags` line (before 5.8 some of its words are in `flags`). */
  readonly hasVmxFlags: boolean
  readonly physicalAddressBits: number | null
}

const vendors: Readonly<Record<string, CpuVendor>> = {
  GenuineIntel: 'intel',
  AuthenticAMD: 'amd',
  HygonGenuine: 'hygon',
  CentaurHauls: 'zhaoxin',
  Shanghai: 'zhaoxin',
}

// Documentation/arch/arm64/cpu-feature-registers.rst, MIDR_EL1.Implementer; arch/arm64/include/asm/cputype.h.
const armImplementers: Readonly<Record<string, string>> = {
  '0x41': 'Arm',
  '0x42': 'Broadcom',
  '0x43': 'Cavium',
  '0x46': 'Fujitsu',
  '0x48': 'HiSilicon',
  '0x4e': 'NVIDIA',
  '0x50': 'Applied Micro',
  '0x51': 'Qualcomm',
  '0x61': 'Apple',
  '0x6d': 'Microsoft',
  '0x70': 'Phytium',
  '0xc0': 'Ampere',
}

/**
 * Reads /proc/cpuinfo of x86, ARM, RISC-V, POWER and s390; null where no CPU is described.
 *
 * Only the first CPU is looked at: 512 of them make a megabyte of the same words.
 * Source: Linux arch/x86/kernel/cpu/proc.c, arch/arm64/kernel/cpuinfo.c, arch/riscv/kernel/cpu.c.
 */
export function parseCpuinfo(text: string): CpuInfo | null {
  const fields = firstBlock(text)
  const field = (name: string) => fields.get(name.toLowerCase()) ?? null
  if (fields.size === 0) return null
  const flags = (field('flags') ?? field('features'))?.split(/\s+/).filter((flag) => flag !== '') ?? null
  const vmxFlags =
    field('vmx flags')
      ?.split(/\s+/)
      .filter((flag) => flag !== '') ?? null
  const implementer = field('cpu implementer')
  return {
    architecture: architectureOf(field, flags),
    vendor: implementer === null ? (vendors[field('vendor_id') ?? ''] ?? 'other') : 'arm',
    modelName: field('model name') ?? nameArm(implementer, field('cpu part')) ?? field('cpu'),
    signature: signatureOf(field),
    microcode: field('microcode'),
    flags: flags === null ? null : [...new Set([...flags, ...(vmxFlags ?? [])])],
    hasVmxFlags: vmxFlags !== null,
    physicalAddressBits: toNumber(/^(\d+) bits physical/.exec(field('address sizes') ?? '')?.[1] ?? null),
  }
}

/** Fields of the first CPU by lower-case name, with those that some architectures print once for all. */
function firstBlock(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  const start = text.search(/\S/)
  const end = start < 0 ? -1 : text.slice(start).search(/\n[ \t]*\n/)
  const block = start < 0 ? '' : end < 0 ? text.slice(start) : text.slice(start, start + end)
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
    else if (name === 'processor') break
  }
  return fields
}

type Field = (name: string) => string | null

function architectureOf(field: Field, flags: readonly string[] | null): string | null {
  if (field('cpu implementer') !== null) return field('cpu architecture') === '8' ? 'aarch64' : 'armv7l'
  if (field('isa') !== null) return field('isa')?.startsWith('rv32') ? 'riscv32' : 'riscv64'
  if (field('vendor_id') === 'IBM/S390') return 's390x'
  if (/^POWER/.test(field('cpu') ?? '')) return 'ppc64le'
  if (field('cpu family')?.startsWith('Loongson')) return 'loongarch64'
  return flags === null ? null : flags.includes('lm') ? 'x86_64' : 'i686'
}

function signatureOf(field: Field): CpuInfo['signature'] {
  const [family, model, stepping] = [field('cpu family'), field('model'), field('stepping')].map(toNumber)
  if (family === null || family === undefined || model === null || model === undefined) return null
  return { family, model, stepping: stepping ?? 0 }
}

function nameArm(implementer: string | null, part: string | null): string | null {
  if (implementer === null) return null
  return `${armImplementers[implementer] ?? `ARM implementer ${implementer}`} part ${part ?? 'unknown'}`
}

function toNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null
}
