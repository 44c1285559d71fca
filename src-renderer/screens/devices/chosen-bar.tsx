// SPDX-License-Identifier: MIT
import type { DeviceReport } from '../../../src-main/model/device-report.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useChangeState, useChanges } from '../../store/change-context.ts'
import { chooseWords, words } from '../../words/spoken.ts'
import { splitDeviceName } from './device-name.ts'
import { allDevices } from './lay-out-buses.ts'

/** What was chosen so far, each with the way to take it out. What is no longer there can be taken out too. */
export function ChosenBar({ report }: { readonly report: DeviceReport }) {
  const { chooseDevices } = useChanges()
  const chosen = useChangeState(({ choices }) => choices.devices)
  const devices = allDevices(report).filter(({ address }) => chosen.includes(address))
  return (
    <section className="chosen-bar" aria-label={chooseWords.chosen}>
      {chosen.length === 0 ? (
        <p className="way-on-text">{chooseWords.nothing}</p>
      ) : (
        <ul className="chosen-list">
          {devices.map((device) => {
            const { short } = splitDeviceName(device)
            return (
              <li key={device.address} className="tag">
                <span>
                  {short} <code>{device.address}</code> {words.kinds[device.kind]}
                </span>
                <button
                  type="button"
                  className="tag-remove"
                  aria-label={chooseWords.remove(`${short} ${device.address}`)}
                  onClick={() => chooseDevices([device.address], false)}
                >
                  <SignIcon sign="close" />
                </button>
              </li>
            )
          })}
          {chosen
            .filter((address) => !devices.some((device) => device.address === address))
            .map((address) => (
              <li key={address} className="tag">
                <span>
                  {chooseWords.gone} <code>{address}</code>
                </span>
                <button
                  type="button"
                  className="tag-remove"
                  aria-label={chooseWords.remove(address)}
                  onClick={() => chooseDevices([address], false)}
                >
                  <SignIcon sign="close" />
                </button>
              </li>
            ))}
        </ul>
      )}
    </section>
  )
}
