// SPDX-License-Identifier: MIT
import type { RunCommand } from '../command.ts'
import { chosenHost } from './host-option.ts'
import { serveHost } from './serve-host.ts'

/** `serve`: the window in a browser, on this machine or the one that --root names. */
export const runServe: RunCommand = (invocation) => serveHost(chosenHost(invocation), invocation)
