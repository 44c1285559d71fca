// SPDX-License-Identifier: MIT
import { useId, useState } from 'react'
import type { InstallImage } from '../../../src-main/model/machine-view.ts'
import type { SourceWish } from '../../../src-main/model/wishes.ts'
import { PathText } from '../../components/path-text.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useGuest, useGuestState } from '../../store/machine-context.ts'
import { lastTold } from '../../store/reply.ts'
import { useProblems } from '../../store/use-guest-part.ts'
import { createWords } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'
import { formatBytes } from '../machine/format-bytes.ts'
import { describeImage, isInstaller, systemOfImage } from './describe-image.ts'
import { findProblems } from './find-problems.ts'
import { OtherFile } from './other-file.tsx'
import { ProblemList } from './problem-list.tsx'
import { UnattendedFields } from './unattended-fields.tsx'

/** Where the system comes from: an image by what is in it, another file, or a disk that has one. */
export function InstallChoice() {
  const { wishFor } = useGuest()
  const source = useGuestState(({ wish }) => wish.source)
  const options = useGuestState((state) => state.options)
  const recognised = lastTold(useGuestState((state) => state.recognised))
  const problems = useProblems()
  const [isOther, setOther] = useState(false)
  const name = useId()
  const found = (lastTold(options)?.images ?? []).filter(isInstaller)
  const images = [
    ...found,
    ...(recognised !== null && isInstaller(recognised) && !found.some(({ path }) => path === recognised.path)
      ? [recognised]
      : []),
  ]
  const chosen = source.kind === 'image' ? images.find(({ path }) => path === source.path) : undefined
  const choose = (next: SourceWish, image?: InstallImage) => {
    const system = image === undefined ? null : systemOfImage(image)
    setOther(false)
    wishFor({ source: next, ...(system === null ? {} : { system }) })
  }
  return (
    <fieldset className="choice">
      <legend>
        <span className="choice-number" aria-hidden="true">
          3
        </span>
        <h2>{createWords.source}</h2>
      </legend>
      <p className="choice-hint">{createWords.sourceHint}</p>
      <ul className="images">
        {images.map((image) => (
          <li key={image.path}>
            <ImageCard
              name={name}
              image={image}
              isChosen={source.kind === 'image' && source.path === image.path}
              onChoose={() => choose({ kind: 'image', path: image.path, unattended: null }, image)}
            />
          </li>
        ))}
        <li>
          <label className={isOther ? 'image image-chosen' : 'image'}>
            <input type="radio" name={name} checked={isOther} onChange={() => setOther(true)} />
            <span className="image-title">{createWords.otherFile}</span>
          </label>
          {isOther ? (
            <OtherFile onUse={(image) => choose({ kind: 'image', path: image.path, unattended: null }, image)} />
          ) : null}
        </li>
        <li>
          <label className={source.kind === 'none' && !isOther ? 'image image-chosen' : 'image'}>
            <input
              type="radio"
              name={name}
              checked={source.kind === 'none' && !isOther}
              onChange={() => choose({ kind: 'none' })}
              aria-labelledby={`${name}-none`}
              aria-describedby={`${name}-none-note`}
            />
            <span className="image-title" id={`${name}-none`}>
              {createWords.noInstall}
            </span>
            <span className="image-facts" id={`${name}-none-note`}>
              {createWords.noInstallNote}
            </span>
          </label>
        </li>
      </ul>
      <p className="choice-hint" role="status">
        {options.at === 'asked' && images.length === 0 ? createWords.readingImages : ''}
        {options.at === 'told' && images.length === 0 ? createWords.noImages : ''}
      </p>
      {/* Where libvirt does not answer, the draft's place says so, and what would help. */}
      {options.at === 'failed' && options.failure.code !== 'libvirt-unreachable' ? (
        <div className="notice notice-plain notice-gap">
          <VerdictMark verdict="unknown" />
          <div>
            <FailureWords failure={options.failure} fileName={null} />
            <p>{createWords.optionsHint}</p>
          </div>
        </div>
      ) : null}
      <ProblemList problems={findProblems(problems, 'install.imagePath')} />
      {chosen === undefined ? null : <UnattendedFields image={chosen} />}
    </fieldset>
  )
}

interface ImageCardProps {
  readonly name: string
  readonly image: InstallImage
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function ImageCard({ name, image, isChosen, onChoose }: ImageCardProps) {
  const { title, facts } = describeImage(image)
  const [titleId, factsId] = [useId(), useId()]
  return (
    <label className={isChosen ? 'image image-chosen' : 'image'}>
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        aria-labelledby={titleId}
        aria-describedby={factsId}
      />
      <span className="image-title" id={titleId}>
        {title}
      </span>
      <span className="image-facts" id={factsId}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <span>{formatBytes(image.sizeBytes)}</span>
        <span>
          <PathText path={image.path} />
        </span>
      </span>
    </label>
  )
}
