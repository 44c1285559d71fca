// SPDX-License-Identifier: MIT
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { systemLogind } from '../../src-main/logind/logind.ts'
import { blocksShutdown } from '../../src-main/logind/parse-inhibitors.ts'
import { fail, ok } from '../../src-main/model/result.ts'
import { type LogindStandIn, missingBus, startLogindStandIn } from '../support/dbus/logind-stand-in.ts'

const missing = missingBus()
const nowhere = 'unix:path=/nonexistent/throughway-test-bus'

describe.skipIf(missing !== null)(`busctl and a real bus${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  let logind: LogindStandIn
  beforeAll(async () => {
    logind = await startLogindStandIn()
    vi.stubEnv('DBUS_SYSTEM_BUS_ADDRESS', logind.address)
  })
  afterEach(() => vi.stubEnv('DBUS_SYSTEM_BUS_ADDRESS', logind.address))
  afterAll(async () => {
    vi.unstubAllEnvs()
    await logind.stop()
  })

  test.each(['yes', 'no', 'na', 'challenge', 'inhibitor-blocked'])('may one restart it: %s', async (word) => {
    logind.canReboot = word
    expect(await systemLogind.canReboot()).toEqual(ok(word))
  })

  test('who holds it up is told, with why', async () => {
    logind.locks = [
      { what: 'shutdown:sleep', who: 'Package Manager', why: 'dpkg “runs” (50 %)', mode: 'block' },
      { what: 'sleep', who: 'NetworkManager', why: 'needs to turn off networks', mode: 'delay' },
      { what: 'shutdown', who: 'Unattended Upgrades Shutdown', why: 'waits', mode: 'delay' },
      { what: 'sleep:idle', who: 'Player', why: 'plays', mode: 'block' },
    ]
    const listed = await systemLogind.listInhibitors()
    if (!listed.ok) throw new Error(JSON.stringify(listed.failure))
    expect(listed.value).toHaveLength(4)
    expect(listed.value.filter(blocksShutdown)).toEqual([
      { what: ['shutdown', 'sleep'], who: 'Package Manager', why: 'dpkg “runs” (50 %)', mode: 'block' },
    ])
    logind.locks = []
    expect(await systemLogind.listInhibitors()).toEqual(ok([]))
  })

  test('restarting is asked for once, and a password may be asked for', async () => {
    const before = logind.calls.length
    expect(await systemLogind.reboot()).toEqual(ok(null))
    expect(logind.calls.slice(before)).toEqual(['Reboot interactive'])
  })

  test('a refusal comes in the service’s own words', async () => {
    logind.refusal = {
      error: 'org.freedesktop.DBus.Error.InteractiveAuthorizationRequired',
      text: 'Interactive authentication required.',
    }
    expect(await systemLogind.reboot()).toEqual(
      fail({ code: 'call-failed', detail: 'Interactive authentication required.' }),
    )
    logind.refusal = null
  })

  test('without a bus, the system’s word is told', async () => {
    vi.stubEnv('DBUS_SYSTEM_BUS_ADDRESS', nowhere)
    const asked = await systemLogind.canReboot()
    expect(asked).toEqual(fail({ code: 'call-failed', detail: expect.stringContaining('No such file or directory') }))
  })
})
