// SPDX-License-Identifier: MIT
import type { BootLoaderKind } from '../../model/boot-facts.ts'
import { loaderName } from '../../rules/loader-words.ts'
import type { ChosenParameters } from '../parameters/chosen-parameters.ts'
import type { WantedStep } from './step-words.ts'

/** The words of the kernel command line, for good. */
export function setBootParametersStep(loader: BootLoaderKind, { add, remove }: ChosenParameters): WantedStep {
  const reasons = [
    ...add.map(({ token, reason }) => `${token}: ${reason}`),
    ...remove.map(({ token, reason }) => `without ${token}: ${reason}`),
  ]
  return {
    id: 'boot-parameters',
    kind: 'boot-parameters.set',
    title: `Set kernel parameters in ${loaderName(loader)}`,
    reason: reasons.join(' '),
    risk: {
      level: add.some(({ token }) => /^(initcall_blacklist|hugepages|vfio-pci\.ids)=/.test(token)) ? 'high' : 'medium',
      text: 'A kernel that does not get on with a parameter may not start; the recovery card says how to start without it.',
    },
    reboot: true,
    undoNote: null,
    operation: {
      kind: 'boot-parameters.set',
      loader,
      add: add.map(({ token }) => token),
      remove: remove.map(({ token }) => token),
    },
  }
}
