// SPDX-License-Identifier: MIT
import { useEffect } from 'react'
import type { MachineFigures, MachineView } from '../../../src-main/model/machine-view.ts'
import { useMachines } from '../../store/machine-context.ts'
import { keptFigures } from '../../store/machine-state.ts'
import { formats, machineWords } from '../../words/spoken.ts'
import { formatMemory } from '../check/format-memory.ts'
import { formatRate } from '../machine/format-bytes.ts'
import { Chart } from './chart.tsx'
import { loadOf, memoryPartOf, niceTop, spanSeconds } from './figure-series.ts'

interface FiguresPanelProps {
  readonly machine: MachineView
  readonly figures: readonly MachineFigures[]
}

const leastRate = 100_000

/** What the machine does right now. Measured only while this is on screen. */
export function FiguresPanel({ machine, figures }: FiguresPanelProps) {
  useWatch(machine.uuid)
  const last = figures.at(-1)
  return (
    <section className="panel figures" aria-label={machineWords.figures}>
      <div className="panel-head">
        <h3>{machineWords.figures}</h3>
        <p className="choice-hint">
          {last === undefined ? machineWords.figuresWait : machineWords.figuresNote(Math.max(1, spanSeconds(figures)))}
        </p>
      </div>
      {last === undefined ? null : <Charts figures={figures} last={last} />}
    </section>
  )
}

/** Has this machine measured while the panel is there and the page can be seen. */
function useWatch(uuid: string) {
  const { watch } = useMachines()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another machine is watched anew
  useEffect(() => {
    const follow = () => void watch(document.visibilityState === 'visible')
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      void watch(false)
    }
  }, [uuid, watch])
}

function Charts({ figures, last }: { readonly figures: readonly MachineFigures[]; readonly last: MachineFigures }) {
  const percent = (part: number) => Math.round(part * 100)
  const rates = (
    one: 'diskReadBytesPerSecond' | 'networkReceivedBytesPerSecond',
    other: 'diskWriteBytesPerSecond' | 'networkSentBytesPerSecond',
  ) => {
    const all = figures.flatMap((reading) => [reading[one], reading[other]])
    return {
      top: niceTop(Math.max(...all), leastRate),
      first: figures.map((reading) => reading[one]),
      second: figures.map((reading) => reading[other]),
    }
  }
  const disk = rates('diskReadBytesPerSecond', 'diskWriteBytesPerSecond')
  const network = rates('networkReceivedBytesPerSecond', 'networkSentBytesPerSecond')
  const { read, written, received, sent, rate } = machineWords
  const widthSeconds =
    figures.length < 2 ? null : Math.round((spanSeconds(figures) / (figures.length - 1)) * (keptFigures - 1))
  const asPart = (part: number) => formats.percent(percent(part))
  return (
    <div className="charts">
      <div>
        <Chart
          title={machineWords.cpu}
          now={[machineWords.cpuNow(percent(loadOf(last)), last.vcpuLoads.length)]}
          top={1}
          format={asPart}
          widthSeconds={widthSeconds}
          lines={[{ name: machineWords.cpu, values: figures.map(loadOf) }]}
        />
        <VcpuBars last={last} />
      </div>
      <Chart
        title={machineWords.memory}
        now={[
          last.memoryUsedKiB === null
            ? machineWords.memoryUntold(formatMemory(last.memoryTotalKiB))
            : machineWords.memoryNow(formatMemory(last.memoryUsedKiB), formatMemory(last.memoryTotalKiB)),
        ]}
        top={1}
        format={(part) => formatMemory(part * last.memoryTotalKiB)}
        widthSeconds={widthSeconds}
        lines={[{ name: machineWords.memory, values: figures.map(memoryPartOf) }]}
      />
      <Chart
        title={machineWords.disk}
        now={[
          rate(read, formatRate(last.diskReadBytesPerSecond)),
          rate(written, formatRate(last.diskWriteBytesPerSecond)),
        ]}
        top={disk.top}
        format={formatRate}
        widthSeconds={widthSeconds}
        lines={[
          { name: read, values: disk.first },
          { name: written, values: disk.second },
        ]}
      />
      <Chart
        title={machineWords.network}
        now={[
          rate(received, formatRate(last.networkReceivedBytesPerSecond)),
          rate(sent, formatRate(last.networkSentBytesPerSecond)),
        ]}
        top={network.top}
        format={formatRate}
        widthSeconds={widthSeconds}
        lines={[
          { name: received, values: network.first },
          { name: sent, values: network.second },
        ]}
      />
    </div>
  )
}

/** Each virtual processor as a bar, with what it waits for the host. */
function VcpuBars({ last }: { readonly last: MachineFigures }) {
  return (
    <ul className="vcpu-bars">
      {last.vcpuLoads.map((load, index) => {
        const steal = last.vcpuSteal[index] ?? null
        const percent = Math.round(Math.min(1, load) * 100)
        const waits = steal === null ? 0 : Math.round(steal * 100)
        const told = `${machineWords.vcpu(index)}: ${percent} %${waits > 0 ? `, ${machineWords.steal(waits)}` : ''}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a virtual processor's number is its name
          <li key={index} title={told}>
            <span className="for-hearing">{told}</span>
            <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect className="vcpu-load" y={100 - percent} width="10" height={percent} />
              <rect className="vcpu-steal" y={Math.max(0, 100 - percent - waits)} width="10" height={waits} />
            </svg>
          </li>
        )
      })}
    </ul>
  )
}
