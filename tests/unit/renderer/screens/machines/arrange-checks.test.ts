// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { arrangeChecks } from '../../../../../src-renderer/screens/machines/arrange-checks.ts'

test('what stands against a start comes first, what passed last, else the order stays', () => {
  const check = (
    code: 'disks' | 'memory' | 'usb' | 'hook' | 'network',
    verdict: 'pass' | 'warn' | 'fail' | 'unknown',
  ) => ({ code, verdict, text: '', source: null }) as const
  const checks = [
    check('disks', 'pass'),
    check('usb', 'warn'),
    check('memory', 'fail'),
    check('hook', 'unknown'),
    check('network', 'fail'),
  ]
  expect(arrangeChecks(checks).map(({ code }) => code)).toEqual(['memory', 'network', 'hook', 'usb', 'disks'])
})
