// SPDX-License-Identifier: MIT
import { accountOf, type CostSource } from './cost-account.ts'

/** Physical functions whose virtual functions are switched on: giving them away would take those too. */
export const virtualFunctionCost: CostSource = (_facts, index) =>
  accountOf(
    index.devices.flatMap(({ address, virtualFunctions }) => {
      if (!virtualFunctions.known || virtualFunctions.value === null || virtualFunctions.value.enabled === 0) return []
      const { enabled, total } = virtualFunctions.value
      const text = `${enabled} of its ${total} virtual functions are in use; they go with it.`
      return [{ address, cost: { code: 'virtual-functions-in-use', severity: 'refuse', text } }]
    }),
  )
