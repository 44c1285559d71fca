// SPDX-License-Identifier: MIT
import type { HostView } from '../../../src-main/model/host-view.ts'
import { useChangeState } from '../../store/change-context.ts'
import { useHostView } from '../../store/window-context.ts'
import { formats, modeWords } from '../../words/spoken.ts'
import { splitDeviceName } from '../devices/device-name.ts'
import { allDevices } from '../devices/lay-out-buses.ts'
import { HostWaiting } from '../frame/host-waiting.tsx'
import { describeModes } from './describe-modes.ts'
import { ModeCards } from './mode-cards.tsx'
import { OptionList } from './option-list.tsx'

/** When the chosen devices change hands, and what else is set aside for the guest. */
export function ModeScreen() {
  const view = useHostView()
  if (view === null) return <HostWaiting title={modeWords.title} />
  return <Mode view={view} />
}

function Mode({ view: { devices, report } }: { readonly view: HostView }) {
  const chosen = useChangeState(({ choices }) => choices.devices)
  const names = allDevices(devices)
    .filter(({ address }) => chosen.includes(address))
    .map((device) => `${splitDeviceName(device).short} (${device.address})`)
  return (
    <div className="mode">
      <h1>{modeWords.title}</h1>
      <p className="screen-lead">{modeWords.lead}</p>
      {names.length === 0 ? (
        <p className="mode-devices">
          {modeWords.noDevices} <a href="#choose">{modeWords.toChoose}</a>
        </p>
      ) : (
        <p className="mode-devices">
          <strong>{modeWords.chosen}:</strong> {formats.row(names)}
        </p>
      )}
      <ModeCards modes={describeModes(devices, chosen)} />
      <OptionList memoryKiB={report.host.memoryKiB} />
    </div>
  )
}
