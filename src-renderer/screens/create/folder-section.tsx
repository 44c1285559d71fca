// SPDX-License-Identifier: MIT
import type { GuestSharedFolder, GuestSpec } from '../../../src-main/model/guest-spec.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useGuest } from '../../store/machine-context.ts'
import { useGuestPart } from '../../store/use-guest-part.ts'
import { formats, guestPartWords } from '../../words/spoken.ts'
import { CheckField } from './check-field.tsx'
import { TextField } from './field.tsx'
import { ItemHead } from './item-head.tsx'
import { Section } from './section.tsx'

const says = guestPartWords.folders

/** Folders of the host that the guest sees. */
export function FolderSection({ spec }: { readonly spec: GuestSpec }) {
  const { set } = useGuest()
  const folders = useGuestPart(spec, 'sharedFolders')
  const patch = (index: number, folder: GuestSharedFolder, change: Partial<GuestSharedFolder>) =>
    set('sharedFolders', folders.with(index, { ...folder, ...change }))
  return (
    <Section
      id="folders"
      title={says.title}
      summary={folders.length === 0 ? says.nothing : formats.row(folders.map(({ path }) => path))}
      parts={['sharedFolders']}
      shown={folders.flatMap((_folder, index) => [`sharedFolders.${index}.path`, `sharedFolders.${index}.tag`])}
    >
      {folders.length === 0 ? <p className="choice-hint">{says.none}</p> : null}
      <ol className="items">
        {folders.map((folder, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: their place is what they are
          <li key={index} className="item">
            <ItemHead
              title={says.folder(index + 1)}
              onRemove={() => set('sharedFolders', folders.toSpliced(index, 1))}
            />
            <div className="entries">
              <TextField
                label={says.path}
                path={`sharedFolders.${index}.path`}
                isCode
                isWide
                value={folder.path}
                onChange={(path) => patch(index, folder, { path })}
              />
              <TextField
                label={says.tag}
                path={`sharedFolders.${index}.tag`}
                isCode
                value={folder.tag}
                onChange={(tag) => patch(index, folder, { tag })}
              />
            </div>
            <CheckField
              label={says.readOnly}
              isOn={folder.isReadOnly}
              onChange={(isReadOnly) => patch(index, folder, { isReadOnly })}
            />
          </li>
        ))}
      </ol>
      <button
        type="button"
        onClick={() =>
          set('sharedFolders', [...folders, { path: '', tag: `folder-${folders.length + 1}`, isReadOnly: false }])
        }
      >
        <SignIcon sign="add" />
        {says.add}
      </button>
    </Section>
  )
}
