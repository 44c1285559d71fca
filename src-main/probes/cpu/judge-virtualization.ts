// SPDX-License-Identifier: MIT
import type { VirtualizationState } from '../../model/cpu-facts.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import { kernelArgValues } from '../../model/kernel-args.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import type { CpuInfo } from './parse-cpuinfo.ts'

const cpuinfo = '/proc/cpuinfo'

/** The lines in which the kernel says that firmware keeps the extension back, old and new. */
const disabledLine =
  /SVM disabled \(by BIOS\)|VMX \((?:in|out)side TXT\) disabled by BIOS|kvm(?:_intel|_amd)?: (?:VMX |SVM )?(?:support )?disabled by bios|support for 'kvm_(?:intel|amd)' disabled by bios/i

/** What KVM says on ARM, where /proc/cpuinfo has no flag for it. */
const armLine = /kvm \[\d+\]: .*(?:VHE|Hyp|nVHE|Protected) .*initialized successfully/i

/** AMD features that only CPUs with SVM have; the kernel leaves some of them when firmware has disabled SVM. */
const svmCompanions = ['npt', 'nrip_save', 'svm_lock', 'vmcb_clean', 'flushbyasid', 'decodeassists', 'avic', 'vgif']

/**
 * Whether the CPU can run guests.
 *
 * The kernel takes `vmx` and `svm` out of /proc/cpuinfo when firmware has disabled them, so a missing flag is either
 * that or a CPU without the extension. What decides is the kernel's own line, else what remains of the extension, else
 * that all CPUs of the line have it. Otherwise it stays unknown: "absent" would send people to buy a CPU.
 * Source: Linux arch/x86/kernel/cpu/feat_ctl.c, arch/x86/kernel/cpu/amd.c (early_detect_mem_encrypt, 6.12 and 7.2).
 */
export function judgeVirtualization(info: CpuInfo, kernel: KernelFacts): Fact<VirtualizationState> {
  const lines = kernel.log.known ? kernel.log.value : []
  const logSource = kernel.log.known ? kernel.log.source : ''
  const disabled = lines.find((line) => disabledLine.test(line))
  if (disabled !== undefined) return known('disabled-in-firmware', logSource)
  if (info.vendor === 'arm') {
    return lines.some((line) => armLine.test(line))
      ? known('enabled', logSource)
      : unknown('ARM CPUs do not show the extension in /proc/cpuinfo, and the kernel log does not tell')
  }
  if (info.flags === null) return unknown(`${cpuinfo} has no line of flags`)
  const flag = findExtension(info)
  if (flag !== null) return known('enabled', `${cpuinfo} (${flag})`)
  if (info.flags.includes('hypervisor')) {
    return known('absent', `${cpuinfo}: the hypervisor this system runs under does not offer the extension`)
  }
  return judgeMissingFlag(info, kernel)
}

/** The extension's flag; kvm_amd refuses CPUs of other makers whatever their flags say, as emulators make them. */
export function findExtension({ flags, vendor }: CpuInfo): 'vmx' | 'svm' | null {
  if (flags?.includes('vmx')) return 'vmx'
  return flags?.includes('svm') && (vendor === 'amd' || vendor === 'hygon') ? 'svm' : null
}

function judgeMissingFlag(info: CpuInfo, kernel: KernelFacts): Fact<VirtualizationState> {
  const args = kernel.commandLineArgs.known ? kernel.commandLineArgs.value : []
  if (kernelArgValues(args, 'clearcpuid').some((value) => /\b(?:vmx|svm)\b/.test(value))) {
    return unknown('the parameter clearcpuid= hides the flag')
  }
  const companion = svmCompanions.find((name) => info.flags?.includes(name))
  if (info.vendor !== 'intel' && companion !== undefined) {
    return known('disabled-in-firmware', `${cpuinfo}: ${companion} without svm`)
  }
  const options = kernel.configuration.known ? kernel.configuration.value : null
  if (info.vendor === 'intel' && options !== null && (options['KVM_INTEL'] ?? 'n') === 'n') {
    // Without KVM the kernel itself locks the extension away: init_ia32_feat_ctl() in feat_ctl.c.
    return unknown('this kernel is built without KVM for Intel and hides the extension whatever firmware says')
  }
  // `lm` stands late in the line and all these CPUs have it: without it, the line was cut short somewhere.
  if (isLineWithExtension(info) && info.flags?.includes('lm')) {
    return known('disabled-in-firmware', `${cpuinfo}: ${info.modelName} has the extension, but the flag is missing`)
  }
  return unknown(
    `${cpuinfo} shows neither vmx nor svm; either this CPU lacks the extension or firmware has disabled it`,
  )
}

/**
 * Lines of which every CPU has the extension: AMD since family 15h and Hygon; Intel's Core i and later Core lines, N
 * series, and Xeon of family 6 since Nehalem (model 26). Celeron, Pentium, Atom and Core 2 differ CPU by CPU.
 */
function isLineWithExtension({ vendor, signature, modelName }: CpuInfo): boolean {
  if (vendor === 'hygon') return true
  if (vendor === 'amd') return (signature?.family ?? 0) >= 0x15
  if (vendor !== 'intel' || signature === null || signature.family < 6) return false
  const name = modelName ?? ''
  if (/Core\(TM\) (?:i[3579]|m[357]|Ultra|[3579] )|Intel\(R\) N\d+/.test(name)) return true
  return /Xeon/.test(name) && signature.family === 6 && signature.model >= 26
}
