// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const evdevDeviceRenamed: Signature = {
  id: 'evdev-device-renamed',
  stage: 'display',
  title: 'The keyboard’s or mouse’s name in /dev/input is gone',
  matchers: [
    {
      phrases: ["Could not open '/dev/input/<path>': <ENOENT>", "Cannot access '/dev/input/<path>': <ENOENT>"],
      confidence: 'high',
    },
  ],
  explains: ['evdev-open-failed'],
  cause: 'A program for the keyboard took it over, it was plugged in anew, or comes by Bluetooth.',
  confirm: ['`ls -l /dev/input/by-id`.'],
  ruleOut: ['The link is there.'],
  fix: ['A udev rule with a lasting name; evsieve with persist.'],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://github.com/eruption-project/eruption/issues/96',
    'https://github.com/ckb-next/ckb-next/issues/123',
  ],
}
