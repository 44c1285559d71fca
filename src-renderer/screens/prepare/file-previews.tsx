// SPDX-License-Identifier: MIT
import { useMemo } from 'react'
import type { FilePreview } from '../../../src-main/model/plan.ts'
import { diffFile } from '../../components/diff/diff-file.ts'
import { DiffView } from '../../components/diff/diff-view.tsx'
import { PathText } from '../../components/path-text.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { prepareWords } from '../../words/spoken.ts'

/** From this many changed lines on, a file waits to be unfolded. */
const longFile = 40

/** The files a step writes, each with what changes in it. */
export function FilePreviews({ files }: { readonly files: readonly FilePreview[] }) {
  if (files.length === 0) return null
  return (
    <section className="file-previews">
      <h4>{prepareWords.files}</h4>
      {files.map((file) => (
        <FilePreviewItem key={file.path} file={file} />
      ))}
    </section>
  )
}

function FilePreviewItem({ file: { path, before, after } }: { readonly file: FilePreview }) {
  const { kind, addedCount, removedCount } = useMemo(() => diffFile(before, after), [before, after])
  return (
    <details className="file-preview" open={addedCount + removedCount <= longFile}>
      <summary>
        <SignIcon sign="chevron" />
        <SignIcon sign="file" />
        <PathText path={path} />
        <span className={`file-kind file-kind-${kind}`}>{prepareWords.fileKinds[kind]}</span>
        <span className="file-count">{prepareWords.changeCount(removedCount, addedCount)}</span>
      </summary>
      <DiffView before={before} after={after} />
    </details>
  )
}
