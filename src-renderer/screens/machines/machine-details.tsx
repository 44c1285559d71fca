// SPDX-License-Identifier: MIT
import type { MachineView } from '../../../src-main/model/machine-view.ts'
import { useMachineState, useMachines } from '../../store/machine-context.ts'
import { isRunning } from '../../store/machine-state.ts'
import { machineWords } from '../../words/spoken.ts'
import { CheckField } from '../create/check-field.tsx'
import { FiguresPanel } from './figures-panel.tsx'
import { KillQuestion } from './kill-question.tsx'
import { PreflightPanel } from './preflight-panel.tsx'
import { RemoveQuestion } from './remove-question.tsx'
import { ScreenPanel } from './screen-panel.tsx'
import { UsbPanel } from './usb-panel.tsx'
import { XmlPanel } from './xml-panel.tsx'

interface MachineDetailsViewProps {
  readonly machine: MachineView
  readonly question: 'kill' | 'remove' | null
  readonly onAnswered: () => void
}

/** All that is looked up about one machine: what it does now, what it has, and what would keep it from starting. */
export function MachineDetailsView({ machine, question, onAnswered }: MachineDetailsViewProps) {
  const details = useMachineState((state) => state.details)
  const { setAutostart } = useMachines()
  const isOn = isRunning(machine.state)
  if (details?.uuid !== machine.uuid) return null
  return (
    <div className="machine-details">
      {question === 'kill' && isOn ? <KillQuestion machine={machine} onDone={onAnswered} /> : null}
      {question === 'remove' && !isOn ? <RemoveQuestion machine={machine} onDone={onAnswered} /> : null}
      <div className="machine-panels">
        <div>
          {isOn ? (
            <FiguresPanel machine={machine} figures={details.figures} />
          ) : (
            <PreflightPanel checks={details.preflight} />
          )}
          <ScreenPanel machine={machine} screenshot={details.screenshot} />
          <UsbPanel machine={machine} />
        </div>
      </div>
      {isOn && details.preflight.at !== 'none' ? <PreflightPanel checks={details.preflight} /> : null}
      <div className="machine-rest">
        <CheckField
          label={machineWords.autostart}
          isOn={machine.startsWithHost}
          onChange={(enabled) => void setAutostart(machine.uuid, enabled)}
        />
        {machine.isAgentConnected === null ? null : (
          <p className="choice-hint">{machine.isAgentConnected ? machineWords.agentYes : machineWords.agentNo}</p>
        )}
      </div>
      <XmlPanel name={machine.name} xml={details.xml} />
    </div>
  )
}
