// SPDX-License-Identifier: MIT
import { Notification } from 'electron'
import type { Notice, WindowPlaceName } from '../model/notice.ts'
import type { Settings } from '../model/settings.ts'
import { isNoticeWanted, isShownByDesktop } from '../services/notices/decide-notices.ts'
import type { NoticeBoard } from '../services/notices/notice-board.ts'
import type { ShellWords } from '../words/shell-words.ts'
import type { WindowKeeper } from './window-keeper.ts'

/** Shows what the board tells as notifications of the desktop; a click leads to where it is answered. */
export function showNotices(
  board: NoticeBoard,
  {
    keeper,
    words,
    settings,
  }: { readonly keeper: WindowKeeper; readonly words: ShellWords; readonly settings: () => Settings },
): void {
  // One that is forgotten here would lose its click.
  const shown = new Set<Notification>()
  board.onNotice((notice) => {
    if (
      !isNoticeWanted(notice, settings()) ||
      !isShownByDesktop(notice, keeper.isFocused()) ||
      !Notification.isSupported()
    )
      return
    const { title, body, place } = describeNotice(notice, words)
    const notification = new Notification({ title, body })
    shown.add(notification)
    notification.on('click', () => {
      shown.delete(notification)
      keeper.open(place)
    })
    notification.on('close', () => shown.delete(notification))
    notification.show()
  })
}

/** A notice in words, and where a click on it leads. */
export function describeNotice(
  notice: Notice,
  { notices }: ShellWords,
): { readonly title: string; readonly body: string; readonly place: WindowPlaceName } {
  switch (notice.kind) {
    case 'work-done':
      return { title: notices.done(notice.title), body: notice.text, place: notice.place }
    case 'work-failed':
      return { title: notices.failed(notice.title), body: notice.text, place: notice.place }
    case 'trial-waiting':
      return { title: notices.trialTitle, body: notices.trialText, place: { at: 'after' } }
    case 'refused':
      return {
        title: notices.refused[notice.verb](notice.name),
        body: notice.text,
        place: { at: 'machine', uuid: notice.uuid },
      }
    case 'machine-crashed':
      return {
        title: notices.crashed(notice.name),
        body: notices.crashedText,
        place: { at: 'machine', uuid: notice.uuid },
      }
    case 'trouble':
      return { title: notice.title, body: notice.text, place: { at: 'trouble' } }
  }
}
