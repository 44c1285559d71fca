// SPDX-License-Identifier: MIT
import type { GuestSpec, GuestUsbDevice } from '../../../src-main/model/guest-spec.ts'
import type { LendableUsb } from '../../../src-main/model/machine-view.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useGuest } from '../../store/machine-context.ts'
import { useGuestOptions, useGuestPart } from '../../store/use-guest-part.ts'
import { formats, guestPartWords, speakCore } from '../../words/spoken.ts'
import { CheckField } from './check-field.tsx'
import { Section } from './section.tsx'

const says = guestPartWords.usb

/** USB devices that the guest gets at every start, and input devices that follow it. */
export function UsbSection({ spec }: { readonly spec: GuestSpec }) {
  const { set } = useGuest()
  const options = useGuestOptions()
  const usbDevices = useGuestPart(spec, 'usbDevices')
  const inputs = useGuestPart(spec, 'evdevInputs')
  const names = [
    ...usbDevices.map((device) => nameOf(device, options.usbDevices)),
    ...inputs.map(({ kind }) => says.kinds[kind]),
  ]
  return (
    <Section
      id="usb"
      title={says.title}
      summary={names.length === 0 ? says.nothing : formats.row(names)}
      parts={['usbDevices', 'evdevInputs']}
    >
      <fieldset className="gives">
        <legend>{says.devices}</legend>
        <p className="choice-hint">{options.usbDevices.length === 0 ? says.none : says.fixed}</p>
        {options.usbDevices.map((device) => (
          <CheckField
            key={device.port}
            label={device.name ?? `${device.vendorId}:${device.productId}`}
            note={<UsbNote device={device} />}
            isOn={usbDevices.some((each) => isSame(each, device))}
            onChange={(isOn) =>
              set('usbDevices', [
                ...usbDevices.filter((each) => !isSame(each, device)),
                ...(isOn ? [optionalAtPort(device)] : []),
              ])
            }
          />
        ))}
      </fieldset>
      <fieldset className="gives">
        <legend>{says.inputs}</legend>
        <p className="choice-hint">{options.inputs.length === 0 ? says.noInputs : says.inputsNote}</p>
        {options.inputs.map(({ path, kind, name }) => (
          <CheckField
            key={path}
            label={name}
            note={
              <span className="give-note">
                <span>
                  {says.kinds[kind]} <code>{path}</code>
                </span>
              </span>
            }
            isOn={inputs.some((each) => each.path === path)}
            onChange={(isOn) =>
              set('evdevInputs', [...inputs.filter((each) => each.path !== path), ...(isOn ? [{ path, kind }] : [])])
            }
          />
        ))}
      </fieldset>
    </Section>
  )
}

function UsbNote({ device: { port, vendorId, productId, warning, lentTo } }: { readonly device: LendableUsb }) {
  const notes = [
    `${vendorId}:${productId}`,
    says.port(port),
    ...(lentTo === null ? [] : [says.lent]),
    ...(warning === null ? [] : [speakCore(warning).text]),
  ]
  return (
    <span className="give-note">
      {warning === null ? null : <VerdictMark verdict="warn" />}
      <span>{formats.row(notes)}</span>
    </span>
  )
}

/** At its port, so that a twin stays with the host; a start goes on without it. */
function optionalAtPort({ vendorId, productId, port }: LendableUsb): GuestUsbDevice {
  return { vendorId, productId, port, startupPolicy: 'optional' }
}

function isSame(device: GuestUsbDevice, { vendorId, productId, port }: LendableUsb): boolean {
  return (
    device.vendorId === vendorId && device.productId === productId && (device.port === null || device.port === port)
  )
}

function nameOf(device: GuestUsbDevice, known: readonly LendableUsb[]): string {
  return known.find((each) => isSame(device, each))?.name ?? `${device.vendorId}:${device.productId}`
}
