import type { Screening } from '../../client-types.js';
import { percent, signed } from '../../view/numbers.js';
import { band } from '../../view/words.js';

interface GaugeProps {
  readonly screening: Screening;
  readonly askAt: number | null;
}

/** Evidence against the threshold it is held against. A probability stands here only when it was earned on own outcomes. */
export const Gauge = ({ screening, askAt }: GaugeProps) =>
  screening.calibrated ? <Probability screening={screening} /> : <EvidenceGauge screening={screening} askAt={askAt} />;

function EvidenceGauge({ screening, askAt }: GaugeProps) {
  const { evidenceBits, coverage } = screening;
  const high = Math.max(12, (askAt ?? 0) * 1.6, evidenceBits * 1.1);
  const at = (bits: number): string => `${(Math.max(0, Math.min(bits, high)) / high) * 100}%`;
  const asks = askAt === null ? 'asked by the rule alone' : `asks from ${signed(askAt)}`;
  return (
    <div className="gauge">
      <p className="flex flex-wrap items-baseline gap-x-2.5">
        <span className="text-[1.5rem] font-strong leading-tight tracking-[-0.022em]">{signed(evidenceBits)}</span>
        <span className="text-12 text-ink-2">bits of evidence · {asks}</span>
      </p>
      <div className="gauge-bar my-0.5" aria-hidden="true">
        <span className="reach left-0" style={{ width: at(evidenceBits) }} />
        <span className="at" style={{ left: at(evidenceBits) }} />
        {askAt === null ? null : <span className="asks" style={{ left: at(askAt) }} />}
      </div>
      <p className="text-12 text-ink-2">
        {screening.tier === 'clear' ? 'no grounds found' : band(evidenceBits, askAt)} · {coverage.read} of {coverage.of} signals had data
      </p>
    </div>
  );
}

function Probability({ screening }: Pick<GaugeProps, 'screening'>) {
  const [low, high] = screening.interval;
  return (
    <div className="gauge">
      <p className="flex flex-wrap items-baseline gap-x-2.5">
        <span className="text-[1.5rem] font-strong leading-tight tracking-[-0.022em]">{percent(screening.probability)}</span>
        <span className="text-12 text-ink-2">
          {signed(screening.bits)} bits · 90 % interval {percent(low)} – {percent(high)}
        </span>
      </p>
      <div className="gauge-bar my-0.5" aria-hidden="true">
        <span className="reach" style={{ left: `${low * 100}%`, right: `${(1 - high) * 100}%` }} />
        <span className="at" style={{ left: `${screening.probability * 100}%` }} />
      </div>
      <p className="text-12 text-ink-2">that checking would contradict a material claim</p>
    </div>
  );
}
