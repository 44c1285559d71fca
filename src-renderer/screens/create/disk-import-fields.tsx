// SPDX-License-Identifier: MIT
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { targetOf } from '../../store/disk-import.ts'
import type { DiskImportForm } from '../../store/disk-import-state.ts'
import { useGuest, useGuestState } from '../../store/machine-context.ts'
import { useGuestOptions } from '../../store/use-guest-part.ts'
import { guestPartWords } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'
import { Field, optionsOf, SelectField, TextField } from './field.tsx'
import { listPools } from './list-pools.ts'

const disks = guestPartWords.disks
const says = disks.import

/** What an import needs to know, and the button that begins it. */
export function DiskImportFields({ form }: { readonly form: DiskImportForm }) {
  const { diskImport } = useGuest()
  const options = useGuestState((state) => state.options)
  const { pools, images } = useGuestOptions()
  const { pool, name } = targetOf({ options }, form)
  const isReady = form.path.trim() !== ''
  return (
    <form
      className="disk-import"
      aria-label={says.kind}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) void diskImport.begin()
      }}
    >
      <div className="entries">
        <Field label={says.path} note={says.hint} isWide>
          {({ id, ...control }) => (
            <>
              <input
                {...control}
                id={id}
                type="text"
                className="input-code"
                list={`${id}-found`}
                value={form.path}
                placeholder="/home/you/disk.vmdk"
                spellCheck={false}
                autoComplete="off"
                onChange={(event) => diskImport.fill({ path: event.target.value })}
              />
              <datalist id={`${id}-found`}>
                {images.map(({ path, content }) =>
                  content.kind === 'disk-image' ? <option key={path} value={path} /> : null,
                )}
              </datalist>
            </>
          )}
        </Field>
        <SelectField
          label={disks.format}
          value={form.format}
          options={optionsOf(disks.formats)}
          onChange={(format) => diskImport.fill({ format })}
        />
        <SelectField
          label={disks.pool}
          value={pool}
          options={listPools(pools)}
          onChange={(chosen) => diskImport.fill({ pool: chosen })}
        />
        <TextField
          label={says.name}
          isCode
          value={isReady ? name : (form.name ?? '')}
          onChange={(typed) => diskImport.fill({ name: typed.trim() === '' ? null : typed.trim() })}
        />
      </div>
      <Outcome />
      <p className="task-answers">
        <button type="submit" className="button-primary" aria-disabled={!isReady}>
          {says.start}
        </button>
        <span className="choice-hint">{says.drivers}</span>
      </p>
    </form>
  )
}

/** Why the last import brought no disk, and what would help. */
function Outcome() {
  const state = useGuestState(({ diskImport }) => diskImport)
  return (
    <div role="alert" className="disk-import-outcome">
      {state.at === 'refused' ? (
        <div className="problem problem-error">
          <VerdictMark verdict="fail" />
          <div>
            <FailureWords failure={state.failure} fileName={null} />
          </div>
        </div>
      ) : null}
      {state.at === 'ended' ? (
        <p className={state.outcome === 'failed' ? 'problem problem-error' : 'problem problem-note'}>
          <VerdictMark verdict={state.outcome === 'failed' ? 'fail' : 'not-applicable'} />
          <span>
            {state.outcome === 'failed' ? `${state.text} ` : ''}
            {says.ends[state.outcome]}
          </span>
        </p>
      ) : null}
    </div>
  )
}
