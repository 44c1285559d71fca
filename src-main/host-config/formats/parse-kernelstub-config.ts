// SPDX-License-Identifier: MIT

/**
 * Kernel options of kernelstub's configuration, in order; null where the text is not such a file.
 *
 * Shape: JSON; `user.kernel_options` is a list of words, one string in files before revision 2. What the user did
 * not set comes from `default`.
 * Source: pop-os/kernelstub kernelstub/config.py.
 */
export function parseKernelstubConfig(text: string): string[] | null {
  const root = parseObject(text)
  if (root === null) return null
  for (const section of [root['user'], root['default']]) {
    const options = isObject(section) ? section['kernel_options'] : undefined
    if (typeof options === 'string') return options.split(/\s+/).filter((word) => word !== '')
    if (Array.isArray(options)) return options.filter((word): word is string => typeof word === 'string')
  }
  return null
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch (error) {
    // A file that is no JSON is an answer, not a fault of this program.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
