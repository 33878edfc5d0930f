/** All pairs, by what they are about. */
import { affairs } from './affairs';
import { amounts } from './amounts';
import { bounds } from './bounds';
import { bulletins } from './bulletins';
import { communiques } from './communiques';
import { counts } from './counts';
import { dates } from './dates';
import { honours } from './honours';
import { names } from './names';
import { notices } from './notices';
import { phrases } from './phrases';
import { rates } from './rates';
import { sentences } from './sentences';
import { services } from './services';
import { statistics } from './statistics';
import { workReports } from './workReports';

export const corpus = {
  amounts,
  bounds,
  rates,
  counts,
  dates,
  names,
  sentences,
  statistics,
  affairs,
  notices,
  honours,
  phrases,
  bulletins,
  services,
  workReports,
  communiques,
} as const;
