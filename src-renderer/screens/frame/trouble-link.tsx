// SPDX-License-Identifier: MIT
import { useTrouble } from '../../store/trouble-context.ts'
import { troubleWords } from '../../words/spoken.ts'

/** The way to Troubleshoot, where this machine is looked at. */
export function TroubleLink({ uuid }: { readonly uuid: string }) {
  const { askAboutMachine } = useTrouble()
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a step; what is looked at there goes along
    <a href="#trouble" onClick={() => void askAboutMachine(uuid)}>
      {troubleWords.whatHappened}
    </a>
  )
}
