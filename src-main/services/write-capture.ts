// SPDX-License-Identifier: MIT
import { buildCapture } from '../capture/build-capture.ts'
import { packArchive } from '../capture/pack-archive.ts'
import { redactRecording } from '../capture/redact.ts'
import { writePrivateFile } from '../capture/write-private-file.ts'
import type { Failure } from '../contract/failures.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { collectFacts } from '../probes/collect-facts.ts'
import type { HostReader } from '../probes/host-reader.ts'
import { createRecordingHostReader } from '../probes/recording-host-reader.ts'
import { programVersion } from './program-version.ts'

/** What was written. */
export interface WrittenCapture {
  readonly sizeBytes: number
  /** Files of the host and outputs of programs, without the capture's own manifest. */
  readonly fileCount: number
}

/**
 * Writes a capture of the host behind `reader`: exactly what a reading of it asks for, so that it can be judged
 * elsewhere as it was judged here. Redacted, nothing in it tells whose host it is.
 *
 * Fails: `file-unwritable`; `capture-refused` for a host so large that its capture could not be opened again.
 */
export async function writeCapture(
  reader: HostReader,
  file: string,
  options: { readonly redact: boolean },
): Promise<Result<WrittenCapture, Failure>> {
  const { reader: recorder, recording } = createRecordingHostReader(reader)
  await collectFacts(recorder)
  const kept = options.redact ? redactRecording(recording) : recording
  const tree = buildCapture(kept, { program: `throughway ${programVersion}`, isRedacted: options.redact })
  const archive = await packArchive(tree, 'capture')
  if (!archive.ok) return fail({ code: 'capture-refused', ...archive.failure })
  const written = await writePrivateFile(file, archive.value)
  return written.ok
    ? ok({ sizeBytes: archive.value.length, fileCount: kept.files.size + kept.outputs.size })
    : fail({ code: 'file-unwritable', path: file, detail: written.failure })
}
