// SPDX-License-Identifier: MIT
import type { RunCommand } from '../command.ts'
import { serveHost } from './serve-host.ts'

/** `demo`: the window in a browser, on the sample workstation. */
export const runDemo: RunCommand = (invocation) => serveHost({ kind: 'demo' }, invocation)
