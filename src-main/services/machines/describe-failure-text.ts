// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'

/** What went wrong, as it is kept beside a machine; quotations of libvirt and of the checks as they are. */
export function describeFailureText(failure: Failure): string {
  switch (failure.code) {
    case 'preflight-failed':
      return failure.checks
        .filter(({ verdict }) => verdict === 'fail')
        .map(({ text }) => text)
        .join(' ')
    case 'guest-refused':
      return failure.problems
        .filter(({ severity }) => severity === 'error')
        .map(({ text }) => text)
        .join(' ')
    case 'libvirt-refused':
    case 'libvirt-unreachable':
    case 'internal-error':
      return failure.detail
    case 'part-missing':
      return `${failure.part} is missing. ${failure.remedy}`
    case 'image-refused':
      return `${failure.path}: ${failure.reason}`
    case 'disk-refused':
    case 'usb-refused':
      return failure.reason
    case 'machine-state-wrong':
      return `It is ${failure.state}.`
    default:
      return failure.code
  }
}
