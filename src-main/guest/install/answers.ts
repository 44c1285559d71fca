// SPDX-License-Identifier: MIT

/** What an installer would ask, answered once for every system. */
export interface Answers {
  readonly userName: string
  readonly hostName: string
  /** BCP 47, such as `de-DE`. */
  readonly locale: string
  /** Name in the tz database, such as `Europe/Berlin`. */
  readonly timeZone: string
}

/** Answers for a Linux installer. No password in clear: these installers take its hash. */
export interface LinuxAnswers extends Answers {
  /** crypt(5), as `hashPassword` of the media room makes it. */
  readonly passwordHash: string
  /** The disk that is wiped, by the name that the guest's kernel gives it. No other disk is touched. */
  readonly targetDisk: 'vda' | 'sda' | 'nvme0n1'
}

/** An answer that no installer would take, or that the answer file could not carry. */
export interface AnswerFailure {
  readonly code: 'answer-invalid'
  readonly field:
    | keyof LinuxAnswers
    | 'password'
    | 'editionIndex'
    | 'productKey'
    | 'uiLanguage'
    | 'instanceId'
    | 'macAddress'
  /** What is wrong and what would help. Never holds the password. */
  readonly problem: string
}

/** A file of an answer disc. */
export interface AnswerFile {
  /** Path on the disc, without a leading slash. */
  readonly path: string
  readonly text: string
}
