// SPDX-License-Identifier: MIT

import type { LibvirtState } from '../../../src-main/model/machine-view.ts'
import { CopyLine } from '../../components/copy-line.tsx'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChanges } from '../../store/change-context.ts'
import { machineWords } from '../../words/spoken.ts'

/** What helps in each case: a step of this program, patience, or nothing. */
const remedies: Record<(LibvirtState & { readonly at: 'unreachable' })['code'], 'prepare' | 'wait' | 'none'> = {
  'not-installed': 'prepare',
  'not-running': 'prepare',
  'not-allowed': 'prepare',
  lost: 'wait',
  'other-host': 'none',
}

/** That libvirt does not answer, why, and what would help. */
export function LibvirtNotice({ libvirt }: { readonly libvirt: Exclude<LibvirtState, { readonly at: 'connected' }> }) {
  const { choose } = useChanges()
  if (libvirt.at === 'connecting') {
    return (
      <p className="screen-lead" role="status">
        {machineWords.connecting}
      </p>
    )
  }
  const { title, help } = machineWords.unreachable[libvirt.code]
  const remedy = remedies[libvirt.code]
  return (
    <section className={`trial unreachable${remedy === 'none' ? '' : ' trial-running'}`} aria-label={title}>
      <VerdictMark verdict={remedy === 'none' ? 'not-applicable' : 'warn'} />
      <div className="trial-text">
        <h2>{title}</h2>
        <p>{help}</p>
        {remedy === 'none' || libvirt.text === '' ? null : (
          <p className="unreachable-detail">
            <Said text={libvirt.text} />
          </p>
        )}
        {remedy === 'prepare' ? (
          <>
            <p>
              {/* biome-ignore lint/a11y/useValidAnchor: it leads to a step; what is wanted there goes along */}
              <a className="button-link button-primary" href="#prepare" onClick={() => choose({ stack: true })}>
                {machineWords.toPrepare}
              </a>
            </p>
            <p className="unreachable-terminal">
              {machineWords.prepareNote} <CopyLine text={machineWords.prepareCommand} />
            </p>
          </>
        ) : null}
      </div>
    </section>
  )
}
