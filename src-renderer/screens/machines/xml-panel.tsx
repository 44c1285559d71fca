// SPDX-License-Identifier: MIT
import { SignIcon } from '../../components/sign-icon.tsx'
import { useMachines } from '../../store/machine-context.ts'
import type { MachineXml } from '../../store/machine-state.ts'
import { lastTold, type Reply } from '../../store/reply.ts'
import { machineWords } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'
import { ExplainedXml } from '../machine/explained-xml.tsx'

/** A machine's definition with what can be said of its lines; read when it is unfolded. */
export function XmlPanel({ name, xml }: { readonly name: string; readonly xml: Reply<MachineXml> }) {
  const { readXml } = useMachines()
  const shown = lastTold(xml)
  return (
    <details
      className="more"
      onToggle={(event) => {
        if (event.currentTarget.open) void readXml()
      }}
    >
      <summary>
        <SignIcon sign="chevron" />
        {machineWords.xml}
      </summary>
      {xml.at === 'asked' && shown === null ? <p role="status">{machineWords.xmlReading}</p> : null}
      {xml.at === 'failed' ? <FailureWords failure={xml.failure} fileName={null} /> : null}
      {shown === null ? null : (
        <ExplainedXml
          label={machineWords.ofMachine(machineWords.xml, name)}
          xml={shown.xml}
          explanations={shown.explanations}
        />
      )}
    </details>
  )
}
