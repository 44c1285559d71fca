// SPDX-License-Identifier: MIT
import type { PciAddress } from '../../model/pci-address.ts'
import { pciKind } from '../../model/pci-class.ts'
import type { InputDevice } from '../../model/peripheral-facts.ts'
import { joinWords } from '../device-words.ts'
import { type CostAccount, type CostSource, unknownAccount } from './cost-account.ts'

/**
 * Controllers through which people reach the host.
 *
 * Counted by controller: the one that has all keyboards is refused, one of several is a warning. A keyboard on PS/2, I²C
 * or Bluetooth without a PCI parent stays with the host whatever is given away.
 */
export const inputCost: CostSource = (facts, index) => {
  const { inputs } = facts.peripherals
  if (!inputs.known) {
    const controllers = index.devices.filter(({ classCode }) => pciKind(classCode) === 'usb')
    return unknownAccount(controllers, {
      ofDevice: 'whether a keyboard or mouse is plugged into it',
      ofHost: 'where the host’s keyboard and mouse are plugged in',
      reason: inputs.reason,
    })
  }
  const real = inputs.value.filter((input) => input.bus !== 'virtual')
  const keyboards = countByController(real.filter((input) => input.kind === 'keyboard'))
  const pointers = countByController(real.filter((input) => input.kind === 'pointer'))
  return join(
    account(keyboards, { last: 'last-keyboard', one: 'keyboard', all: 'every keyboard' }),
    account(pointers, { last: 'last-pointer', one: 'pointer', all: 'every mouse and other pointer' }),
  )
}

interface ByController {
  readonly controllers: ReadonlyMap<PciAddress, readonly InputDevice[]>
  /** Devices that no PCI function takes with it. */
  readonly remaining: readonly InputDevice[]
}

interface InputWords {
  readonly last: 'last-keyboard' | 'last-pointer'
  readonly one: string
  readonly all: string
}

function countByController(inputs: readonly InputDevice[]): ByController {
  const controllers = new Map<PciAddress, InputDevice[]>()
  for (const input of inputs) {
    if (input.pciAddress === null) continue
    controllers.set(input.pciAddress, [...(controllers.get(input.pciAddress) ?? []), input])
  }
  return { controllers, remaining: inputs.filter((input) => input.pciAddress === null) }
}

function account({ controllers, remaining }: ByController, words: InputWords): CostAccount {
  const isLast = controllers.size === 1 && remaining.length === 0
  const entries = [...controllers].map(([address, inputs]) => {
    const names = joinWords([...new Set(inputs.map((input) => input.name))])
    return isLast
      ? {
          address,
          cost: { code: words.last, severity: 'refuse', text: `The host’s only ${words.one} is on it: ${names}.` },
        }
      : { address, cost: { code: 'input-device', severity: 'warn', text: `A ${words.one} goes with it: ${names}.` } }
  }) satisfies CostAccount['entries']
  const holders = [...controllers.keys()]
  const needs: CostAccount['needs'] =
    remaining.length === 0 && holders.length > 1
      ? [{ code: words.last, severity: 'refuse', what: words.all, holders }]
      : []
  return { entries, needs, unknowns: [] }
}

function join(...accounts: readonly CostAccount[]): CostAccount {
  return {
    entries: accounts.flatMap((each) => each.entries),
    needs: accounts.flatMap((each) => each.needs),
    unknowns: accounts.flatMap((each) => each.unknowns),
  }
}
