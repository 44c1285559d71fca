// SPDX-License-Identifier: MIT

/** Bytes of an anchor by which it is looked for; none is shorter. */
export const windowLength = 6
const blockLength = 4
const tableBits = 14

/** Where in each anchor the six bytes begin that are least usual: of blocks that other anchors and English have least. */
export function chooseWindows(patterns: readonly Uint8Array[]): number[] {
  // Blocks that share a place here weigh more than they should, which makes the choice no less right.
  const weights = new Uint16Array(1 << tableBits)
  for (const pattern of patterns) {
    for (let at = 0; at + blockLength <= pattern.length; at += 1) {
      const block = hashBlock(pattern, at)
      weights[block] = (weights[block] ?? 0) + letterWeight(pattern, at)
    }
  }
  return patterns.map((pattern) => {
    if (pattern.length < windowLength) throw new Error('an anchor is shorter than six bytes')
    let best = 0
    let bestWeight = Number.POSITIVE_INFINITY
    for (let start = 0; start + windowLength <= pattern.length; start += 1) {
      let weight = 0
      for (let at = start; at + blockLength <= start + windowLength; at += 1)
        weight += weights[hashBlock(pattern, at)] ?? 0
      if (weight < bestWeight) [best, bestWeight] = [start, weight]
    }
    return best
  })
}

function hashBlock(pattern: Uint8Array, at: number): number {
  let block = 0
  for (let index = at; index < at + blockLength; index += 1) block = (block << 8) | (pattern[index] ?? 0)
  return Math.imul(block, 0x9e3779b1) >>> (32 - tableBits)
}

const usual = new Uint8Array(256)
for (const letter of 'etaoinsrhldcmu ') usual[letter.charCodeAt(0)] = 1

/** How usual four letters are in logs, roughly: letters that English likes weigh more. */
function letterWeight(pattern: Uint8Array, at: number): number {
  let weight = 1
  for (let index = at; index < at + blockLength; index += 1) weight *= usual[pattern[index] ?? 0] === 1 ? 3 : 1
  return weight
}
