// SPDX-License-Identifier: MIT
import { type KernelArg, kernelArgName } from '../model/kernel-args.ts'
import type { iommuKind } from './iommu-kind.ts'

type IommuKind = ReturnType<typeof iommuKind>

/**
 * The parameter that keeps the kernel from driving the IOMMU, as it stands on the command line; null without one.
 *
 * `intel_iommu` is applied word by word, so the last `on` or `off` counts; `amd_iommu=off` and `iommu=off` cannot be
 * taken back by a later word. Another maker's parameter does nothing. With `kind` null any of them counts.
 * Source: Linux drivers/iommu/intel/iommu.c intel_iommu_setup(), drivers/iommu/amd/init.c parse_amd_iommu_options(),
 * arch/x86/kernel/pci-dma.c iommu_setup().
 */
export function disablingIommuParameter(args: readonly KernelArg[], kind: IommuKind): string | null {
  const whole = args.find((arg) => nameIs(arg, 'iommu') && iommuWords(arg).includes('off'))
  if (whole) return `iommu=${whole.value}`
  if (kind !== 'intel' && kind !== 'other') {
    const amd = args.find((arg) => nameIs(arg, 'amd_iommu') && iommuWords(arg).includes('off'))
    if (amd) return `amd_iommu=${amd.value}`
  }
  if (kind === 'amd' || kind === 'other') return null
  const intel = lastIntelSwitch(args)
  return intel?.word === 'off' ? `intel_iommu=${intel.arg.value}` : null
}

/** True where the command line switches an Intel IOMMU on. */
export function isIntelIommuSwitchedOn(args: readonly KernelArg[]): boolean {
  return lastIntelSwitch(args)?.word === 'on'
}

/** The words of a comma-separated parameter such as `intel_iommu=on,igfx_off`. */
export function iommuWords(arg: KernelArg): string[] {
  return (arg.value ?? '').split(',').filter(Boolean)
}

function lastIntelSwitch(args: readonly KernelArg[]): { readonly arg: KernelArg; readonly word: string } | undefined {
  return args
    .filter((arg) => nameIs(arg, 'intel_iommu'))
    .flatMap((arg) => iommuWords(arg).map((word) => ({ arg, word })))
    .findLast(({ word }) => word === 'on' || word === 'off')
}

function nameIs(arg: KernelArg, name: string): boolean {
  return kernelArgName(arg.key) === name
}
