// SPDX-License-Identifier: MIT
import type { PlanStep } from '../../model/plan.ts'
import type { ChosenParameters } from '../parameters/chosen-parameters.ts'

/** NixOS builds everything from its configuration, so that a person pastes what others have changed for them. */
export function nixosModuleStep({ add, remove }: ChosenParameters, isBinding: boolean): PlanStep {
  const path = '/etc/nixos/throughway.nix'
  const words = remove.map(({ token }) => token)
  const modules = ['vfio_pci', 'vfio', 'vfio_iommu_type1']
  const lines = [
    '{ ... }:',
    '{',
    ...(isBinding ? ['  boot.initrd.kernelModules = [', ...modules.map((name) => `    "${name}"`), '  ];'] : []),
    '  boot.kernelParams = [',
    ...add.map(({ token }) => `    "${token.replaceAll(/["\\$]/g, '\\$&')}"`),
    '  ];',
    '}',
    '',
  ]
  return {
    id: 'nixos-module',
    kind: 'manual',
    title: 'Add a module to the NixOS configuration',
    reason: `NixOS builds its boot entries from its configuration, which Throughway does not edit. Save this as ${path}, add ./throughway.nix to the imports of configuration.nix${words.length > 0 ? `, take ${words.join(' and ')} out of boot.kernelParams` : ''}, and build a new generation.`,
    files: [{ path, before: null, after: lines.join('\n') }],
    commands: ['nixos-rebuild boot'],
    risk: { level: 'low', text: 'The generation before stays in the boot menu.' },
    reboot: true,
    undoable: true,
    undoNote: null,
    unchanged: false,
    previewGap: null,
    operation: null,
  }
}
