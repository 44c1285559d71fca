// SPDX-License-Identifier: MIT
import { isPciBridge } from '../../model/pci-class.ts'
import { isManagementDevice } from '../management-devices.ts'
import { accountOf, type CostSource } from './cost-account.ts'

/** Functions of a management controller: with them go the remote console and, on servers, the only screen. */
export const managementCost: CostSource = (_facts, index) =>
  accountOf(
    index.devices
      .filter((device) => !isPciBridge(device.classCode) && isManagementDevice(device))
      .map(({ address }) => ({
        address,
        cost: {
          code: 'management-controller',
          severity: 'refuse',
          text: 'It belongs to the management controller (BMC) that runs the server’s remote console.',
        },
      })),
  )
