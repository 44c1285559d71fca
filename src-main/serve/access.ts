// SPDX-License-Identifier: MIT
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const secretBytes = 32
const linkLifetimeMs = 10 * 60_000
const sessionIdleLimitMs = 12 * 60 * 60_000
// More than a person has browsers; fewer than would matter in memory.
const maxSessions = 16

/** Who may talk to the server: one link at a time, used once, and the sessions that links were exchanged for. */
export interface Access {
  /** A new secret for a link. The one before it, used or not, is void. */
  issueLink(): string
  /** Exchanges a link's secret for a new session's. Null where it is wrong, used or too old. */
  redeemLink(secret: string): string | null
  /** Whether a session's secret is good; being asked counts as use. */
  admits(session: string | undefined): boolean
  /** Keeps a session from going idle for as long as the returned function has not been called. */
  hold(session: string): () => void
}

interface Session {
  lastUsedMs: number
  holds: number
}

/**
 * Secrets are 256 bits from the system. Only their hashes are kept, and hashes are what is compared: the time a
 * comparison takes tells nothing about a secret that nobody can choose the hash of.
 */
export function createAccess(now: () => number = Date.now): Access {
  let link: { hash: Buffer; issuedMs: number } | null = null
  const sessions = new Map<string, Session>()

  function removeIdleSessions(): void {
    const isIdle = ({ holds, lastUsedMs }: Session) => holds === 0 && now() - lastUsedMs > sessionIdleLimitMs
    for (const [key, session] of sessions) if (isIdle(session)) sessions.delete(key)
    while (sessions.size >= maxSessions) {
      const [oldest] = [...sessions].sort(([, left], [, right]) => left.lastUsedMs - right.lastUsedMs)
      sessions.delete(oldest?.[0] ?? '')
    }
  }

  function findSession(secret: string): Session | null {
    const session = sessions.get(hashOf(secret).toString('hex'))
    if (session === undefined) return null
    return session.holds > 0 || now() - session.lastUsedMs <= sessionIdleLimitMs ? session : null
  }

  return {
    issueLink: () => {
      const secret = randomBytes(secretBytes).toString('base64url')
      link = { hash: hashOf(secret), issuedMs: now() }
      return secret
    },
    redeemLink: (secret) => {
      if (link === null || now() - link.issuedMs > linkLifetimeMs) return null
      if (!timingSafeEqual(hashOf(secret), link.hash)) return null
      link = null
      removeIdleSessions()
      const session = randomBytes(secretBytes).toString('base64url')
      sessions.set(hashOf(session).toString('hex'), { lastUsedMs: now(), holds: 0 })
      return session
    },
    admits: (secret) => {
      const session = secret === undefined ? null : findSession(secret)
      if (session === null) return false
      session.lastUsedMs = now()
      return true
    },
    hold: (secret) => {
      const session = findSession(secret)
      if (session === null) return () => {}
      session.holds += 1
      return () => {
        session.holds -= 1
        session.lastUsedMs = now()
      }
    },
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
