// SPDX-License-Identifier: MIT

/** What a trial's entry is called by the loaders that know entries by an id (GRUB, Limine). */
export const trialEntryId = 'throughway-trial'

/** What a person reads in a menu. */
export const trialTitle = 'Throughway trial (one boot)'

/** The word of a trial's command line by which everything that belongs to it knows that it runs. */
export const trialSwitchName = 'throughway.trial'

/** Begins and ends what is ours in a file that others write to as well. */
export const blockBegin = '# BEGIN throughway trial: one boot with other parameters; `throughway undo` takes it away'
export const blockEnd = '# END throughway trial'

/** Stands in `blockBegin`'s place where the file's last line had no end and one was added. */
export const blockBeginAfterOpenLine = `${blockBegin} (the line above had no end)`
