// SPDX-License-Identifier: MIT

/** The middle of the samples. */
export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** One thing to time. */
export interface Contender {
  readonly name: string
  run(): void | Promise<void>
}

/**
 * Times each contender `rounds` times, taking turns so that a slow moment of the machine hits all alike; one round
 * before that is thrown away. Median milliseconds in the contenders' order.
 */
export async function measureInTurns(contenders: readonly Contender[], rounds: number): Promise<number[]> {
  const samples = contenders.map((): number[] => [])
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const start = performance.now()
      await contender.run()
      if (round >= 0) samples[index]?.push(performance.now() - start)
    }
  }
  return samples.map(median)
}

/** A line of the result: a ratio first, what it compares, and the times behind it. */
export function formatRatio(ratio: number, what: string, detail: string): string {
  return `${ratio.toFixed(2).padStart(7)}  ${what}\n         ${detail}`
}

export function formatMs(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`
}
