// SPDX-License-Identifier: MIT
import crypto from 'node:crypto'
import type { InspectedFile, InspectedFolder } from '../contract/helper-protocol.ts'
import type { HostFiles } from '../model/host-files.ts'
import type { Plan, PlanChoices } from '../model/plan.ts'
import { draftPlan } from '../planner/draft-plan.ts'
import { formatScript } from '../planner/format-script.ts'
import { collectHostFiles } from '../probes/collect-host-files.ts'
import type { HostReader } from '../probes/host-reader.ts'
import { type Examination, examineHost } from './examine-host.ts'

/** What the helper read where this program may not. */
export interface Inspection {
  readonly files: readonly InspectedFile[]
  readonly folders: readonly InspectedFolder[]
}

/** What a plan is drafted with besides the choices. */
export interface DraftOptions {
  readonly inspected?: Inspection | undefined
  /** A reading that is there already, so that the plan is of the facts on screen. */
  readonly examination?: Examination | undefined
  readonly trialId?: string | undefined
  /** See `PlanRequest`. Only builds for tests set it. */
  readonly ignoreInterlocks?: boolean | undefined
}

/** A plan, with what it was drafted from. */
export interface DraftedPlan {
  readonly plan: Plan
  readonly examination: Examination
  /** The files as they were read; deriving the plan's operations over them anew gives what was shown. */
  readonly files: HostFiles
  /** The plan as a shell script. */
  script(): string
}

/** Reads the host behind `reader` and drafts what would be done to it. Changes nothing. */
export async function draftPlanFor(
  reader: HostReader,
  choices: PlanChoices,
  options: DraftOptions = {},
): Promise<DraftedPlan> {
  const examination = options.examination ?? (await examineHost(reader))
  const files = withInspection(collectHostFiles(reader), options.inspected)
  const identity = reader.readIdentity()
  const { facts, devices, report } = examination
  const plan = draftPlan({
    facts,
    devices,
    findings: report.findings,
    files,
    choices,
    // Each trial has a number of its own: an answer to one is never taken for an answer to another.
    trialId: options.trialId ?? crypto.randomBytes(4).toString('hex'),
    userId: identity.ok ? identity.value.userId : null,
    ignoreInterlocks: options.ignoreInterlocks,
  })
  return { plan, examination, files, script: () => formatScript(plan, files) }
}

/** The files with what the helper read in place of what this program may not. */
export function withInspection(files: HostFiles, inspected: Inspection | undefined): HostFiles {
  if (inspected === undefined) return files
  const texts = new Map(inspected.files.map(({ path, text }) => [path, text]))
  const names = new Map(inspected.folders.map((folder) => [folder.path, folder.names]))
  return {
    read: (path) => {
      const own = files.read(path)
      const text = own.state === 'unreadable' && own.needsHelper ? texts.get(path) : undefined
      if (text === undefined) return own
      return text === null ? { state: 'absent' } : { state: 'text', text }
    },
    list: (folder) => {
      const own = files.list(folder)
      const inside = own.state === 'unreadable' && own.needsHelper ? names.get(folder) : undefined
      if (inside === undefined) return own
      return inside === null ? { state: 'absent' } : { state: 'names', names: inside }
    },
  }
}
