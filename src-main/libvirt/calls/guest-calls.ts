// SPDX-License-Identifier: MIT
import { ok } from '../../model/result.ts'
import type { Caller } from '../connection/caller.ts'
import { readWhole } from '../connection/read-whole.ts'
import * as enums from '../protocol/enums.gen.ts'
import { flagsOf, nameOf } from '../protocol/named-values.ts'
import * as procedures from '../protocol/procedures.gen.ts'
import type { GuestCalls } from '../surface/guest-calls.ts'
import { mapAnswer } from './map-answer.ts'
import { nameParameters } from './name-parameters.ts'

/** A screen of 8192 × 8192 in three colours, and some. */
const largestScreenshotBytes = 256 * 1024 * 1024

/** What can be asked of the inside of a domain, or done there. */
export function buildGuestCalls(caller: Pick<Caller, 'call' | 'openStream'>): GuestCalls {
  const { call } = caller
  return {
    agentCommand: (dom, cmd, timeoutSeconds) =>
      mapAnswer(
        call(procedures.qemuDomainAgentCommand, { dom, cmd, timeout: agentTimeout(timeoutSeconds), flags: 0 }),
        ({ result }) => result ?? '',
      ),
    interfaceAddresses: (dom, source) =>
      mapAnswer(
        call(procedures.domainInterfaceAddresses, { dom, source: enums.interfaceAddressSources[source], flags: 0 }),
        ({ ifaces }) =>
          ifaces.map(({ name, hwaddr, addrs }) => ({
            name,
            mac: hwaddr,
            addresses: addrs.map(({ type, addr, prefix }) => ({
              type: nameOf(enums.ipAddressTypes, type),
              address: addr,
              prefix,
            })),
          })),
      ),
    information: (dom, types) =>
      mapAnswer(
        call(procedures.domainGetGuestInfo, { dom, types: flagsOf(enums.domainGuestInfoTypes, types), flags: 0 }),
        ({ params }) => nameParameters(params),
      ),
    time: (dom) =>
      mapAnswer(call(procedures.domainGetTime, { dom, flags: 0 }), ({ seconds, nseconds }) => ({
        seconds,
        nanoseconds: nseconds,
      })),
    setUserPassword: (dom, user, password) => call(procedures.domainSetUserPassword, { dom, user, password, flags: 0 }),
    freezeFileSystems: (dom, mountpoints = []) =>
      mapAnswer(call(procedures.domainFsfreeze, { dom, mountpoints, flags: 0 }), ({ filesystems }) => filesystems),
    thawFileSystems: (dom, mountpoints = []) =>
      mapAnswer(call(procedures.domainFsthaw, { dom, mountpoints, flags: 0 }), ({ filesystems }) => filesystems),
    sendKeys: (dom, { set, codes, holdMs = 0 }) =>
      call(procedures.domainSendKey, {
        dom,
        codeset: enums.keycodeSets[set],
        holdtime: holdMs,
        keycodes: codes,
        flags: 0,
      }),
    screenshot: async (dom, screen = 0) => {
      const opened = await caller.openStream(procedures.domainScreenshot, { dom, screen, flags: 0 })
      if (!opened.ok) return opened
      const { result, stream } = opened.value
      const image = await readWhole(stream, largestScreenshotBytes)
      return image.ok ? ok({ type: result.mime ?? 'application/octet-stream', image: image.value }) : image
    },
    console: (dom, { device, ...options } = {}) =>
      mapAnswer(
        caller.openStream(procedures.domainOpenConsole, {
          dom,
          devName: device ?? null,
          flags: flagsOf(enums.domainConsoleFlags, options),
        }),
        ({ stream }) => stream,
      ),
  }
}

function agentTimeout(seconds: number | 'block' | undefined): number {
  if (seconds === undefined) return enums.agentCommandTimeouts.default
  return seconds === 'block' ? enums.agentCommandTimeouts.block : seconds
}
