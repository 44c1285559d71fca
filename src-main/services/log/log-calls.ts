// SPDX-License-Identifier: MIT
import type { Dispatch } from '../../contract/dispatch.ts'
import type { Failure } from '../../contract/failures.ts'
import type { LogLevel } from '../../model/settings.ts'
import type { Log } from './log.ts'

/** Calls that change something; the others are looks, and are noted only for whoever hunts a fault. */
const changing =
  /^(changes\.(apply|keep|undo|resolve|installHelper)|guests\.(create|importDisk|fetchDrivers|cancelTask)|machines\.(start|stop|kill|remove|finishInstall|setAutostart|lendUsb|takeBackUsb)|trouble\.(applyEdit|undoEdit)|app\.(autostart|machineActions)|computer\.restart|settings\.(set|reset|adopt)|capture\.(open|close))$/

/** Passwords travel in arguments by this name. */
const secretKey = /password|passphrase|secret|token/i

/**
 * The same dispatch with a line in the log for each call: its name, the machine it is about, how it ended and how long it took.
 * Arguments are not written; a password among them is hidden from every line from then on.
 */
export function logCalls(dispatch: Dispatch, log: Log): Dispatch {
  return async (name, argument, asker) => {
    hideSecrets(argument, log)
    const beganAt = performance.now()
    const answer = await dispatch(name, argument, asker)
    const subject = subjectOf(argument)
    const took = `${Math.round(performance.now() - beganAt)} ms`
    const level: LogLevel = changing.test(name) ? 'information' : 'debug'
    if (answer.ok) log.write(level, 'call', `${name}${subject} done, ${took}`)
    else
      log.write(level === 'debug' ? level : 'warning', 'call', `${name}${subject} ${describe(answer.failure)}, ${took}`)
    return answer
  }
}

function describe(failure: Failure): string {
  const said = 'detail' in failure ? failure.detail : 'reason' in failure ? failure.reason : ''
  return `failed: ${failure.code}${said === '' ? '' : ` (${said})`}`
}

function subjectOf(argument: unknown): string {
  if (typeof argument !== 'object' || argument === null || !('uuid' in argument)) return ''
  return typeof argument.uuid === 'string' && /^[0-9a-f-]{36}$/i.test(argument.uuid) ? ` ${argument.uuid}` : ''
}

/** Walks an argument that nobody has checked yet: it may go round in circles, or deeper than calls can nest. */
function hideSecrets(argument: unknown, log: Log): void {
  const waiting = [argument]
  const seen = new Set<unknown>()
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null || seen.has(part)) continue
    seen.add(part)
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === 'string' && secretKey.test(key)) log.hide(value)
      else if (typeof value === 'object' && value !== null) waiting.push(value)
    }
  }
}
