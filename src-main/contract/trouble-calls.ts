// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { DefinitionChange, NoticesView, StoredChange, TroubleView } from '../model/trouble-view.ts'
import { call, push } from './kit.ts'

const nothing = z.null()
const id = z.string().min(1).max(64)

/** Logs that one call takes, and their base64 together: 18 MiB of log. Larger ones are for the command line, which streams. */
export const troubleLimits = { logs: 8, base64Length: 24 * 1024 * 1024 } as const

const log = z.strictObject({
  /** As evidence will name it. */
  source: z.string().min(1).max(255),
  /** The bytes as they are: text in UTF-8 or UTF-16, or gzip. */
  contentBase64: z.base64().max(troubleLimits.base64Length),
})

const question = z
  .strictObject({
    logs: z.array(log).max(troubleLimits.logs),
    /** A machine of libvirt's: its logs, its definition and the host's log since its last start. */
    uuid: z.uuid().nullable(),
    /** Also looks at the host on screen: its facts and, where no machine is named, its kernel's log. */
    host: z.boolean(),
    /** The diagnosis that this one repeats, to say what became of its causes. */
    before: id.nullable(),
  })
  .refine(({ logs }) => logs.reduce((sum, each) => sum + each.contentBase64.length, 0) <= troubleLimits.base64Length, {
    path: ['logs'],
    message: 'are more than 18 MiB together; `throughway diagnose FILE` reads logs of any size',
  })

/** Failures: why, and what to do. */
export const troubleCalls = {
  /** Names the causes in what is given. Changes nothing. */
  diagnose: call<TroubleView>()(question),
  /** The change of the machine's definition that would mend a cause of a diagnosis. Changes nothing. */
  previewEdit: call<DefinitionChange>()(z.strictObject({ diagnosisId: id, causeId: id })),
  /** Stores a definition that was shown; the one before is kept in a file first. */
  applyEdit: call<StoredChange>()(z.strictObject({ changeId: id })),
  /** Stores the definition from before a change again, unless it was changed since. */
  undoEdit: call<null>()(z.strictObject({ changeId: id })),
  /** A report for whoever helps, in Markdown, without what tells whose machine it is. */
  report: call<string>()(z.strictObject({ diagnosisId: id })),
  notices: call<NoticesView>()(nothing),
  /** Puts a notice away. */
  dismissNotice: call<NoticesView>()(z.strictObject({ id })),
  noticed: push<NoticesView>(),
}
