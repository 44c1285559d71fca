// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const acpiOptimusPowerLoop: Signature = {
  id: 'acpi-optimus-power-loop',
  stage: 'reset',
  title: 'The laptop’s ACPI cannot switch the card on',
  matchers: [
    {
      phrases: [
        'due to previous error (AE_AML_LOOP_TIMEOUT)',
        'Aborting method <path>PGON due to previous error',
        'Aborting method <path>._ON due to previous error',
      ],
      confidence: 'medium',
    },
  ],
  explains: ['reset-not-ready-timeout', 'reset-d3cold-stuck'],
  cause: 'The firmware’s method waits for the card in a loop that ends by time.',
  confirm: ['The lines stand together with “not ready … after resume”; the host is a laptop.'],
  ruleOut: ['The card wakes all the same.'],
  fix: ['`options vfio-pci disable_idle_d3=1` in the initramfs; `power/control` to on.'],
  risk: 'More power is drawn when idle.',
  remedy: 'boot-parameters.set',
  sources: ['https://docs.kernel.org/power/pci.html'],
}
