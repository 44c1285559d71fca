// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known } from '../../../src-main/model/fact.ts'
import { type FirmwareSetting, firmwareRemedy } from '../../../src-main/rules/firmware-words.ts'
import { buildFacts } from '../../support/build-facts.ts'

const machineOf = (vendor: string) =>
  buildFacts({
    system: {
      machine: {
        systemVendor: known(vendor, '/sys/class/dmi/id/sys_vendor'),
        boardVendor: known(vendor, '/sys/class/dmi/id/board_vendor'),
      },
    },
  }).system.machine

const settings: readonly FirmwareSetting[] = [
  'vt-x',
  'svm',
  'vt-d',
  'amd-iommu',
  'above-4g',
  'resizable-bar',
  'csm',
  'primary-display',
  'integrated-graphics',
  'secure-boot',
  'dma-protection',
  'acs',
]

test.each([
  ['ASUSTeK COMPUTER INC.', 'svm', 'Advanced > CPU Configuration > SVM Mode'],
  ['ASUSTeK COMPUTER INC.', 'vt-d', 'Advanced > System Agent (SA) Configuration > VT-d'],
  ['Gigabyte Technology Co., Ltd.', 'amd-iommu', 'Settings > Miscellaneous > IOMMU'],
  ['ASRock', 'amd-iommu', 'Advanced > AMD CBS > NBIO Common Options > IOMMU'],
  ['Dell Inc.', 'vt-d', 'Virtualization Support > VT for Direct I/O'],
] as const)('%s calls %s by its own name', (vendor, setting, detail) => {
  expect(firmwareRemedy(setting, machineOf(vendor)).detail).toBe(detail)
})

test('a maker whose words are not known gets the usual alternatives', () => {
  expect(firmwareRemedy('svm', machineOf('Purism'))).toEqual({
    kind: 'firmware',
    text: 'In the firmware set “SVM Mode” (also called “AMD-V” or “Secure Virtual Machine”) to Enabled, save, and power the machine off fully.',
    detail: 'mostly Advanced > CPU Configuration > SVM Mode',
  })
})

test('what a change may cost is said beside it', () => {
  expect(firmwareRemedy('csm', machineOf('ASRock')).text).toBe(
    'In the firmware set “CSM” to Disabled, save, and power the machine off fully. ' +
      'A system installed in legacy mode does not start any more once this is off.',
  )
})

test('every setting has words for every maker', () => {
  const makers = ['ASUS', 'MSI', 'Gigabyte', 'ASRock', 'Dell', 'HP', 'LENOVO', 'Purism']
  const remedies = makers.flatMap((maker) => settings.map((setting) => firmwareRemedy(setting, machineOf(maker))))
  for (const remedy of remedies) {
    expect(remedy.text).toMatch(/^In the firmware set “[^”]+”.* to [^ ].*, save, and power the machine off fully\./)
    expect(remedy.detail).toMatch(/^\S.* > \S.*\S$/)
  }
})
