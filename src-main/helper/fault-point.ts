// SPDX-License-Identifier: MIT

declare const __THROUGHWAY_TEST_SWITCHES__: boolean | undefined

let passed = 0

/**
 * A place where a power cut would leave a different state behind. In test builds the process ends here without
 * notice when its turn has come (`THROUGHWAY_DIE_AT`, counted from 1); in others nothing is left of this.
 */
export function passFaultPoint(): void {
  if (typeof __THROUGHWAY_TEST_SWITCHES__ === 'undefined' || !__THROUGHWAY_TEST_SWITCHES__) return
  passed += 1
  if (String(passed) === process.env['THROUGHWAY_DIE_AT']) process.kill(process.pid, 'SIGKILL')
}
