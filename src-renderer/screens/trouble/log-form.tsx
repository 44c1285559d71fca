// SPDX-License-Identifier: MIT
import { type ChangeEvent, type ClipboardEvent, useId, useRef, useState } from 'react'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useTrouble, useTroubleState } from '../../store/trouble-context.ts'
import { useHostView } from '../../store/window-context.ts'
import { troubleWords } from '../../words/spoken.ts'

const says = troubleWords.logs
const longPaste = 200_000

/** A place to paste a log, and files to read with it. */
export function LogForm() {
  const { addFile, askAboutLogs, setText, setWithHost } = useTrouble()
  const text = useTroubleState((state) => state.text)
  const files = useTroubleState((state) => state.files)
  const withHost = useTroubleState((state) => state.withHost)
  const view = useHostView()
  const [isEmptySaid, setEmptySaid] = useState(false)
  const [titleId, pasteId, hintId] = [useId(), useId(), useId()]
  const picker = useRef<HTMLInputElement>(null)
  const isEmpty = text.trim() === '' && files.length === 0

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const chosen = [...(input.files ?? [])]
    for (const file of chosen) await addFile(file)
    input.value = ''
  }
  /** A text field of tens of thousands of lines is slow in any browser; the text is read as if it were a file. */
  const takeLongPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.length < longPaste) return
    event.preventDefault()
    void addFile(new File([pasted], says.pasted))
  }
  const hostName = view?.report.host.name ?? view?.source.name ?? null

  return (
    <section className="trouble-way trouble-way-logs" aria-labelledby={titleId}>
      <h2 id={titleId}>{says.title}</h2>
      <p className="choice-hint">{says.hint}</p>
      <label className="trouble-paste-label" htmlFor={pasteId}>
        {says.paste}
      </label>
      <textarea
        id={pasteId}
        className="trouble-paste"
        rows={9}
        spellCheck={false}
        value={text}
        placeholder={says.placeholder}
        aria-describedby={isEmptySaid && isEmpty ? hintId : undefined}
        onPaste={takeLongPaste}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FileList />
      <div className="trouble-buttons">
        <button type="button" onClick={() => picker.current?.click()}>
          <SignIcon sign="file" />
          {says.choose}
        </button>
        <span className="choice-hint">{says.dropHint}</span>
      </div>
      <input ref={picker} type="file" hidden multiple onChange={(event) => void take(event)} />
      {hostName === null ? null : (
        <label className="trouble-with-host">
          <input type="checkbox" checked={withHost} onChange={(event) => setWithHost(event.currentTarget.checked)} />
          {says.withHost(hostName)}
        </label>
      )}
      <div className="trouble-ask">
        <button
          type="button"
          className="button-primary"
          aria-disabled={isEmpty}
          onClick={() => (isEmpty ? setEmptySaid(true) : void askAboutLogs(says.pasted))}
        >
          <SignIcon sign="search" />
          {says.ask}
        </button>
        <span id={hintId} role="status" className="choice-hint">
          {isEmptySaid && isEmpty ? says.nothing : ''}
        </span>
      </div>
    </section>
  )
}

function FileList() {
  const { removeFile } = useTrouble()
  const files = useTroubleState((state) => state.files)
  const problem = useTroubleState((state) => state.fileProblem)
  return (
    <>
      {files.length === 0 ? null : (
        <ul className="trouble-files" aria-label={says.files}>
          {files.map(({ source }) => (
            <li key={source}>
              <SignIcon sign="file" />
              <span>{source}</span>
              <button type="button" aria-label={says.remove(source)} onClick={() => removeFile(source)}>
                <SignIcon sign="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="trouble-problem" role="alert">
        {problem === null
          ? ''
          : problem.why === 'too-large'
            ? says.tooLarge(problem.name)
            : says.unreadable(problem.name)}
      </p>
    </>
  )
}
