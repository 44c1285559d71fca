// SPDX-License-Identifier: MIT
import type { BootLoaderKind, InitramfsGenerator } from '../../model/boot-facts.ts'
import type { TrialWish } from '../../model/operation.ts'
import type { WantedStep } from './step-words.ts'

/** One boot with the new parameters, and the old ones again after it. */
export function armTrialStep(loader: BootLoaderKind, generator: InitramfsGenerator, wish: TrialWish): WantedStep {
  return {
    id: 'trial',
    kind: 'trial.arm',
    title: 'Prepare one boot with the new settings',
    reason: `The next start, and only that one, has ${wish.add.join(' ') || 'the words below taken away'}; a machine that hangs comes back with its old settings after a power cycle.`,
    risk: { level: 'low', text: 'The entries and images in use stay as they are.' },
    reboot: true,
    undoNote: null,
    operation: { kind: 'trial.arm', loader, generator, ...wish },
  }
}

/** Takes what a trial needed away, once it is kept or given up. */
export function disarmTrialStep(loader: BootLoaderKind, generator: InitramfsGenerator, trialId: string): WantedStep {
  return {
    id: 'trial-end',
    kind: 'trial.disarm',
    title: 'Take the trial’s boot entry and image away',
    reason: 'The trial is over: its settings are made permanent.',
    risk: { level: 'low', text: 'The entries and images in use stay as they are.' },
    reboot: false,
    undoNote: null,
    operation: { kind: 'trial.disarm', loader, generator, trialId },
  }
}
