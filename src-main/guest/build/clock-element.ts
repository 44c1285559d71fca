// SPDX-License-Identifier: MIT
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import { type GuestBuild, isAmd, isWindows } from './guest-build.ts'
import { wantsHypervClock } from './hyperv-elements.ts'
import { sources } from './sources.ts'

/** `<clock>` with its timers. */
export function clockElement(build: GuestBuild): XmlElement {
  const { spec, host } = build
  const windows = isWindows(spec)
  return because(
    element(
      'clock',
      { offset: windows ? 'localtime' : 'utc' },
      because(
        element('timer', { name: 'rtc', tickpolicy: 'catchup' }),
        'Missed ticks of the real-time clock are made up for.',
        { source: sources.time },
      ),
      intervalTimer(build),
      because(
        element('timer', { name: 'hpet', present: 'no' }),
        'An emulated timer that costs host time in every idle guest; both systems have better ones.',
        { source: sources.hpetCost },
      ),
      host.domainType === 'kvm' && kvmClock(windows),
      wantsHypervClock(build) &&
        because(
          element('timer', { name: 'hypervclock', present: 'yes' }),
          'Windows reads the time from a page of memory instead of asking the host.',
          { source: sources.hyperv },
        ),
    ),
    windows ? 'Windows keeps local time in the hardware clock.' : 'Linux keeps UTC in the hardware clock.',
    { source: sources.time, part: 'system' },
  )
}

function intervalTimer({ host }: GuestBuild): XmlElement {
  if (!isAmd(host)) {
    return because(
      element('timer', { name: 'pit', tickpolicy: 'delay' }),
      'Late ticks of the interval timer come at their normal rate.',
      { source: sources.time },
    )
  }
  return because(
    element('timer', { name: 'pit', tickpolicy: 'discard' }),
    'Every other policy re-injects ticks, and re-injection switches AVIC off on AMD processors.',
    { source: sources.avicInhibits },
  )
}

function kvmClock(windows: boolean): XmlElement {
  return windows
    ? because(element('timer', { name: 'kvmclock', present: 'no' }), 'Windows does not know it.', {
        source: sources.time,
      })
    : because(
        element('timer', { name: 'kvmclock', present: 'yes' }),
        'Linux prefers an invariant TSC and has this to fall back on.',
        { source: sources.kvmClock },
      )
}
