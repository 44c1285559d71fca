// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { matchesGlob, parseModuleAliases } from '../../../../src-main/probes/pci/parse-module-aliases.ts'

const loadable = `# Aliases extracted from modules themselves.
alias pci:v000010DEd*sv*sd*bc03sc00i00* nouveau
alias pci:v000010DEd*sv*sd*bc03sc02i00* nouveau
alias pci:v000010DEd*sv*sd*bc03sc00i00* nvidia_drm
alias pci:v000010DEd000022BAsv*sd*bc*sc*i* snd_hda_intel
alias pci:v00001002d*sv*sd*bc03sc00i00* amdgpu
alias pci:v*d*sv*sd*bc0Csc03i30* xhci_pci
alias usb:v10DEp* unrelated
alias pci:v00008086d00001572sv*sd*bc*sc*i* i40e
`
const builtin = 'ahci.license=GPL\0ahci.alias=pci:v*d*sv*sd*bc01sc06i01*\0nvme.alias=pci:v*d*sv*sd*bc01sc08i02*\0'

const aliases = parseModuleAliases(loadable, builtin)

test.each([
  ['pci:v000010DEd00002684sv00001043sd000088E2bc03sc00i00', ['nouveau', 'nvidia_drm']],
  ['pci:v000010DEd000022BAsv00001043sd000088E2bc04sc03i00', ['snd_hda_intel']],
  ['pci:v00001B21d00002142sv00001B21sd00002142bc0Csc03i30', ['xhci_pci']],
  ['pci:v0000144Dd0000A808sv0000144Dsd0000A801bc01sc08i02', ['nvme']],
  ['pci:v00008086d00001572sv00000000sd00000000bc02sc00i00', ['i40e']],
  ['pci:v00001234d00005678sv00000000sd00000000bcFFscFFi00', []],
])('%s', (modalias, modules) => {
  expect(aliases.modulesFor(modalias)).toEqual(modules)
  // The second answer comes from memory.
  expect(aliases.modulesFor(modalias)).toEqual(modules)
})

test.each([
  ['a*c', 'abbbc', true],
  ['a*c', 'abcb', false],
  ['a*b*c', 'aXbYbZc', true],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['*', '', true],
  ['a*', 'a', true],
  ['abc', 'abcd', false],
])('glob %j and %j', (pattern, text, fits) => expect(matchesGlob(pattern, text)).toBe(fits))
