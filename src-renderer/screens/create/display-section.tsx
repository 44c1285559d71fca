// SPDX-License-Identifier: MIT
import type { GuestDisplay, GuestSpec } from '../../../src-main/model/guest-spec.ts'
import { useGuest } from '../../store/machine-context.ts'
import { useGuestPart } from '../../store/use-guest-part.ts'
import { guestPartWords } from '../../words/spoken.ts'
import { CheckField } from './check-field.tsx'
import { NumberField, optionsOf, SelectField } from './field.tsx'
import { Section } from './section.tsx'

const says = guestPartWords.display
/** Enough for a 4K picture; the draft says where another size is wanted. */
const proposedMiB = 64

/** What the guest shows, where, and how it is heard. */
export function DisplaySection({ spec }: { readonly spec: GuestSpec }) {
  const { set } = useGuest()
  const display = useGuestPart(spec, 'display')
  const sound = useGuestPart(spec, 'sound')
  const patch = (change: Partial<GuestDisplay>) => set('display', { ...display, ...change })
  const { lookingGlass } = display
  return (
    <Section
      id="display"
      title={says.title}
      summary={summarize(display, sound)}
      parts={['display', 'sound']}
      shown={['display.video', 'display.graphics', 'display.lookingGlass', 'sound']}
    >
      <div className="entries">
        <SelectField
          label={says.video}
          path="display.video"
          value={display.video}
          options={optionsOf(says.videos)}
          onChange={(video) => patch({ video })}
        />
        <SelectField
          label={says.graphics}
          path="display.graphics"
          value={display.graphics}
          options={optionsOf(says.graphicsKinds)}
          onChange={(graphics) => patch({ graphics })}
        />
        <SelectField
          label={says.sound}
          path="sound"
          value={sound}
          options={optionsOf(says.sounds)}
          onChange={(chosen) => set('sound', chosen)}
        />
      </div>
      <CheckField
        label={says.lookingGlass}
        note={says.lookingGlassNote}
        path="display.lookingGlass"
        isOn={lookingGlass !== null}
        onChange={(isOn) => patch({ lookingGlass: isOn ? { transport: 'kvmfr', sizeMiB: proposedMiB } : null })}
      />
      {lookingGlass === null ? null : (
        <div className="entries">
          <SelectField
            label={says.transport}
            value={lookingGlass.transport}
            options={optionsOf(says.transports)}
            onChange={(transport) => patch({ lookingGlass: { ...lookingGlass, transport } })}
          />
          <NumberField
            label={says.sizeMiB}
            value={lookingGlass.sizeMiB}
            min={16}
            max={1024}
            onChange={(sizeMiB) => patch({ lookingGlass: { ...lookingGlass, sizeMiB: Math.round(sizeMiB) } })}
          />
        </div>
      )}
    </Section>
  )
}

function summarize({ video, graphics, lookingGlass }: GuestDisplay, sound: GuestSpec['sound']): string {
  return [
    video === 'none'
      ? says.videos.none
      : `${says.videos[video]}${graphics === 'none' ? '' : `, ${says.graphicsKinds[graphics]}`}`,
    ...(lookingGlass === null ? [] : [says.lookingGlass]),
    says.heard[sound],
  ].join(', ')
}
