import type { Motif } from '../motif.ts';
import { drawBogie } from './bogie.ts';
import { drawBridge } from './bridge.ts';
import { drawCaliper } from './caliper.ts';
import { drawCoupling } from './coupling.ts';
import { drawDockingRing } from './docking-ring.ts';
import { drawEngine } from './engine.ts';
import { drawFan } from './fan.ts';
import { drawGearPair } from './gear-pair.ts';
import { drawHullLines } from './hull-lines.ts';
import { drawLens } from './lens.ts';
import { drawMedal } from './medal.ts';
import { drawNetwork } from './network.ts';
import { drawPylon } from './pylon.ts';
import { drawQuayCrane } from './quay-crane.ts';
import { drawReactor } from './reactor.ts';
import { drawRollingMill } from './rolling-mill.ts';
import { drawShaft } from './shaft.ts';
import { drawStator } from './stator.ts';
import { drawWafer } from './wafer.ts';

/** Every subject a cover can show. */
export const motifs = {
  bogie: drawBogie,
  bridge: drawBridge,
  caliper: drawCaliper,
  coupling: drawCoupling,
  'docking-ring': drawDockingRing,
  engine: drawEngine,
  fan: drawFan,
  'gear-pair': drawGearPair,
  'hull-lines': drawHullLines,
  lens: drawLens,
  medal: drawMedal,
  network: drawNetwork,
  pylon: drawPylon,
  'quay-crane': drawQuayCrane,
  reactor: drawReactor,
  'rolling-mill': drawRollingMill,
  shaft: drawShaft,
  stator: drawStator,
  wafer: drawWafer,
} as const satisfies Readonly<Record<string, Motif>>;

export type MotifName = keyof typeof motifs;
export const motifNames = Object.keys(motifs) as readonly MotifName[];
