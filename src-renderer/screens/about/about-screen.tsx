// SPDX-License-Identifier: MIT
import { type ReactNode, useEffect } from 'react'
import { type AboutView, formatAbout } from '../../../src-main/model/about-view.ts'
import type { Fact } from '../../../src-main/model/fact.ts'
import { BrandMark } from '../../components/brand-mark.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { lastTold } from '../../store/reply.ts'
import { useSettings, useSettingsState } from '../../store/settings-context.ts'
import { aboutWords as says, words } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'

/** What the program is and what it stands on, to look at and to copy into a report. */
export function AboutScreen() {
  const { readAbout } = useSettings()
  const reply = useSettingsState((state) => state.about)
  useEffect(() => void readAbout(), [readAbout])
  const about = lastTold(reply)
  return (
    <div className="about">
      <h1>{says.title}</h1>
      {reply.at === 'failed' ? (
        <div className="notice notice-plain" role="alert">
          <FailureWords failure={reply.failure} fileName={null} />
        </div>
      ) : null}
      {about === null ? (
        reply.at === 'failed' ? null : (
          <p className="waiting">{says.reading}</p>
        )
      ) : (
        <About about={about} />
      )}
    </div>
  )
}

function About({ about }: { readonly about: AboutView }) {
  const { version, commit, form, node, electron, chromium, helper, log } = about
  return (
    <>
      <div className="about-head">
        <BrandMark />
        <div>
          <p className="about-name">
            {words.product} {version}
          </p>
          <p className="choice-hint">{says.forms[form]}</p>
        </div>
      </div>
      <CopyButton
        label={says.copy}
        copied={words.copied}
        refused={words.copyFailed}
        fetchText={async () => formatAbout(about).join('\n')}
      />
      <p className="entry-note">{says.copyNote}</p>
      <Rows title={says.program}>
        <Row name={says.commit}>{commit === null ? says.noCommit : <code>{commit}</code>}</Row>
        <Row name="Node.js">{node}</Row>
        {electron === null ? null : <Row name="Electron">{electron}</Row>}
        {chromium === null ? null : <Row name="Chromium">{chromium}</Row>}
        <Row name={says.helper}>
          {says.helperStates[helper.state]} · {says.protocol(helper.protocol)}
          {helper.state === 'absent' ? null : (
            <>
              {' '}
              · <code>{helper.folder}</code>
            </>
          )}
          {helper.package === null ? null : ` · ${says.packaged(helper.package)}`}
        </Row>
        <Row name={says.settings}>
          <code>{about.settingsPath}</code>
        </Row>
        <Row name={says.log}>
          {log === null ? says.noLog : log.kind === 'journal' ? says.journal : <code>{log.path}</code>}
        </Row>
      </Rows>
      <Rows title={says.computer}>
        <Row name="libvirt">{told(about.libvirt)}</Row>
        <Row name="QEMU">{told(about.qemu)}</Row>
        <Row name={says.distribution}>{told(about.distribution)}</Row>
        <Row name={says.kernel}>{told(about.kernel)}</Row>
      </Rows>
      <Rows title={says.project}>
        <Row name={says.licence}>{about.licence}</Row>
        <Row name={says.homepage}>
          <code>{about.homepage}</code>
        </Row>
        <Row name={says.faults}>
          <code>{about.homepage}/issues</code>
        </Row>
      </Rows>
    </>
  )
}

function Rows({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="about-part">
      <h2>{title}</h2>
      <dl>{children}</dl>
    </section>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function told(fact: Fact<string | null>): string {
  if (!fact.known) return says.untold(fact.reason)
  return fact.value ?? says.notInstalled
}
