// SPDX-License-Identifier: MIT

import { useId, useState } from 'react'
import type { Cause } from '../../../src-main/model/diagnosis.ts'
import type { MachineView } from '../../../src-main/model/machine-view.ts'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useMachineState, useMachines } from '../../store/machine-context.ts'
import { isRunning } from '../../store/machine-state.ts'
import { machineWords, troubleWords } from '../../words/spoken.ts'
import { formatMemory } from '../check/format-memory.ts'
import { FailureWords } from '../frame/notices.tsx'
import { TroubleLink } from '../frame/trouble-link.tsx'
import { MachineActions } from './machine-actions.tsx'
import { MachineDetailsView } from './machine-details.tsx'

/** A machine in a line: its state, what it is, what can be done; its details when they are asked for. */
export function MachineItem({ machine }: { readonly machine: MachineView }) {
  const { select } = useMachines()
  const isOpen = useMachineState(({ details }) => details?.uuid === machine.uuid)
  const asked = useMachineState(({ details }) => (details?.uuid === machine.uuid ? details.asked : null))
  const [question, setQuestion] = useState<'kill' | 'remove' | null>(null)
  const [titleId, detailsId] = [useId(), useId()]
  const { name, uuid, state } = machine
  return (
    <li className={isOpen ? 'machine machine-open' : 'machine'} aria-labelledby={titleId}>
      <div className="machine-head">
        <StateMark machine={machine} />
        <div className="machine-name">
          <h2 id={titleId}>{name}</h2>
          <MachinePrint machine={machine} />
        </div>
        <p className={`machine-state machine-state-${state}`} role="status">
          {machine.action === null ? machineWords.states[state] : machineWords.actions[machine.action]}
        </p>
        <MachineActions
          machine={machine}
          onAsk={(asked) => {
            select(uuid)
            setQuestion(asked)
          }}
        />
        <button
          type="button"
          className="machine-fold"
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          aria-label={machineWords.detailsOf(name)}
          onClick={() => {
            setQuestion(null)
            select(isOpen ? null : uuid)
          }}
        >
          <SignIcon sign="chevron" />
        </button>
      </div>
      <Trouble machine={machine} />
      {isOpen ? (
        <div id={detailsId}>
          <MachineDetailsView
            machine={machine}
            question={question ?? asked}
            onAnswered={() => {
              setQuestion(null)
              select(uuid)
            }}
          />
        </div>
      ) : null}
    </li>
  )
}

/** A shape for the state; the word stands beside it. */
function StateMark({ machine: { state, action } }: { readonly machine: MachineView }) {
  if (action !== null || state === 'shutting-down') return <span className="dot dot-running" aria-hidden="true" />
  return (
    <span
      className={`lamp lamp-${isRunning(state) ? (state === 'paused' ? 'paused' : 'on') : state === 'crashed' ? 'crashed' : 'off'}`}
      aria-hidden="true"
    />
  )
}

function MachinePrint({ machine }: { readonly machine: MachineView }) {
  const { hostDevices, isOurs, memoryKiB, startsWithHost, system, vcpuCount } = machine
  const parts = [
    ...(system === null ? [] : [machineWords.systems[system]]),
    machineWords.print(vcpuCount, formatMemory(memoryKiB)),
    ...(hostDevices.length === 0 ? [] : [machineWords.devices(hostDevices.length)]),
    ...(startsWithHost ? [machineWords.autostarts] : []),
    ...(isOurs ? [] : [machineWords.notOurs]),
  ]
  return (
    <p className="machine-print">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  )
}

/** What was asked of this machine and did not happen, from this window or another. */
function Trouble({ machine: { uuid, lastFailure } }: { readonly machine: MachineView }) {
  const { dismiss } = useMachines()
  const request = useMachineState(({ requests }) => requests[uuid])
  if (request?.at === 'failed') {
    return (
      <div className="notice notice-plain notice-bad machine-trouble" role="alert">
        <VerdictMark verdict="fail" />
        <div>
          {/* A refused start says so itself. */}
          {request.failure.code === 'preflight-failed' ? null : (
            <p>
              <strong>{machineWords.failed[request.verb]}</strong>
            </p>
          )}
          <FailureWords failure={request.failure} fileName={null} />
          {request.verb === 'start' ? (
            <WhatHappened uuid={uuid} cause={'cause' in request.failure ? request.failure.cause : undefined} />
          ) : null}
        </div>
        <button type="button" onClick={() => dismiss(uuid)}>
          <SignIcon sign="close" />
          {machineWords.dismiss}
        </button>
      </div>
    )
  }
  if (lastFailure === null) return null
  return (
    <div className="notice notice-plain notice-warned machine-trouble">
      <VerdictMark verdict="warn" />
      <div>
        <p>
          <strong>{machineWords.lastFailure}.</strong> <Said text={lastFailure.text} />
        </p>
        <WhatHappened uuid={uuid} cause={lastFailure.cause} />
      </div>
    </div>
  )
}

/**
 * The cause that its logs name, with the line that says so and what to do first; and the way to all of it. What a check
 * said stands above already.
 */
function WhatHappened({ uuid, cause }: { readonly uuid: string; readonly cause: Cause | undefined }) {
  const [evidence] = cause?.evidence ?? []
  return (
    <div className="what-happened">
      {cause === undefined ? null : (
        <>
          <p>
            <strong>
              <Said text={cause.title} />.
            </strong>{' '}
            <Said text={cause.cause} />
          </p>
          {evidence === undefined || evidence.line === null ? null : (
            <code className="evidence-text">{evidence.text}</code>
          )}
          <p>
            {troubleWords.fix}: <Said text={cause.fix[0] ?? ''} />
          </p>
        </>
      )}
      <TroubleLink uuid={uuid} />
    </div>
  )
}
