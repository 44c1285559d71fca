// SPDX-License-Identifier: MIT

import type { DeviceReport, GpuCandidate } from '../../../src-main/model/device-report.ts'
import type { Verdict } from '../../../src-main/model/finding.ts'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import type { Selection } from '../../store/window-state.ts'
import { words } from '../../words/spoken.ts'
import { splitDeviceName } from './device-name.ts'
import { allDevices, isUntold } from './lay-out-buses.ts'
import { PickButton } from './pick-button.tsx'

interface CandidateListProps {
  readonly report: DeviceReport
  readonly onOpen: (selection: Selection) => void
}

const marks: Record<GpuCandidate['advice'], Verdict> = {
  give: 'pass',
  possible: 'not-applicable',
  keep: 'not-applicable',
  blocked: 'fail',
}

/** A server can have many cards: the best and the next tell their reasons, the others when asked. */
const toldCandidates = 3

/** The graphics cards, best first, with what is advised for each and why. */
export function CandidateList({ report, onOpen }: CandidateListProps) {
  return (
    <section className="candidates">
      <h2>{words.devices.candidates}</h2>
      {report.candidates.length === 0 ? <NoCandidates report={report} /> : null}
      <ol>
        {report.candidates.map((candidate, index) => (
          <CandidateItem
            key={candidate.address}
            candidate={candidate}
            report={report}
            isTelling={index < toldCandidates}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </section>
  )
}

interface CandidateItemProps extends CandidateListProps {
  readonly candidate: GpuCandidate
  readonly isTelling: boolean
}

function CandidateItem({ candidate, report, isTelling, onOpen }: CandidateItemProps) {
  const { address, advice, functions, group, name, reasons } = candidate
  const { short, rest } = splitDeviceName({ name, kind: 'display' })
  const company = allDevices(report).filter(
    (device) => device.address !== address && functions.includes(device.address),
  )
  return (
    <li className={`candidate candidate-${advice}`}>
      <p className="candidate-advice">
        <VerdictMark verdict={marks[advice]} />
        <span>
          <strong>{words.advice[advice].title}:</strong> {adviceNote(candidate, report)}
        </span>
      </p>
      <h3>
        <button type="button" className="plain-button" onClick={() => onOpen({ kind: 'device', address })}>
          {short}
        </button>
      </h3>
      <p className="candidate-place">
        <code>{address}</code>
        <span>{group === null ? words.devices.noGroup : words.devices.group(group)}</span>
        <span>{rest}</span>
      </p>
      {company.length === 0 ? null : (
        <p className="candidate-company">
          {words.devices.travelsWith}:{' '}
          {company.map((device, index) => (
            <span key={device.address}>
              {index > 0 ? ', ' : ''}
              <code>{device.address}</code> {words.kinds[device.kind]}
            </span>
          ))}
        </p>
      )}
      {isTelling ? (
        <Reasons reasons={reasons} />
      ) : (
        <details className="candidate-more">
          <summary>{words.devices.fields.reasons}</summary>
          <Reasons reasons={reasons} />
        </details>
      )}
      <PickButton report={report} name={`${short} ${address}`} functions={functions} />
    </li>
  )
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <ul className="candidate-reasons">
      {reasons.map((reason) => (
        <li key={reason}>
          <Said text={reason} />
        </li>
      ))}
    </ul>
  )
}

/** That there is no card, or, where no device could be read at all, that this could not be told. */
function NoCandidates({ report }: { readonly report: DeviceReport }) {
  return isUntold(report) ? (
    <p className="nothing untold">{words.devices.candidatesUntold}</p>
  ) : (
    <p className="nothing">{words.devices.noCandidates}</p>
  )
}

/** Without any group nothing can be given yet, so a card that only waits for the IOMMU says that it waits. */
function adviceNote({ advice }: GpuCandidate, { groups }: DeviceReport): string {
  return advice === 'possible' && groups.length === 0 ? words.devices.onceGrouped : words.advice[advice].note
}
