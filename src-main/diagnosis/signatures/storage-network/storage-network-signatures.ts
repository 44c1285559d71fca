// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { netBridgeAddFailed } from './net-bridge-add-failed.ts'
import { netBridgeHelperDenied } from './net-bridge-helper-denied.ts'
import { netBridgeMissing } from './net-bridge-missing.ts'
import { netDnsmasqConflict } from './net-dnsmasq-conflict.ts'
import { netFirewallBackendFailed } from './net-firewall-backend-failed.ts'
import { netFirewallBlocksGuest } from './net-firewall-blocks-guest.ts'
import { netMacvtapHostIsolation } from './net-macvtap-host-isolation.ts'
import { netSubnetInUse } from './net-subnet-in-use.ts'
import { netTunMissing } from './net-tun-missing.ts'
import { netWifiBridge } from './net-wifi-bridge.ts'
import { storageEnospcPaused } from './storage-enospc-paused.ts'
import { storageRawDiskMounted } from './storage-raw-disk-mounted.ts'
import { virtiofsdFailed } from './virtiofsd-failed.ts'
import { virtiofsdMissing } from './virtiofsd-missing.ts'

/** Disks and networks. */
export const storageNetworkSignatures: readonly Signature[] = [
  netBridgeMissing,
  netBridgeAddFailed,
  netBridgeHelperDenied,
  netMacvtapHostIsolation,
  netFirewallBlocksGuest,
  netDnsmasqConflict,
  netWifiBridge,
  storageEnospcPaused,
  storageRawDiskMounted,
  netTunMissing,
  netSubnetInUse,
  netFirewallBackendFailed,
  virtiofsdMissing,
  virtiofsdFailed,
]
