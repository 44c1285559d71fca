// SPDX-License-Identifier: MIT
import type { GuestDisk, GuestDiskSource } from '../../../src-main/model/guest-spec.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { importFormOf, isImporting } from '../../store/disk-import-state.ts'
import { useGuest, useGuestState, useMachinesView } from '../../store/machine-context.ts'
import { useGuestOptions, useProblems } from '../../store/use-guest-part.ts'
import { guestPartWords } from '../../words/spoken.ts'
import { CheckField } from './check-field.tsx'
import { DiskImportFields } from './disk-import-fields.tsx'
import { newVolume } from './disk-section.tsx'
import { NumberField, optionsOf, SelectField, TextField } from './field.tsx'
import { findOthers } from './find-problems.ts'
import { ImportProgress } from './import-progress.tsx'
import { ItemHead } from './item-head.tsx'
import { listPools } from './list-pools.ts'
import { PhysicalDisk } from './physical-disk.tsx'
import { ProblemList } from './problem-list.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

const says = guestPartWords.disks
const gibibyte = 1024 ** 3

interface DiskItemProps {
  readonly disk: GuestDisk
  readonly index: number
  /** Name of the guest. */
  readonly name: string
  readonly onChange: (disk: GuestDisk | null) => void
}

/** A disk with all that can be set of it; what is seldom set is folded. */
export function DiskItem({ disk, index, name, onChange }: DiskItemProps) {
  const options = useGuestOptions()
  const problems = useProblems()
  const { diskImport } = useGuest()
  const importing = useGuestState((state) => state.diskImport)
  const canImport =
    useMachinesView()?.libvirt.at === 'connected' && (importing.at === 'none' || importing.at === 'done')
  const form = importFormOf(importing, index)
  const item = useKeptFocus(form === null ? null : isImporting(importing))
  const path = `disks.${index}`
  const title = says.disk(index + 1)
  const patch = (change: Partial<GuestDisk>) => onChange({ ...disk, ...change })
  const setKind = (kind: GuestDiskSource['kind'] | 'import') => {
    if (kind === 'import') return diskImport.open(index)
    if (form !== null) diskImport.close()
    if (kind === 'new-volume') patch({ source: newVolume(name, options, index) })
    if (kind === 'file') patch({ source: { kind, path: '', format: 'qcow2' } })
    if (kind === 'block-device') {
      const free = options.blockDevices.find(({ refusal }) => refusal === null)
      patch({ source: { kind, path: free?.path ?? '' } })
    }
  }
  const kinds = [
    ...optionsOf(says.sources).filter(({ value }) => value !== 'nvme' || disk.source.kind === 'nvme'),
    ...(canImport ? [{ value: 'import' as const, label: says.import.kind }] : []),
  ]
  if (form !== null) {
    return (
      <li className="item" ref={item} tabIndex={-1}>
        <ItemHead title={title} onRemove={() => onChange(null)} />
        {isImporting(importing) ? (
          <ImportProgress />
        ) : (
          <>
            <div className="entries">
              <SelectField
                label={says.source}
                value="import"
                options={[{ value: 'import', label: says.import.kind }, ...kinds]}
                onChange={setKind}
              />
            </div>
            <DiskImportFields form={form} />
          </>
        )}
      </li>
    )
  }
  return (
    <li className="item" ref={item} tabIndex={-1}>
      <ItemHead title={title} onRemove={() => onChange(null)} />
      <ProblemList
        problems={findOthers(
          problems,
          [path],
          [`${path}.source`, `${path}.bus`, `${path}.cache`, `${path}.io`, `${path}.discard`],
        )}
      />
      <div className="entries">
        <SelectField<GuestDiskSource['kind'] | 'import'>
          label={says.source}
          value={disk.source.kind}
          options={kinds}
          onChange={setKind}
        />
        <SourceFields source={disk.source} path={`${path}.source`} onChange={(source) => patch({ source })} />
      </div>
      {disk.source.kind === 'block-device' ? (
        <PhysicalDisk
          path={disk.source.path}
          onPick={(picked) => patch({ source: { kind: 'block-device', path: picked } })}
        />
      ) : null}
      <details className="more">
        <summary>
          <SignIcon sign="chevron" />
          {guestPartWords.more}
        </summary>
        <div className="entries">
          <SelectField
            label={says.bus}
            path={`${path}.bus`}
            value={disk.bus}
            options={optionsOf(says.buses)}
            onChange={(bus) => patch({ bus })}
          />
          <SelectField
            label={says.cache}
            path={`${path}.cache`}
            value={disk.cache}
            options={plain(['none', 'writeback', 'writethrough', 'directsync'])}
            onChange={(cache) => patch({ cache })}
          />
          <SelectField
            label={says.io}
            path={`${path}.io`}
            value={disk.io}
            options={plain(['native', 'io_uring', 'threads'])}
            onChange={(io) => patch({ io })}
          />
        </div>
        <CheckField
          label={says.discard}
          path={`${path}.discard`}
          isOn={disk.discard}
          onChange={(discard) => patch({ discard })}
        />
      </details>
    </li>
  )
}

interface SourceFieldsProps {
  readonly source: GuestDiskSource
  readonly path: string
  readonly onChange: (source: GuestDiskSource) => void
}

function SourceFields({ source, path, onChange }: SourceFieldsProps) {
  const { pools } = useGuestOptions()
  if (source.kind === 'nvme') return <p className="choice-hint">{says.controller(source.address)}</p>
  if (source.kind === 'block-device') return null
  if (source.kind === 'file') {
    return (
      <>
        <TextField
          label={says.path}
          path={`${path}.path`}
          isCode
          isWide
          value={source.path}
          onChange={(file) => onChange({ ...source, path: file })}
        />
        <SelectField
          label={says.format}
          path={`${path}.format`}
          value={source.format}
          options={optionsOf(says.formats)}
          onChange={(format) => onChange({ ...source, format })}
        />
      </>
    )
  }
  return (
    <>
      <NumberField
        label={says.size}
        path={`${path}.sizeBytes`}
        value={Math.round((source.sizeBytes / gibibyte) * 10) / 10}
        min={0.5}
        max={1_000_000}
        step={0.5}
        onChange={(size) => onChange({ ...source, sizeBytes: Math.round(size * 2) * (gibibyte / 2) })}
      />
      <SelectField
        label={says.format}
        path={`${path}.format`}
        value={source.format}
        options={optionsOf(says.formats)}
        onChange={(format) => onChange(withFormat(source, format))}
      />
      <SelectField
        label={says.pool}
        path={`${path}.pool`}
        value={source.pool}
        options={listPools(pools)}
        onChange={(pool) => onChange({ ...source, pool })}
      />
      <TextField
        label={says.name}
        path={`${path}.name`}
        isCode
        value={source.name}
        onChange={(name) => onChange({ ...source, name })}
      />
      <SelectField
        label={says.preallocation}
        path={`${path}.preallocation`}
        value={source.preallocation}
        options={optionsOf(says.preallocations).filter(
          ({ value }) => value !== 'metadata' || source.format === 'qcow2',
        )}
        onChange={(preallocation) => onChange({ ...source, preallocation })}
      />
    </>
  )
}

/** The volume in another format: the ending follows where it told the old one, and tables alone are qcow2's. */
function withFormat(
  source: GuestDiskSource & { readonly kind: 'new-volume' },
  format: 'raw' | 'qcow2',
): GuestDiskSource {
  const endings = { raw: '.raw', qcow2: '.qcow2' }
  const isNamedSo = source.name.endsWith(endings[source.format])
  return {
    ...source,
    format,
    name: isNamedSo ? `${source.name.slice(0, -endings[source.format].length)}${endings[format]}` : source.name,
    preallocation: format === 'raw' && source.preallocation === 'metadata' ? 'off' : source.preallocation,
  }
}

function plain<const Value extends string>(values: readonly Value[]) {
  return values.map((value) => ({ value, label: value }))
}
