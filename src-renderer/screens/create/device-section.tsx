// SPDX-License-Identifier: MIT
import type { DeviceReport, GpuCandidate } from '../../../src-main/model/device-report.ts'
import type { Verdict } from '../../../src-main/model/finding.ts'
import type { GuestSpec } from '../../../src-main/model/guest-spec.ts'
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useGuest, useGuestState } from '../../store/machine-context.ts'
import { useGuestPart, useWishedDevices } from '../../store/use-guest-part.ts'
import { useHostView } from '../../store/window-context.ts'
import { formats, guestPartWords, speakCore, words } from '../../words/spoken.ts'
import { splitDeviceName } from '../devices/device-name.ts'
import { allDevices } from '../devices/lay-out-buses.ts'
import { CheckField } from './check-field.tsx'
import { TextField } from './field.tsx'
import { canGive, listOthers } from './list-devices.ts'
import { Section } from './section.tsx'

const says = guestPartWords.devices
const marks: Record<GpuCandidate['advice'], Verdict> = {
  give: 'pass',
  possible: 'not-applicable',
  keep: 'warn',
  blocked: 'fail',
}

/** The host's devices that the guest owns: graphics cards first, then whatever else can be spared. */
export function DeviceSection({ spec }: { readonly spec: GuestSpec }) {
  const report = useHostView()?.devices
  const { wishFor } = useGuest()
  const wish = useGuestState((state) => state.wish)
  const wished = useWishedDevices()
  if (report === undefined) return null
  const choose = (addresses: readonly PciAddress[], isChosen: boolean) => {
    const others = wished.filter((device) => !addresses.includes(device))
    // What was set of the devices themselves belongs to the choice before.
    const { hostDevices: _replaced, ...overrides } = wish.overrides
    wishFor({ devices: isChosen ? [...others, ...addresses] : others, overrides })
  }
  return (
    <Section
      id="devices"
      title={says.title}
      summary={summarize(report, wished)}
      parts={['hostDevices']}
      paths={['hostDevices', 'devices']}
      shown={spec.hostDevices.map((_device, index) => `hostDevices.${index}.romFile`)}
      isOpen
      isOwn={wish.devices !== null}
      onPropose={() => wishFor({ devices: null })}
    >
      <CardList report={report} wished={wished} onChoose={choose} />
      <OtherList report={report} wished={wished} onChoose={choose} />
      <RomFields spec={spec} />
      <p className="choice-hint">
        <a href="#choose">{says.toChoose}</a>
      </p>
    </Section>
  )
}

function summarize(report: DeviceReport, wished: readonly PciAddress[]): string {
  const devices = allDevices(report).filter(({ address }) => wished.includes(address))
  const cards = devices.filter(({ kind }) => kind === 'display')
  const named = cards.length > 0 ? cards : devices
  return named.length === 0 ? says.none : formats.row(named.map((device) => splitDeviceName(device).short))
}

interface ListProps {
  readonly report: DeviceReport
  readonly wished: readonly PciAddress[]
  readonly onChoose: (addresses: readonly PciAddress[], isChosen: boolean) => void
}

function CardList({ report, wished, onChoose }: ListProps) {
  if (report.candidates.length === 0) return <p className="choice-hint">{says.noCards}</p>
  return (
    <fieldset className="gives">
      <legend>{says.cards}</legend>
      {report.candidates.map((candidate) => {
        const { short } = splitDeviceName({ name: candidate.name, kind: 'display' })
        const company = candidate.functions.filter((address) => address !== candidate.address)
        return (
          <CheckField
            key={candidate.address}
            label={
              <>
                {short} <code>{candidate.address}</code>
              </>
            }
            note={
              <span className="give-note">
                <VerdictMark verdict={marks[candidate.advice]} />
                <span>
                  {words.advice[candidate.advice].title}: {words.advice[candidate.advice].note}
                  {company.length === 0 ? '' : `; ${says.withIt(formats.row(company))}`}
                </span>
              </span>
            }
            isOn={wished.includes(candidate.address)}
            isDisabled={!canGive(candidate)}
            onChange={(isOn) => onChoose(candidate.functions, isOn)}
          />
        )
      })}
    </fieldset>
  )
}

/** The rest, folded unless one of it is chosen: most guests take none. */
function OtherList({ report, wished, onChoose }: ListProps) {
  const others = listOthers(report)
  if (others.length === 0) return null
  const isChosen = (functions: readonly PciAddress[]) => functions.some((address) => wished.includes(address))
  return (
    <details className="more" open={others.some(({ functions }) => isChosen(functions)) || undefined}>
      <summary>
        <SignIcon sign="chevron" />
        {says.othersCount(others.length)}
      </summary>
      <fieldset className="gives">
        <legend className="for-hearing">{says.others}</legend>
        {others.map(({ device, functions, warnings }) => (
          <CheckField
            key={device.address}
            label={
              <>
                {splitDeviceName(device).short} <code>{device.address}</code>
              </>
            }
            note={
              <span className="give-note">
                {warnings.length === 0 ? null : <VerdictMark verdict="warn" />}
                <span>
                  {[words.kinds[device.kind], ...warnings.map((warning) => speakCore(warning).text)].join('; ')}
                </span>
              </span>
            }
            isOn={isChosen(functions)}
            onChange={(isOn) => onChoose(functions, isOn)}
          />
        ))}
      </fieldset>
    </details>
  )
}

/** A file with the video BIOS, for the cards that need one. */
function RomFields({ spec }: { readonly spec: GuestSpec }) {
  const { set } = useGuest()
  const devices = useGuestPart(spec, 'hostDevices')
  if (devices.length === 0) return null
  return (
    <details className="more" open={devices.some(({ romFile }) => romFile !== null) || undefined}>
      <summary>
        <SignIcon sign="chevron" />
        {says.rom}
      </summary>
      <p className="choice-hint">{says.romNote}</p>
      <div className="entries">
        {devices.map((device, index) => (
          <TextField
            key={device.functions[0]?.address}
            label={`${says.romPath} (${device.functions[0]?.address})`}
            path={`hostDevices.${index}.romFile`}
            isCode
            isWide
            value={device.romFile ?? ''}
            onChange={(file) =>
              set('hostDevices', devices.with(index, { ...device, romFile: file.trim() === '' ? null : file.trim() }))
            }
          />
        ))}
      </div>
    </details>
  )
}
