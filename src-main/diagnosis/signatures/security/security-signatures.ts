// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { secApparmorDenied } from './sec-apparmor-denied.ts'
import { secCgroupDeviceAcl } from './sec-cgroup-device-acl.ts'
import { secPolkitAgentTty } from './sec-polkit-agent-tty.ts'
import { secSelinuxDenied } from './sec-selinux-denied.ts'
import { secSessionUri } from './sec-session-uri.ts'
import { secSystemdHardening } from './sec-systemd-hardening.ts'
import { secUserGroups } from './sec-user-groups.ts'

/** Who may do what. */
export const securitySignatures: readonly Signature[] = [
  secApparmorDenied,
  secSelinuxDenied,
  secCgroupDeviceAcl,
  secUserGroups,
  secSessionUri,
  secSystemdHardening,
  secPolkitAgentTty,
]
