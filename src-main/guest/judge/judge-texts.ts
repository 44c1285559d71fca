// SPDX-License-Identifier: MIT
import { isXmlText } from '../xml/escape-xml.ts'
import { type GuestJudge, refuse } from './judgement.ts'

const nameShape = /^[A-Za-z0-9][A-Za-z0-9.+_-]{0,63}$/

/** The name, and that no text anywhere holds what XML or a path cannot. */
export const judgeTexts: GuestJudge = ({ spec }) => [
  !nameShape.test(spec.name) &&
    refuse(
      'bad-name',
      'name',
      `name is ${JSON.stringify(spec.name)}; use letters, digits and .+_- only, up to 64, beginning with a letter or digit.`,
    ),
  ...texts(spec, '').flatMap(({ field, text }) =>
    isPlainText(text)
      ? []
      : [
          refuse(
            'bad-text',
            field,
            `${field} is ${JSON.stringify(text)}, with characters that cannot be shown. Remove them.`,
          ),
        ],
  ),
  ...texts(spec, '')
    .filter(({ field }) => /(^|\.)(path|romFile)$/.test(field))
    .filter(({ text }) => !isPlainPath(text))
    .map(({ field, text }) =>
      refuse(
        'bad-path',
        field,
        `${field} is ${JSON.stringify(text)}; give a path from the root without “..”, up to 4095 bytes.`,
      ),
    ),
]

function isPlainText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
  return isXmlText(text) && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text)
}

function isPlainPath(path: string): boolean {
  return path.startsWith('/') && path.length < 4096 && !path.split('/').includes('..')
}

function texts(value: unknown, field: string): { readonly field: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, field === '' ? key : `${field}.${key}`))
}
