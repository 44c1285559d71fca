// SPDX-License-Identifier: MIT
import { Component, type ReactNode } from 'react'
import { words } from '../words/spoken.ts'

interface CrashState {
  readonly error: unknown
}

/** Shows a fault of the window as what it is, where otherwise the page would go blank. */
export class CrashCatcher extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { error: null }

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <main className="crash">
        <h1>{words.crash.title}</h1>
        <p>{words.crash.text}</p>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </main>
    )
  }
}
