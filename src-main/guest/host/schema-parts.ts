// SPDX-License-Identifier: MIT

/**
 * Parts of the domain schema that not every libvirt has, as paths: elements by `/`, then an attribute by `@` and its
 * value by `=`. The first element may stand anywhere.
 */
export const schemaParts = [
  'cpu/maxphysaddr',
  'cpu/maxphysaddr@limit',
  'cpu@migratable',
  'loader@stateless',
  'hyperv/frequencies',
  'hyperv/tlbflush',
  'hyperv/tlbflush/direct',
  'hyperv/tlbflush/extended',
  'hyperv/ipi',
  'hyperv/evmcs',
  'hyperv/avic',
  'hyperv/emsr_bitmap',
  'hyperv/xmm_input',
  'hyperv/stimer/direct',
  'features/kvm/hint-dedicated',
  'features/kvm/poll-control',
  'memoryBacking/allocation@threads',
  'tpm/backend@persistent_state',
  'memballoon@freePageReporting',
  'input/source@grabToggle',
  'audio@type=pipewire',
  'watchdog@model=itco',
  'interface/backend@type=passt',
  'hostdev/source/address@port',
] as const
export type SchemaPart = (typeof schemaParts)[number]

/** Those of libvirt 9.0, the oldest that is supported; used where the installed schema cannot be read. */
export const oldestSchemaParts: readonly SchemaPart[] = schemaParts.filter(
  (part) =>
    ![
      'cpu/maxphysaddr@limit',
      'hyperv/tlbflush/direct',
      'hyperv/tlbflush/extended',
      'hyperv/emsr_bitmap',
      'hyperv/xmm_input',
      'audio@type=pipewire',
      'watchdog@model=itco',
      'hostdev/source/address@port',
    ].includes(part),
)
