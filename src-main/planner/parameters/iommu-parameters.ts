// SPDX-License-Identifier: MIT

import { buildDeviceIndex } from '../../devices/device-index.ts'
import { isIntegratedGraphics } from '../../devices/display-devices.ts'
import { kernelArgName } from '../../model/kernel-args.ts'
import type { Refusal } from '../../model/plan.ts'
import { firmwareRemedy } from '../../rules/firmware-words.ts'
import { type IommuCause, iommuCause } from '../../rules/iommu-cause.ts'
import { iommuKind } from '../../rules/iommu-kind.ts'
import { iommuWords, isIntelIommuSwitchedOn } from '../../rules/iommu-parameters.ts'
import { formatKernelArg } from '../../rules/passthrough-parameters.ts'
import { type ChosenParameters, noParameters, type ParameterChange } from './chosen-parameters.ts'
import type { ParameterContext } from './parameter-context.ts'
import { presentArgs } from './present-args.ts'

/**
 * What has the kernel drive the IOMMU: the words that forbid it go, and `intel_iommu=on` comes where the kernel's
 * own default would leave it off. AMD's needs no word: `amd_iommu=on` is not an option of the kernel.
 *
 * Source: Linux drivers/iommu/intel/Kconfig, drivers/iommu/amd/init.c parse_amd_iommu_options().
 */
export function chooseIommuParameters(context: ParameterContext): ChosenParameters {
  const { facts, choices, given } = context
  if (!choices.iommu && given.length === 0) return noParameters
  const cause = iommuCause(facts)
  const refusal = refuseCause(cause, context)
  return {
    add: refusal === null ? needed(context, cause) : [],
    remove: refusal === null ? disablers(context) : [],
    refused: refusal === null ? [] : [refusal],
    notes: [],
  }
}

/** Why no parameter can help, or null where one can or none is needed. */
function refuseCause(cause: IommuCause, { facts }: ParameterContext): Refusal | null {
  const refuse = (code: Refusal['code'], text: string): Refusal => ({ code, device: null, text })
  switch (cause) {
    case 'working':
    case 'parameter':
    case 'kernel-default':
      return null
    case 'no-table': {
      const setting = iommuKind(facts) === 'amd' ? 'amd-iommu' : 'vt-d'
      const remedy = firmwareRemedy(setting, facts.system.machine)
      const where = remedy.detail === undefined ? '' : ` (${remedy.detail})`
      return refuse(
        'iommu-unavailable',
        `Firmware offers no IOMMU, so no kernel parameter can switch it on. ${remedy.text}${where}`,
      )
    }
    case 'not-built':
      return refuse(
        'iommu-unavailable',
        'This kernel was built without the driver of the IOMMU; install another kernel.',
      )
    case 'firmware-bug':
      return refuse(
        'iommu-unavailable',
        'The kernel cannot use the IOMMU because its tables from the firmware are wrong; update the firmware first.',
      )
    case 'unexplained':
      return refuse(
        'iommu-unavailable',
        'The kernel drives no IOMMU although firmware offers one and nothing forbids it; update the firmware or the kernel first.',
      )
    case 'unknown':
      return refuse('could-not-tell', 'Could not tell whether the kernel drives an IOMMU, nor why it should not.')
  }
}

function needed(context: ParameterContext, cause: IommuCause): ParameterChange[] {
  const { facts, given } = context
  if (iommuKind(facts) !== 'intel' || isIntelIommuSwitchedOn(sourceArgs(context))) return []
  const { intelDefault } = facts.iommu
  const on = (reason: string) => [{ token: 'intel_iommu=on', reason }]
  if (intelDefault.known && intelDefault.value === 'off') return on('This kernel leaves an Intel IOMMU off by default.')
  if (intelDefault.known && intelDefault.value === 'on-except-integrated-graphics') {
    const index = buildDeviceIndex(facts)
    return given.some(({ device }) => isIntegratedGraphics(device, index))
      ? on('This kernel leaves integrated graphics out of the IOMMU by default.')
      : []
  }
  if (intelDefault.known) return []
  const { commandLineArgs } = facts.kernel
  const isOnByParameter = commandLineArgs.known && isIntelIommuSwitchedOn(commandLineArgs.value)
  return cause === 'kernel-default' || cause === 'parameter' || isOnByParameter
    ? on('The IOMMU is off by default here, as far as can be told without the kernel’s configuration.')
    : []
}

/** Words that switch the IOMMU off, as they stand in the places that decide about the next boot. */
function disablers(context: ParameterContext): ParameterChange[] {
  const kind = iommuKind(context.facts)
  const names = new Set([
    'iommu',
    ...(kind === 'amd' ? [] : ['intel_iommu']),
    ...(kind === 'intel' ? [] : ['amd_iommu']),
  ])
  return presentArgs(context)
    .filter((arg) => names.has(kernelArgName(arg.key)) && iommuWords(arg).includes('off'))
    .map((arg) => ({ token: formatKernelArg(arg), reason: 'It switches the IOMMU off.' }))
}

/** What the next boot will have; a word that was typed at the boot menu is not there. */
function sourceArgs({ facts }: ParameterContext) {
  const { commandLineSources } = facts.boot
  return commandLineSources.known ? commandLineSources.value.flatMap(({ args }) => args) : []
}
