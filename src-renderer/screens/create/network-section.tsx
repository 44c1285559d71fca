// SPDX-License-Identifier: MIT
import type { GuestNetwork, GuestNetworkSource, GuestSpec } from '../../../src-main/model/guest-spec.ts'
import type { GuestOptions } from '../../../src-main/model/machine-view.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useGuest } from '../../store/machine-context.ts'
import { useGuestOptions, useGuestPart } from '../../store/use-guest-part.ts'
import { formats, guestPartWords } from '../../words/spoken.ts'
import { CheckField } from './check-field.tsx'
import { optionsOf, SelectField, TextField } from './field.tsx'
import { ItemHead } from './item-head.tsx'
import { Section } from './section.tsx'

const says = guestPartWords.networks

/** The guest's network adapters and where they lead. */
export function NetworkSection({ spec }: { readonly spec: GuestSpec }) {
  const { set } = useGuest()
  const networks = useGuestPart(spec, 'networks')
  const options = useGuestOptions()
  const replace = (index: number, network: GuestNetwork | null) =>
    set('networks', network === null ? networks.toSpliced(index, 1) : networks.with(index, network))
  return (
    <Section
      id="networks"
      title={says.title}
      summary={networks.length === 0 ? says.none : formats.row(networks.map(({ source }) => networkWords(source)))}
      parts={['networks']}
      shown={networks.flatMap((_network, index) => [
        `networks.${index}.source`,
        `networks.${index}.model`,
        `networks.${index}.macAddress`,
      ])}
    >
      <ol className="items">
        {networks.map((network, index) => (
          <Adapter
            // biome-ignore lint/suspicious/noArrayIndexKey: their place is what they are
            key={index}
            network={network}
            index={index}
            options={options}
            onChange={(next) => replace(index, next)}
          />
        ))}
      </ol>
      <button
        type="button"
        onClick={() =>
          set('networks', [
            ...networks,
            {
              source: sourceOf('network', options),
              model: 'virtio',
              macAddress: null,
              queues: null,
              isConnected: true,
            },
          ])
        }
      >
        <SignIcon sign="add" />
        {says.add}
      </button>
    </Section>
  )
}

interface AdapterProps {
  readonly network: GuestNetwork
  readonly index: number
  readonly options: GuestOptions
  readonly onChange: (network: GuestNetwork | null) => void
}

function Adapter({ network, index, options, onChange }: AdapterProps) {
  const { source } = network
  const path = `networks.${index}`
  const title = says.adapter(index + 1)
  const patch = (change: Partial<GuestNetwork>) => onChange({ ...network, ...change })
  const kinds = (['network', 'bridge', 'macvtap', 'user', 'virtual-function'] as const)
    .filter((kind) => kind !== 'virtual-function' || source.kind === kind)
    .map((value) => ({ value, label: says.kinds[value].title }))
  return (
    <li className="item">
      <ItemHead title={title} onRemove={() => onChange(null)} />
      <div className="entries">
        <SelectField
          label={says.kind}
          note={says.kinds[source.kind].note}
          value={source.kind}
          options={kinds}
          onChange={(kind) => patch({ source: kind === 'virtual-function' ? source : sourceOf(kind, options) })}
        />
        <PlaceField
          source={source}
          path={`${path}.source`}
          options={options}
          onChange={(next) => patch({ source: next })}
        />
        <SelectField
          label={says.model}
          path={`${path}.model`}
          value={network.model}
          options={optionsOf(says.models)}
          onChange={(model) => patch({ model })}
        />
        <TextField
          label={says.mac}
          path={`${path}.macAddress`}
          isCode
          placeholder={says.macAuto}
          value={network.macAddress ?? ''}
          onChange={(mac) => patch({ macAddress: mac.trim() === '' ? null : mac.trim().toLowerCase() })}
        />
      </div>
      <CheckField
        label={says.connected}
        note={says.connectedNote}
        isOn={network.isConnected}
        onChange={(isConnected) => patch({ isConnected })}
      />
    </li>
  )
}

interface PlaceFieldProps {
  readonly source: GuestNetworkSource
  readonly path: string
  readonly options: GuestOptions
  readonly onChange: (source: GuestNetworkSource) => void
}

/** Which network or interface: from what this computer has, or typed where that is not known. */
function PlaceField({ source, path, options, onChange }: PlaceFieldProps) {
  if (source.kind === 'user' || source.kind === 'virtual-function') return null
  if (source.kind === 'network') {
    const known = options.networks.map(({ name, isActive }) => ({
      value: name,
      label: isActive ? name : `${name} (${says.inactive})`,
    }))
    return known.length === 0 ? (
      <TextField
        label={says.network}
        path={path}
        isCode
        value={source.name}
        onChange={(name) => onChange({ ...source, name })}
      />
    ) : (
      <SelectField
        label={says.network}
        path={path}
        value={source.name}
        options={known}
        onChange={(name) => onChange({ ...source, name })}
      />
    )
  }
  const interfaces = source.kind === 'bridge' ? options.bridges : options.interfaces
  const set = (name: string) => onChange({ ...source, interface: name })
  return interfaces.length === 0 ? (
    <TextField
      label={says.interface}
      path={path}
      note={says.noInterface}
      isCode
      value={source.interface}
      onChange={set}
    />
  ) : (
    <SelectField
      label={says.interface}
      path={path}
      value={source.interface}
      options={interfaces.map((value) => ({ value, label: value }))}
      onChange={set}
    />
  )
}

function sourceOf(
  kind: Exclude<GuestNetworkSource['kind'], 'virtual-function'>,
  options: GuestOptions,
): GuestNetworkSource {
  switch (kind) {
    case 'network':
      return {
        kind,
        name: (options.networks.find(({ isActive }) => isActive) ?? options.networks[0])?.name ?? 'default',
      }
    case 'bridge':
      return { kind, interface: options.bridges[0] ?? 'br0' }
    case 'macvtap':
      return { kind, interface: options.interfaces[0] ?? 'eth0' }
    case 'user':
      return { kind }
  }
}

function networkWords(source: GuestNetworkSource): string {
  const { title } = says.kinds[source.kind]
  if (source.kind === 'network') return `${title} “${source.name}”`
  return 'interface' in source ? `${title} ${source.interface}` : title
}
