// SPDX-License-Identifier: MIT
import type { CpuFacts } from '../../model/cpu-facts.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import { findExtension } from './judge-virtualization.ts'
import type { CpuInfo } from './parse-cpuinfo.ts'

const cpuinfo = '/proc/cpuinfo'

/** What of the extension shows in the flags and what the loaded kvm module makes of it. */
export type VirtualizationFeatures = Pick<
  CpuFacts,
  'secondLevelTranslation' | 'interruptVirtualization' | 'nestedAllowed'
>

/**
 * Nested paging, interrupt virtualization and nesting.
 *
 * Source: Linux arch/x86/include/asm/{cpufeatures,vmxfeatures}.h; parameters `enable_apicv` and `nested` of kvm_intel,
 * `avic` and `nested` of kvm_amd.
 */
export function judgeVirtualizationFeatures(info: CpuInfo, kernel: KernelFacts): VirtualizationFeatures {
  const has = (flag: string) => info.flags?.includes(flag) ?? false
  const extension = findExtension(info)
  const isVisible = extension !== null
  const hidden = unknown(`${cpuinfo} does not show the virtualization extension, so its parts cannot be told`)
  const translation = has('ept') ? 'ept' : has('npt') && info.vendor !== 'intel' ? 'npt' : null
  // The words of `vmx flags` came with Linux 5.8; `ept` and `vpid` stood among the flags long before.
  const available: boolean | null =
    extension === 'svm'
      ? has('avic') || has('x2avic')
      : extension === 'vmx'
        ? info.hasVmxFlags
          ? has('apicv') || has('posted_intr')
          : null
        : null
  return {
    secondLevelTranslation:
      translation !== null ? known(true, `${cpuinfo} (${translation})`) : isVisible ? known(false, cpuinfo) : hidden,
    interruptVirtualization:
      available === null
        ? isVisible
          ? unknown('this kernel prints no vmx flags, which would tell')
          : hidden
        : known({ available, inUse: moduleSwitch(kernel, ['kvm_intel.enable_apicv', 'kvm_amd.avic']) }, cpuinfo),
    nestedAllowed: readNested(kernel),
  }
}

function moduleSwitch(kernel: KernelFacts, names: readonly string[]): boolean | null {
  for (const name of names) {
    const parameter = kernel.moduleParameters[name]
    if (parameter?.known) return isOn(parameter.value)
  }
  return null
}

function readNested(kernel: KernelFacts): Fact<boolean> {
  for (const name of ['kvm_intel.nested', 'kvm_amd.nested']) {
    const parameter = kernel.moduleParameters[name]
    if (parameter === undefined) continue
    if (!parameter.known) return parameter
    const allowed = isOn(parameter.value)
    return allowed === null
      ? unknown(`${parameter.source} holds something unexpected`)
      : known(allowed, parameter.source)
  }
  return unknown('neither kvm_intel nor kvm_amd is loaded')
}

function isOn(value: string): boolean | null {
  if (/^(?:y|1)$/i.test(value)) return true
  return /^(?:n|0)$/i.test(value) ? false : null
}
