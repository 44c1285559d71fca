// SPDX-License-Identifier: MIT
import type { WindowFault } from '../../model/window-fault.ts'
import { collectFacts } from '../../probes/collect-facts.ts'
import type { HostReader } from '../../probes/host-reader.ts'
import { createRecordingHostReader } from '../../probes/recording-host-reader.ts'
import { programVersion } from '../program-version.ts'
import { fenced } from './fenced.ts'
import { redactTexts } from './redact-texts.ts'

/** A report on a fault of the window in Markdown, without what tells whose host this is. Reads the host, to know its names. */
export async function reportFault(hostReader: HostReader, fault: WindowFault): Promise<string> {
  const { reader, recording } = createRecordingHostReader(hostReader)
  const { system, kernel } = await collectFacts(reader)
  const told = (what: string, value: string | null) => `- ${what}: ${value ?? 'could not be told'}`
  const text = [
    '# A fault of Throughway’s window',
    '',
    'Serial numbers, addresses, UUIDs and names of host and people were taken out.',
    '',
    told('Throughway', programVersion),
    told('Screen', fault.screen),
    told('Browser', fault.browser),
    told('Distribution', system.distribution.known ? system.distribution.value.prettyName : null),
    told('Kernel', kernel.release.known ? kernel.release.value : null),
    '',
    ...fenced(fault.message),
    ...(fault.stack === '' ? [] : ['Where in the code:', '', ...fenced(fault.stack)]),
    ...(fault.components === '' ? [] : ['Within:', '', ...fenced(fault.components)]),
  ].join('\n')
  const [redacted = ''] = redactTexts(recording, [text], [])
  return redacted
}
