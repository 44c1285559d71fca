// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import type { AnswerFailure, Answers, LinuxAnswers } from './answers.ts'
import { windowsLocales } from './windows-locale-table.ts'

/** Accounts that systems come with; an installer that is told to make one of them stops. */
const linuxAccounts = new Set(
  (
    'root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc gnats nobody adm admin shutdown halt operator ' +
    'ftp sshd systemd-network systemd-resolve messagebus dbus polkitd tss chrony avahi sudo wheel users staff disk kvm libvirt'
  ).split(' '),
)
const windowsAccounts = new Set([
  'administrator',
  'guest',
  'defaultaccount',
  'wdagutilityaccount',
  'defaultuser0',
  'system',
  'network service',
  'local service',
  'none',
])

/** The answers, if a Linux installer takes them. */
export function checkLinuxAnswers<T extends LinuxAnswers>(answers: T): Result<T, AnswerFailure> {
  if (!/^[a-z_][a-z0-9_-]{0,31}$/.test(answers.userName))
    return refuse(
      'userName',
      `“${shorten(answers.userName)}” must be small letters, digits, - and _, beginning with a letter`,
    )
  if (linuxAccounts.has(answers.userName))
    return refuse('userName', `“${answers.userName}” is an account of the system; choose another name`)
  if (!/^\$[0-9a-z]{1,2}\$[./0-9A-Za-z$=,]{8,200}$/.test(answers.passwordHash))
    return refuse('passwordHash', 'is not a hash as crypt(5) writes it')
  return checkPlace(answers)
}

/** The answers, if Windows Setup takes them. `password` may hold any character that XML can carry. */
export function checkWindowsAnswers<T extends Answers & { readonly password: string }>(
  answers: T,
): Result<T, AnswerFailure> {
  const { userName, password } = answers
  // https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-localaccounts-localaccount-name
  if (!isPlainText(userName) || userName.length > 20 || /["/\\[\]:;|=,+*?<>@%]/.test(userName))
    return refuse('userName', `“${shorten(userName)}” must have up to 20 characters and none of "/\\[]:;|=,+*?<>@%`)
  if (/^[. ]|[. ]$/.test(userName))
    return refuse('userName', `“${userName}” may not begin or end with a dot or a space`)
  if (windowsAccounts.has(userName.toLowerCase()) || userName.toLowerCase() === answers.hostName.toLowerCase())
    return refuse('userName', `“${userName}” is taken by Windows or by the computer’s name; choose another name`)
  if (!isPlainText(password) || password.length > 127)
    return refuse('password', 'must have 1 to 127 characters, none of them a control character')
  const placed = checkPlace(answers)
  return placed.ok ? checkWindowsLocale(answers) : placed
}

function checkWindowsLocale<T extends Answers>(answers: T): Result<T, AnswerFailure> {
  const known = windowsLocales[answers.locale.split('-')[0] ?? ''] ?? 'en-US'
  return known.split(' ').includes(answers.locale)
    ? ok(answers)
    : refuse('locale', `Windows has no “${answers.locale}”; choose one of ${known.replaceAll(' ', ', ')}`)
}

function checkPlace<T extends Answers>(answers: T): Result<T, AnswerFailure> {
  if (!/^(?=.*[A-Za-z])[A-Za-z0-9](?:[A-Za-z0-9-]{0,13}[A-Za-z0-9])?$/.test(answers.hostName))
    return refuse(
      'hostName',
      `“${shorten(answers.hostName)}” must be up to 15 letters, digits and hyphens, with a letter, no hyphen at its ends`,
    )
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?-([A-Z]{2}|[0-9]{3})$/.test(answers.locale))
    return refuse('locale', `“${shorten(answers.locale)}” must be a language and a region, such as en-US`)
  if (!/^[A-Za-z][A-Za-z0-9_+-]{0,31}(\/[A-Za-z0-9_+-]{1,32}){0,2}$/.test(answers.timeZone))
    return refuse('timeZone', `“${shorten(answers.timeZone)}” is no name of a time zone, such as Europe/Berlin`)
  return ok(answers)
}

/** Whether a text has something in it and nothing that XML 1.0 or a line of an answer file cannot carry. */
export function isPlainText(text: string): boolean {
  return /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff\ufeff]+$/u.test(text)
}

/** A failure that names the field. */
export function refuse(field: AnswerFailure['field'], problem: string): Result<never, AnswerFailure> {
  return fail({ code: 'answer-invalid', field, problem })
}

function shorten(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}
