// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known, unknown } from '../../../src-main/model/fact.ts'
import type { KernelFacts } from '../../../src-main/model/kernel-facts.ts'
import { moduleState } from '../../../src-main/rules/module-state.ts'
import { buildFacts, type Patch } from '../../support/build-facts.ts'

const untold = unknown('not captured')
const state = (patch: Patch<KernelFacts>, name = 'vfio_pci') => {
  const fact = moduleState(buildFacts({ kernel: patch }).kernel, name)
  return fact.known ? fact.value : fact.reason
}

test.each<[case_: string, patch: Patch<KernelFacts>, expected: string]>([
  ['as looked up', {}, 'module'],
  ['missing on disk', { modules: { vfio_pci: known('absent', '/lib/modules') } }, 'absent'],
  [
    'missing on disk, but loaded',
    { modules: { vfio_pci: known('absent', '/lib/modules') }, loadedModules: known(['vfio_pci'], '/proc/modules') },
    'module',
  ],
  [
    'folder not read, built in by the configuration',
    { modules: { vfio_pci: untold }, configuration: known({ VFIO_PCI: 'y' }, '/boot/config') },
    'builtin',
  ],
  [
    'folder not read, left out of the configuration',
    { modules: { vfio_pci: untold }, configuration: known({}, '/boot/config') },
    'absent',
  ],
  ['neither read', { modules: { vfio_pci: untold }, configuration: untold }, 'not captured'],
])('%s', (_case, patch, expected) => {
  expect(state(patch)).toBe(expected)
})

test('a module that nobody looked for is not absent', () => {
  expect(state({}, 'zram')).toBe('nobody looked for the kernel module zram')
})
