// SPDX-License-Identifier: MIT
import { SignIcon } from '../../components/sign-icon.tsx'
import { chooseWords, words } from '../../words/spoken.ts'
import { guestDriver } from './device-words.ts'
import { PrintMark } from './print-mark.tsx'

/** What the map's colours, lines and signs mean. */
export function MapLegend() {
  const { proposed, forced, assignable, notAssignable, onlyBridges, fields } = words.devices
  return (
    <ul className="map-legend">
      <li>
        <span className="legend-cell legend-chosen" aria-hidden="true" />
        {chooseWords.given}
      </li>
      <li>
        <span className="legend-cell legend-proposed" aria-hidden="true" />
        {proposed}
      </li>
      <li>
        <SignIcon sign="tie" />
        {forced}
      </li>
      <li>
        <span className="legend-cell legend-free" aria-hidden="true" />
        {assignable}
      </li>
      <li>
        <span className="legend-cell" aria-hidden="true" />
        {notAssignable}
      </li>
      <li>
        <span className="legend-wire" aria-hidden="true" />
        {onlyBridges}
      </li>
      <li>
        <PrintMark mark="bound-host" />
        {fields.driver}
      </li>
      <li>
        <PrintMark mark="bound-guest" />
        <code>{guestDriver}</code>
      </li>
      <li>
        <PrintMark mark="reset" />
        {fields.reset}
      </li>
    </ul>
  )
}
