// SPDX-License-Identifier: MIT
import type { MachineView } from '../../../src-main/model/machine-view.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useMachines } from '../../store/machine-context.ts'
import { isRunning, type Screenshot } from '../../store/machine-state.ts'
import { lastTold, type Reply } from '../../store/reply.ts'
import { formats, machineWords } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'

interface ScreenPanelProps {
  readonly machine: MachineView
  readonly screenshot: Reply<Screenshot>
}

/** A picture of the guest's emulated screen, taken when it is asked for. */
export function ScreenPanel({ machine, screenshot }: ScreenPanelProps) {
  const { readScreenshot } = useMachines()
  const isOn = isRunning(machine.state)
  const shown = lastTold(screenshot)
  const isAsking = screenshot.at === 'asked'
  return (
    <section className="panel" aria-label={machineWords.screen}>
      <div className="panel-head">
        <h3>{machineWords.screen}</h3>
        {isOn && machine.hasGraphics ? (
          <button type="button" aria-disabled={isAsking} onClick={() => (isAsking ? undefined : void readScreenshot())}>
            <SignIcon sign="camera" />
            {isAsking ? machineWords.screenTaking : shown === null ? machineWords.screenTake : machineWords.screenAgain}
          </button>
        ) : null}
      </div>
      {screenshot.at === 'failed' ? <FailureWords failure={screenshot.failure} fileName={null} /> : null}
      {!machine.hasGraphics ? (
        <p className="choice-hint">{machineWords.screenNone}</p>
      ) : !isOn ? (
        <p className="choice-hint">{machineWords.screenOff}</p>
      ) : shown === null ? null : (
        <Picture name={machine.name} screenshot={shown} />
      )}
    </section>
  )
}

function Picture({ name, screenshot: { png, takenAtMs } }: { readonly name: string; readonly screenshot: Screenshot }) {
  const time = formats.timeToSecond(new Date(takenAtMs))
  if (png === null) return <p className="choice-hint">{machineWords.screenBlank}</p>
  return (
    <figure className="screenshot">
      <img src={`data:image/png;base64,${png}`} alt={machineWords.screenAlt(name, time)} />
      <figcaption>
        <span role="status">{machineWords.screenAt(time)}</span>
      </figcaption>
    </figure>
  )
}
