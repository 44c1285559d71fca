// SPDX-License-Identifier: MIT

/** A NixOS module that puts words on the kernel's command line, to be pasted; words to be taken off are named. */
export function nixosModule(add: readonly string[], remove: readonly string[]): string {
  const quote = (token: string) => JSON.stringify(token).replaceAll('$', '\\$')
  return [
    '# Kernel parameters for passthrough. Import this file from configuration.nix, then: nixos-rebuild boot',
    ...(remove.length === 0 ? [] : [`# Take off wherever they are set: ${remove.join(' ')}`]),
    '{ ... }:',
    '{',
    '  boot.kernelParams = [',
    ...add.map((token) => `    ${quote(token)}`),
    '  ];',
    '}',
    '',
  ].join('\n')
}
