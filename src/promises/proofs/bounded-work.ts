/**
 * Bounded work: builds archives that hold one file made to cost too much. On one quiet core it takes at most 5 seconds and
 * 500 MB beyond what the archive takes without it, and what as many small articles take that it holds. Words behind the
 * command choose attacks whose names hold them.
 */
import { ATTACKS } from '../attacks/attacks.ts';
import { type Tried, tryAttack } from '../attacks/try-attack.ts';
import { Findings } from '../findings.ts';
import { openHome } from '../trial.ts';

const MOST = { cpuSeconds: 5, megabytes: 500 } as const;
/** Each article that a file holds has pages and files of its own, and may have them. */
const EACH = { cpuSeconds: 0.006, megabytes: 0.03 } as const;

/** What an attack took beyond an archive without it. */
type Cost = Pick<Tried, 'cpuSeconds' | 'megabytes'>;

function judge({ cpuSeconds, megabytes }: Cost, { articles, fault }: Tried): string | null {
  if (fault !== null) return fault;
  const mayTake = MOST.cpuSeconds + articles * EACH.cpuSeconds;
  if (cpuSeconds > mayTake) return `it took more than ${mayTake.toFixed(1)} s`;
  const mayHold = MOST.megabytes + articles * EACH.megabytes;
  return megabytes > mayHold ? `it took more than ${mayHold.toFixed(0)} MB` : null;
}

const words = process.argv.slice(2);
const home = openHome('bounded');
process.once('SIGINT', () => process.exit(130));

const nothing = { name: 'nothing', files: () => ({}) };
// The first one compiles the program.
tryAttack(home, nothing);
const base = tryAttack(home, nothing);
const findings = new Findings();
for (const attack of ATTACKS) {
  if (words.length > 0 && !words.some((word) => attack.name.includes(word))) continue;
  const tried = tryAttack(home, attack);
  const cost = {
    cpuSeconds: Math.max(0, tried.cpuSeconds - base.cpuSeconds),
    megabytes: Math.max(0, tried.megabytes - base.megabytes),
  };
  const why = judge(cost, tried);
  const cells = [
    attack.name.padEnd(44),
    `${cost.cpuSeconds.toFixed(1)} s`.padStart(8),
    `${cost.megabytes.toFixed(0)} MB`.padStart(8),
    why === null ? 'ok    ' : 'FAILED',
    tried.outcome,
  ];
  process.stdout.write(`${cells.join('  ')}\n`);
  findings.add(attack.name, why);
}
findings.end();
