// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Failure } from '../contract/failures.ts'
import { findRuntime } from '../helper-client/find-runtime.ts'
import {
  findBundledHelper,
  helperPlace,
  readHelperPackage,
  readInstalledHelper,
} from '../helper-client/helper-place.ts'
import type { HelperWay } from '../helper-client/start-helper.ts'
import type { HelperReadiness } from '../model/change-view.ts'
import type { HostSource } from '../model/host-view.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { findAsset } from './find-asset.ts'

/** Name of the polkit policy among the files that ship with this program. */
const policyAsset = 'io.github.throughway.policy'

/** What can start the helper for the host on screen, and what would have to be installed first. */
export function readHelperReadiness(source: HostSource): HelperReadiness {
  if (source.kind === 'capture') return { kind: 'none', reason: 'This is a capture: it can be looked at, not changed.' }
  if (source.kind === 'demo')
    return { kind: 'none', reason: 'This is the sample workstation: it can be looked at, not changed.' }
  if (source.kind === 'directory') return { kind: 'direct' }
  const bundled = bundledHelper()
  const installed = readInstalledHelper(bundled)
  if (installed === 'ready') return { kind: 'installed' }
  const owner = readHelperPackage()
  if (owner !== null) {
    const state = installed === 'other-version' ? 'is of another version than this program' : 'is damaged'
    const remedy = `Install ${owner} again, in this program’s version, or use the program that came with it.`
    return { kind: 'none', reason: `The helper of the package ${owner} ${state}. ${remedy}` }
  }
  return {
    kind: 'to-install',
    reason: installed === 'other-version' ? 'other-version' : 'absent',
    copies: listCopies(),
  }
}

/** The way to start the helper for a change of the host on screen. */
export function chooseHelperWay(source: HostSource): Result<HelperWay, Failure> {
  const readiness = readHelperReadiness(source)
  switch (readiness.kind) {
    case 'none':
      return fail({ code: 'host-not-changeable', reason: readiness.reason })
    case 'direct': {
      const helper = bundledHelper()
      return helper === null || source.name === null
        ? fail({ code: 'helper-missing' })
        : ok({ kind: 'other-root', root: source.name, helper })
    }
    case 'installed':
      return ok(process.geteuid?.() === 0 ? { kind: 'as-root' } : { kind: 'polkit' })
    case 'to-install':
      return fail({ code: 'helper-missing' })
  }
}

/** What an installation puts where: the helper, the runtime that starts it, and the policy that asks for consent. */
export function listCopies(): readonly { readonly from: string; readonly to: string; readonly sizeBytes: number }[] {
  const pairs = [
    [bundledHelper(), helperPlace.helper],
    [findRuntime(), helperPlace.runtime],
    [findAsset(policyAsset), helperPlace.policy],
  ] as const
  return pairs.flatMap(([from, to]) =>
    from === null ? [] : [{ from, to, sizeBytes: fs.statSync(from, { throwIfNoEntry: false })?.size ?? 0 }],
  )
}

/** The helper that this program was built with, or null where it is not built. */
export function bundledHelper(): string | null {
  return findBundledHelper(path.dirname(fileURLToPath(import.meta.url)))
}
