/** Every way in which a Chinese fact and an English one agree. */
import {
  type Agrees,
  borrowed,
  centuryAsDecade,
  converted,
  dayAsOrdinal,
  gradeAsOrdinal,
  markAsNumber,
  monthOfDays,
  ordinalAsTop,
  sameFigure,
  sameFigureAndBound,
  sameMark,
  sameNumber,
  sameNumberAndBound,
  sameOccasions,
  sameTimes,
  sameValue,
  shortMillion,
  teens,
} from './agreeFacts';
import {
  barePoints,
  beyondTarget,
  fractionAsPercent,
  perThousand,
  retoldGrowth,
  risenBy,
  sameFraction,
  sameGrowth,
  soManyOf,
} from './agreeShares';
import { endOfPlan } from './planYears';

/** A rank as a count and the like hold only where the rank's own kind is not told of something else. */
export const crossings: readonly Agrees[] = [markAsNumber, gradeAsOrdinal, ordinalAsTop];

/** Every way of agreeing, the strictest first. */
export const agreements: readonly Agrees[] = [
  sameFigureAndBound,
  sameFigure,
  sameOccasions,
  sameNumberAndBound,
  sameNumber,
  sameMark,
  sameGrowth,
  sameFraction,
  retoldGrowth,
  risenBy,
  beyondTarget,
  sameTimes,
  centuryAsDecade,
  endOfPlan,
  markAsNumber,
  ordinalAsTop,
  gradeAsOrdinal,
  dayAsOrdinal,
  perThousand,
  soManyOf,
  teens,
  converted,
  borrowed,
  fractionAsPercent,
  sameValue,
  monthOfDays,
  shortMillion,
  barePoints,
];
