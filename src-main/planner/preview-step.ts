// SPDX-License-Identifier: MIT
import type { ConfigFailure } from '../host-config/config-failure.ts'
import { deriveActions } from '../host-config/derive-actions.ts'
import { overlayFiles } from '../host-config/overlay-files.ts'
import type { HostAction } from '../model/host-action.ts'
import type { HostFiles } from '../model/host-files.ts'
import type { Operation } from '../model/operation.ts'
import type { FilePreview, PlanStep, Refusal } from '../model/plan.ts'
import { formatRun } from './format-run.ts'

/** What an operation comes down to here, as it is shown before consent. */
export interface StepPreview
  extends Pick<PlanStep, 'files' | 'commands' | 'undoable' | 'undoNote' | 'unchanged' | 'previewGap'> {
  readonly actions: readonly HostAction[]
  /** Why it cannot be done here at all; nothing else counts then. */
  readonly refusal: Refusal | null
  /** The files as they will be after it. */
  readonly filesAfter: HostFiles
}

/** Derives an operation over `files` and puts it into words, files and commands. */
export function previewStep(operation: Operation, files: HostFiles): StepPreview {
  const derived = deriveActions(operation, files)
  if (!derived.ok) return previewFailure(operation, derived.failure, files)
  const actions = derived.value
  const lost = actions.flatMap((action) => (canBeUndone(action) ? [] : [formatAction(action)]))
  return {
    actions,
    files: actions.flatMap(previewFile),
    commands: actions.flatMap((action) => (action.kind === 'write' ? [] : [formatAction(action)])),
    undoable: lost.length === 0,
    undoNote: lost.length === 0 ? null : `Nothing takes this back by itself: ${lost.join('; ')}.`,
    unchanged: actions.length === 0,
    previewGap: null,
    refusal: null,
    filesAfter: overlayFiles(files, actions),
  }
}

function previewFailure(operation: Operation, failure: ConfigFailure, files: HostFiles): StepPreview {
  const where = failure.path === null ? '' : `${failure.path}: `
  const isGap = failure.code === 'unreadable' && failure.needsHelper
  return {
    actions: [],
    files: [],
    commands: [],
    undoable: true,
    undoNote: null,
    unchanged: false,
    previewGap: isGap
      ? `Only root can read ${failure.path ?? 'a file of it'}; what changes is shown after the helper has read it.`
      : null,
    refusal: isGap
      ? null
      : { code: refusalCode(operation, failure), device: null, text: sentence(`${where}${failure.text}`) },
    filesAfter: files,
  }
}

function refusalCode({ kind }: Operation, { code }: ConfigFailure): Refusal['code'] {
  if (code === 'unreadable') return 'configuration-unreadable'
  if (code === 'refused') return 'configuration-refused'
  return kind === 'boot-parameters.set' ? 'loader-unsupported' : 'environment-unsupported'
}

/** One file that an action writes as text; what a program makes cannot be shown before. */
function previewFile(action: HostAction): FilePreview[] {
  return action.kind === 'write' ? [{ path: action.path, before: action.before, after: action.after }] : []
}

function canBeUndone(action: HostAction): boolean {
  return action.kind !== 'run' || action.undo !== null || action.files.length > 0
}

function formatAction(action: HostAction): string {
  if (action.kind === 'write') return action.path
  if (action.kind === 'run') return formatRun(action.run)
  return `${formatRun(action.run, `${action.path}.new`)}, checked, then put in place of ${action.path}`
}

function sentence(text: string): string {
  const begun =
    text.charAt(0) === text.charAt(0).toLowerCase() && !text.startsWith('/')
      ? text.charAt(0).toUpperCase() + text.slice(1)
      : text
  return /[.!?]$/.test(begun) ? begun : `${begun}.`
}
