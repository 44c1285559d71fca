// SPDX-License-Identifier: MIT
import type { Plan } from '../model/plan.ts'

/** One line that names the change in the history; at most 200 characters. */
export function titlePlan({ choices, devices }: Plan): string {
  const parts = [
    devices.length > 0 ? `give ${devices.join(', ')} to guests` : null,
    choices.hugePages.length > 0 ? 'reserve huge pages' : null,
    choices.isolatedCpus === null ? null : `isolate CPUs ${choices.isolatedCpus}`,
    choices.stack ? 'set up virtualization' : null,
    choices.guestHook ? 'tune the host while guests run' : null,
  ].filter((part) => part !== null)
  const text = parts.length > 0 ? parts.join(', ') : 'change kernel parameters'
  return (text.charAt(0).toUpperCase() + text.slice(1)).slice(0, 200)
}
