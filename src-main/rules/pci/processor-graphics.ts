// SPDX-License-Identifier: MIT

/** Names of processors that have no graphics; of all others it is not known, or they have. */
const without: readonly RegExp[] = [
  // Intel: an F at the end of the number, and the workstation lines.
  /\bi[3579]-\d+K?F\b/,
  /\bUltra \d \d+K?F\b/,
  /\bXeon\b.*\b(?:W-?\d|Gold|Silver|Platinum|Bronze|E5|E7)/,
  // AMD: desktop processors before the 7000s have graphics only with a G; later ones lack them with an F.
  /\bRyzen \d (?:PRO )?[1-5]\d{3}(?:X|XT|X3D)?\b(?! with)/,
  /\bRyzen \d (?:PRO )?[7-9]\d{3}F\b/,
  /\bThreadripper\b/,
  /\bEPYC\b/,
]

/** False for a processor that is known to have no graphics of its own, by its name. */
export function mayHaveGraphics(modelName: string): boolean {
  return !without.some((pattern) => pattern.test(modelName))
}
