// SPDX-License-Identifier: MIT

/** One word of a kernel command line: `key`, or `key=value` with the quotes taken off. */
export interface KernelArg {
  readonly key: string
  readonly value: string | null
}

/**
 * Splits a kernel command line as the kernel does.
 *
 * Shape: `key`, `key=value` or `key="a b"`; order and repeats are kept, later wins. Words after a lone `--`
 * belong to init and are left out.
 * Fails: never; an unclosed quote runs to the end, as in the kernel.
 * Source: Documentation/admin-guide/kernel-parameters.rst; lib/cmdline.c next_arg().
 */
export function parseKernelArgs(line: string): KernelArg[] {
  const args: KernelArg[] = []
  for (const word of line.match(/(?:[^\s"]|"[^"]*(?:"|$))+/g) ?? []) {
    if (word === '--') break
    const text = word.startsWith('"') ? word.replace(/^"|"$/g, '') : word
    const equals = text.indexOf('=')
    if (equals < 0) args.push({ key: text, value: null })
    else args.push({ key: text.slice(0, equals), value: text.slice(equals + 1).replace(/^"|"$/g, '') })
  }
  return args
}

/** The name of a parameter as the kernel compares it: `-` and `_` are the same (lib/cmdline.c dash2underscore). */
export function kernelArgName(key: string): string {
  return key.replaceAll('-', '_')
}

/** Every value given for `key`, in order; a bare key counts as `''`. */
export function kernelArgValues(args: readonly KernelArg[], key: string): string[] {
  const name = kernelArgName(key)
  return args.filter((arg) => kernelArgName(arg.key) === name).map((arg) => arg.value ?? '')
}

/** The value that wins for `key` (the last), `''` for a bare key, or null where it is not given. */
export function lastKernelArg(args: readonly KernelArg[], key: string): string | null {
  return kernelArgValues(args, key).at(-1) ?? null
}
