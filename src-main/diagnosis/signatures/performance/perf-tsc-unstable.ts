// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const perfTscUnstable: Signature = {
  id: 'perf-tsc-unstable',
  stage: 'performance',
  title: 'The processor’s clock is not trusted any more',
  matchers: [
    {
      phrases: ["Marking clocksource 'tsc' as unstable", 'TSC found unstable after boot'],
      confidence: 'medium',
    },
  ],
  explains: [],
  cause:
    'The cores’ counters drift apart, by a fault of firmware or after a suspend, and a slow clock takes their place.',
  confirm: ['`cat /sys/devices/system/clocksource/clocksource0/current_clocksource` says hpet.'],
  ruleOut: ['It says tsc.'],
  fix: ['Newer firmware.', '`tsc=reliable` only where you know that it is.'],
  risk: 'Wrong time on the host and in guests.',
  remedy: 'boot-parameters.set',
  sources: ['https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/time/clocksource.c'],
}
