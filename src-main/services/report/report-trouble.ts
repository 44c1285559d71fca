// SPDX-License-Identifier: MIT
import type { ProgramForm } from '../../model/about-view.ts'
import type { TroubleReport } from '../../model/trouble-report.ts'
import type { HostReader } from '../../probes/host-reader.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import { readDefinition } from '../machines/store-definition.ts'
import type { TroubleAnswer } from '../trouble/diagnose-trouble.ts'
import { buildReport } from './build-report.ts'

/** The report on what was diagnosed: of the machine's host where a machine was looked at, else of the host on screen. */
export async function reportTrouble(
  { machine, diagnosis, gaps, logs }: TroubleAnswer,
  context: MachineContext,
  screenReader: HostReader,
  form: ProgramForm,
): Promise<TroubleReport> {
  const definition = machine === null ? null : await readDefinition(context, machine.domain.uuid, 'to-show')
  const link = context.link.state()
  return buildReport({
    reader: machine === null ? screenReader : context.host.reader,
    form,
    diagnosis,
    gaps,
    logs,
    machine: machine === null ? null : { machine, definition: definition?.ok === true ? definition.value : null },
    libvirtVersion: machine !== null && link.at === 'connected' ? link.version : null,
  })
}
