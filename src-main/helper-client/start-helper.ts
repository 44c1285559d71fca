// SPDX-License-Identifier: MIT
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import type { HelperVerb } from '../contract/helper-protocol.ts'
import { findRuntime } from './find-runtime.ts'
import { helperPlace } from './helper-place.ts'

/** In which way the helper is started. */
export type HelperWay =
  /** Through polkit, which asks the person. */
  | { readonly kind: 'polkit' }
  /** Installed, and this program is root already. */
  | { readonly kind: 'as-root' }
  /** On a tree of the user's own, with the user's own rights. */
  | { readonly kind: 'other-root'; readonly root: string; readonly helper: string }

/** Variables without meaning for what is started; nothing else of this process's environment is handed on. */
const emptyEnvironment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' }

/** Starts the helper under a verb. Its pipes are the session; it ends when they do. */
export function startHelper(way: HelperWay, verb: HelperVerb): ChildProcessWithoutNullStreams {
  switch (way.kind) {
    case 'polkit':
      // pkexec wants the session's variables to find the agent that asks; it hands none of them to the helper.
      return spawn('pkexec', [helperPlace.helper, verb], { stdio: 'pipe', detached: true })
    case 'as-root':
      return spawn(helperPlace.helper, [verb], {
        stdio: 'pipe',
        detached: true,
        env: { ...emptyEnvironment, ...testSwitches() },
        cwd: '/',
      })
    case 'other-root':
      return spawn(findRuntime() ?? process.execPath, [way.helper, verb, '--root', way.root], {
        stdio: 'pipe',
        detached: true,
        env: { ...emptyEnvironment, ...testSwitches() },
      })
  }
}

declare const __THROUGHWAY_TEST_SWITCHES__: boolean | undefined

function testSwitches(): Record<string, string> {
  if (typeof __THROUGHWAY_TEST_SWITCHES__ === 'undefined' || !__THROUGHWAY_TEST_SWITCHES__) return {}
  return Object.fromEntries(
    ['THROUGHWAY_IGNORE_INTERLOCKS', 'THROUGHWAY_DIE_AT'].flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
