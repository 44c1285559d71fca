// SPDX-License-Identifier: MIT

/** A size in the largest unit that it is a whole number of, as libvirt reads it. */
export function memorySize(kiB: number): { readonly amount: number; readonly unit: 'KiB' | 'MiB' | 'GiB' } {
  if (kiB % 1_048_576 === 0) return { amount: kiB / 1_048_576, unit: 'GiB' }
  if (kiB % 1024 === 0) return { amount: kiB / 1024, unit: 'MiB' }
  return { amount: kiB, unit: 'KiB' }
}
