// SPDX-License-Identifier: MIT
import { useChangeState, useChanges } from '../../store/change-context.ts'
import { modeWords } from '../../words/spoken.ts'
import { HugePagesOption } from './huge-pages-option.tsx'
import { IsolationOption } from './isolation-option.tsx'
import { Option } from './option.tsx'

const passthroughWord = 'iommu=pt'

/** What can be prepared besides, each with what it costs the host. */
export function OptionList({ memoryKiB }: { readonly memoryKiB: number | null }) {
  const { choose } = useChanges()
  const choices = useChangeState((state) => state.choices)
  const setParameter = (word: string, isOn: boolean) =>
    choose({ parameters: [...choices.parameters.filter((each) => each !== word), ...(isOn ? [word] : [])] })
  return (
    <section className="options">
      <h2>{modeWords.options}</h2>
      <Option {...modeWords.iommu} isOn={choices.iommu} onChange={(iommu) => choose({ iommu })} />
      <HugePagesOption
        wishes={choices.hugePages}
        memoryKiB={memoryKiB}
        onChange={(hugePages) => choose({ hugePages })}
      />
      <IsolationOption cpus={choices.isolatedCpus} onChange={(isolatedCpus) => choose({ isolatedCpus })} />
      <Option
        {...modeWords.passthrough}
        isOn={choices.parameters.includes(passthroughWord)}
        onChange={(isOn) => setParameter(passthroughWord, isOn)}
      />
      <Option {...modeWords.stack} isOn={choices.stack} onChange={(stack) => choose({ stack })} />
      <Option {...modeWords.guestHook} isOn={choices.guestHook} onChange={(guestHook) => choose({ guestHook })} />
    </section>
  )
}
