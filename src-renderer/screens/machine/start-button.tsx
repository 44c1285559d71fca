// SPDX-License-Identifier: MIT
import { SignIcon } from '../../components/sign-icon.tsx'
import { machineWords } from '../../words/spoken.ts'

interface StartButtonProps {
  readonly name: string
  readonly isBusy: boolean
  readonly onStart: () => void
}

/** Starts a machine; while something is asked of it already, it can be reached and does nothing. */
export function StartButton({ name, isBusy, onStart }: StartButtonProps) {
  return (
    <button
      type="button"
      className="button-primary"
      aria-disabled={isBusy}
      aria-label={machineWords.startNamed(name)}
      onClick={() => (isBusy ? undefined : onStart())}
    >
      <SignIcon sign="play" />
      {machineWords.start}
    </button>
  )
}
