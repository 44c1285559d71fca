// SPDX-License-Identifier: MIT
import { Component, type ErrorInfo, type ReactNode } from 'react'

/** A fault that was caught while something was drawn. */
export interface CaughtFault {
  readonly error: unknown
  /** The components around it; empty until React has told. */
  readonly components: string
  /** Whether drawing it again was tried already. */
  readonly isRepeated: boolean
  readonly tryAgain: () => void
}

interface CrashCatcherProps {
  readonly children: ReactNode
  /** What stands in the place of what cannot be drawn. */
  readonly instead: (fault: CaughtFault) => ReactNode
  readonly onFault: (error: unknown, components: string) => void
}

interface CrashState {
  readonly caught: { readonly error: unknown } | null
  readonly components: string
  readonly tries: number
}

/** Keeps a fault in what it draws from taking the rest of the page along. What the stores hold is not touched by it. */
export class CrashCatcher extends Component<CrashCatcherProps, CrashState> {
  override state: CrashState = { caught: null, components: '', tries: 0 }

  static getDerivedStateFromError(error: unknown): Partial<CrashState> {
    return { caught: { error } }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    const components = componentStack ?? ''
    this.setState({ components })
    this.props.onFault(error, components)
  }

  override render() {
    const { caught, components, tries } = this.state
    if (caught === null) return this.props.children
    return this.props.instead({
      error: caught.error,
      components,
      isRepeated: tries > 0,
      tryAgain: () => this.setState({ caught: null, components: '', tries: tries + 1 }),
    })
  }
}
