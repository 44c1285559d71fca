// SPDX-License-Identifier: MIT
import type { GuestSpec } from '../../../src-main/model/guest-spec.ts'
import { useGuest } from '../../store/machine-context.ts'
import { useGuestPart } from '../../store/use-guest-part.ts'
import { formats, guestPartWords } from '../../words/spoken.ts'
import { CheckField } from './check-field.tsx'
import { Section } from './section.tsx'

const says = guestPartWords.behaviour

/** The firmware that starts the guest, and how it behaves towards the host. */
export function BehaviourSection({ spec }: { readonly spec: GuestSpec }) {
  const { set } = useGuest()
  const firmware = useGuestPart(spec, 'firmware')
  const hasAgent = useGuestPart(spec, 'hasAgent')
  const startsWithHost = useGuestPart(spec, 'startsWithHost')
  const on = [
    ...(firmware.secureBoot ? [says.secureBoot] : []),
    ...(firmware.tpm ? [says.tpm] : []),
    ...(hasAgent ? [says.agent] : []),
    ...(startsWithHost ? [says.autostart] : []),
  ]
  return (
    <Section
      id="behaviour"
      title={says.title}
      summary={formats.row(on)}
      parts={['firmware', 'hasAgent', 'startsWithHost']}
      shown={['firmware.secureBoot', 'firmware.tpm', 'hasAgent', 'startsWithHost']}
    >
      <div className="ticks">
        <CheckField
          label={says.secureBoot}
          note={says.secureBootNote}
          path="firmware.secureBoot"
          isOn={firmware.secureBoot}
          onChange={(secureBoot) => set('firmware', { ...firmware, secureBoot })}
        />
        <CheckField
          label={says.tpm}
          note={says.tpmNote}
          path="firmware.tpm"
          isOn={firmware.tpm}
          onChange={(tpm) => set('firmware', { ...firmware, tpm })}
        />
        <CheckField
          label={says.agent}
          note={says.agentNote}
          path="hasAgent"
          isOn={hasAgent}
          onChange={(isOn) => set('hasAgent', isOn)}
        />
        <CheckField
          label={says.autostart}
          note={says.autostartNote}
          path="startsWithHost"
          isOn={startsWithHost}
          onChange={(isOn) => set('startsWithHost', isOn)}
        />
      </div>
    </Section>
  )
}
