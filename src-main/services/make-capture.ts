// SPDX-License-Identifier: MIT
import { buildCapture } from '../capture/build-capture.ts'
import { packArchive } from '../capture/pack-archive.ts'
import { redactRecording } from '../capture/redact.ts'
import type { Failure } from '../contract/failures.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { collectFacts } from '../probes/collect-facts.ts'
import type { HostReader } from '../probes/host-reader.ts'
import { createRecordingHostReader } from '../probes/recording-host-reader.ts'
import { programVersion } from './program-version.ts'

/** An archive in memory. */
export interface CaptureArchive {
  readonly bytes: Buffer
  /** Files of the host and outputs of programs, without the capture's own manifest. */
  readonly fileCount: number
}

/**
 * A capture of the host behind `reader`: exactly what a reading of it asks for, so that it can be judged elsewhere as it was
 * judged here. Redacted, nothing in it tells whose host it is.
 *
 * Fails: `capture-refused` for a host so large that its capture could not be opened again.
 */
export async function makeCapture(
  reader: HostReader,
  options: { readonly redact: boolean },
): Promise<Result<CaptureArchive, Failure>> {
  const { reader: recorder, recording } = createRecordingHostReader(reader)
  await collectFacts(recorder)
  const kept = options.redact ? redactRecording(recording) : recording
  const tree = buildCapture(kept, { program: `throughway ${programVersion}`, isRedacted: options.redact })
  const archive = await packArchive(tree, 'capture')
  return archive.ok
    ? ok({ bytes: archive.value, fileCount: kept.files.size + kept.outputs.size })
    : fail({ code: 'capture-refused', ...archive.failure })
}
