// SPDX-License-Identifier: MIT
import { ok, type Result } from '../model/result.ts'
import { type Inhibitor, parseInhibitors } from './parse-inhibitors.ts'
import { type BusFailure, runBusctl } from './run-busctl.ts'

/** systemd-logind as this program uses it, as the user who runs it. org.freedesktop.login1(5) has its words. */
export interface Logind {
  /**
   * Whether this user may restart the computer, in logind's word: `yes`, `no`, `challenge` (after authorisation), `na` (this computer
   * cannot); from systemd 257 on also `inhibited`, `inhibitor-blocked` and `challenge-inhibitor-blocked`, while somebody holds it up.
   */
  canReboot(): Promise<Result<string, BusFailure>>
  /** Who holds up or delays what. */
  listInhibitors(): Promise<Result<readonly Inhibitor[], BusFailure>>
  /**
   * Restarts the computer. An agent of the desktop may ask for a password first, which takes as long as the person does. Fails in
   * logind's own words where it does not do it.
   */
  reboot(): Promise<Result<null, BusFailure>>
}

const manager = ['org.freedesktop.login1', '/org/freedesktop/login1', 'org.freedesktop.login1.Manager'] as const
const lookSeconds = 10
const authorisationSeconds = 300

/** The logind of the system bus. */
export const systemLogind: Logind = {
  canReboot: async () => {
    const asked = await callManager(lookSeconds, 'CanReboot')
    return asked.ok ? ok(String(asked.value[0] ?? '')) : asked
  },
  listInhibitors: async () => {
    const asked = await callManager(lookSeconds, 'ListInhibitors')
    return asked.ok ? ok(parseInhibitors(asked.value[0])) : asked
  },
  reboot: async () => {
    const asked = await callManager(authorisationSeconds, 'Reboot', 'b', 'true')
    return asked.ok ? ok(null) : asked
  },
}

/** A method of the manager with its arguments as busctl(1) takes them: the signature, then the values. */
function callManager(seconds: number, method: string, ...argument: readonly string[]) {
  const options = ['--system', '--json=short', '--allow-interactive-authorization=yes', `--timeout=${seconds}`]
  // busctl's own limit comes first, with the better word.
  return runBusctl([...options, 'call', ...manager, method, ...argument], (seconds + 5) * 1000)
}
