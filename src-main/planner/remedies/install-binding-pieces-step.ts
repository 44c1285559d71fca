// SPDX-License-Identifier: MIT
import type { InitramfsGenerator } from '../../model/boot-facts.ts'
import type { BoundDevice } from '../../model/operation.ts'
import type { WantedStep } from './step-words.ts'

/** The inert files that bind devices when the switch is on the command line. */
export function installBindingPiecesStep(
  generator: InitramfsGenerator,
  devices: readonly BoundDevice[],
  reason: string,
): WantedStep {
  return {
    id: 'binding-pieces',
    kind: 'binding-pieces.install',
    title: 'Put down the files that bind the devices early',
    reason: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}. Without throughway.bind= on the command line they do nothing.`,
    risk: { level: 'low', text: 'The files do nothing until a boot asks for it.' },
    reboot: true,
    undoNote: null,
    operation: { kind: 'binding-pieces.install', generator, devices },
  }
}
