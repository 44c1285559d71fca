// SPDX-License-Identifier: MIT
import { type KeyboardEvent, useRef, useState } from 'react'
import { formatCpuList } from '../../../src-main/model/cpu-list.ts'
import { createWords } from '../../words/spoken.ts'
import { formatMemory } from '../check/format-memory.ts'
import { coresOf, cpusOf, type MapCore, type MapDomain, type MapSocket, rolesOnMap } from './lay-out-cpus.ts'

const says = createWords.processor

interface CpuMapProps {
  readonly sockets: readonly MapSocket[]
  /** Moves the core of this CPU between guest and host; false where that cannot be. */
  readonly onMove: (cpu: number) => boolean
}

/**
 * The host's processors: a box for each socket, in it one for each third-level cache, in it a button for each core that
 * moves it between guest and host. To the keyboard it is one stop, which moves with the arrows.
 */
export function CpuMap({ sockets, onMove }: CpuMapProps) {
  const map = useRef<HTMLFieldSetElement>(null)
  const cores = coresOf(sockets)
  const [tabStop, setTabStop] = useState(0)
  const [said, setSaid] = useState('')
  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const buttons = [...(map.current?.querySelectorAll<HTMLButtonElement>('.core') ?? [])]
    const at = buttons.findIndex((button) => button.contains(document.activeElement))
    if (at < 0) return
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : step === undefined ? null : at + step
    if (next === null) return
    event.preventDefault()
    buttons[Math.max(0, Math.min(buttons.length - 1, next))]?.focus()
  }
  const move = (core: MapCore) => {
    const [thread] = core.threads
    if (thread !== undefined) setSaid(onMove(thread.cpu) ? '' : says.lastCore)
  }
  return (
    <div className="cpu-map">
      <p className="choice-hint">{says.mapHelp}</p>
      <fieldset ref={map} className="sockets" onKeyDown={press}>
        <legend className="for-hearing">{says.map}</legend>
        {sockets.map((socket) => (
          <div key={socket.id} className="socket">
            <p className="socket-name">{says.socket(socket.id)}</p>
            <div className="domains">
              {socket.domains.map((domain) => (
                <div key={domain.key} className={domain.hasCache ? 'domain domain-cached' : 'domain'}>
                  <p className="domain-name">{domainWords(domain)}</p>
                  <div className="cores">
                    {domain.cores.map((core) => {
                      const index = cores.indexOf(core)
                      return (
                        <CoreButton
                          key={core.threads[0]?.cpu}
                          core={core}
                          isTabStop={index === Math.min(tabStop, cores.length - 1)}
                          onFocus={() => setTabStop(index)}
                          onPress={() => move(core)}
                        />
                      )
                    })}
                  </div>
                </div>
              ))}
            </div>
          </div>
        ))}
      </fieldset>
      <p className="cpu-said" role="status">
        {said}
      </p>
      <Legend sockets={sockets} />
    </div>
  )
}

function domainWords({ hasCache, sizeKiB, node }: MapDomain): string {
  const cache = hasCache ? says.cache(sizeKiB === null ? null : formatMemory(sizeKiB)) : says.noCache
  return node === null ? cache : `${says.node(node)} · ${cache}`
}

interface CoreButtonProps {
  readonly core: MapCore
  readonly isTabStop: boolean
  readonly onFocus: () => void
  readonly onPress: () => void
}

function CoreButton({ core, isTabStop, onFocus, onPress }: CoreButtonProps) {
  return (
    <button
      type="button"
      className="core"
      aria-pressed={core.isGuest}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={onPress}
    >
      <span className="for-hearing">{coreWords(core)}</span>
      {core.threads.map(({ cpu, role }) => (
        <span key={cpu} className={`thread thread-${role.kind}`} aria-hidden="true">
          {cpu}
          <span className="thread-role">{role.vcpu === null ? shortRoles[role.kind] : `v${role.vcpu}`}</span>
        </span>
      ))}
      {core.type === null ? null : (
        <span className="core-type" aria-hidden="true">
          {says.types[core.type]}
        </span>
      )}
    </button>
  )
}

const shortRoles = { guest: '', emulator: 'E', iothread: 'IO', both: 'E IO', host: '' }

/** A core for those who hear it: its CPUs, its kind, and what runs on it. */
function coreWords({ threads, type }: MapCore): string {
  const vcpus = threads.flatMap(({ role }) => (role.vcpu === null ? [] : [role.vcpu]))
  const roles = [...new Set(threads.map(({ role }) => says.roles[role.kind]))].join(', ')
  return [
    says.core(threads.map(({ cpu }) => cpu)),
    ...(type === null ? [] : [says.typeNames[type]]),
    vcpus.length === 0 ? roles : `${roles}, ${says.vcpus(vcpus)}`,
  ].join(', ')
}

/** What the colours mean, with the CPUs of each: the map in words. */
function Legend({ sockets }: { readonly sockets: readonly MapSocket[] }) {
  return (
    <dl className="cpu-legend">
      {rolesOnMap(sockets).map((kind) => (
        <div key={kind}>
          <dt>
            <span className={`thread thread-${kind}`} aria-hidden="true" />
            {says.roles[kind]}
          </dt>
          <dd>{formatCpuList(cpusOf(sockets, kind)).replaceAll(',', ', ')}</dd>
        </div>
      ))}
    </dl>
  )
}
