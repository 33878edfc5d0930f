/** All pairs, by what they are about. */

import { achievements } from './achievements';
import { affairs } from './affairs';
import { amounts } from './amounts';
import { bounds } from './bounds';
import { briefings } from './briefings';
import { bulletins } from './bulletins';
import { communiques } from './communiques';
import { counties } from './counties';
import { counts } from './counts';
import { countyNews } from './countyNews';
import { dates } from './dates';
import { glimpses } from './glimpses';
import { honours } from './honours';
import { names } from './names';
import { notices } from './notices';
import { overviews } from './overviews';
import { phrases } from './phrases';
import { policies } from './policies';
import { rates } from './rates';
import { sentences } from './sentences';
import { services } from './services';
import { snippets } from './snippets';
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
  counties,
  achievements,
  overviews,
  policies,
  bulletins,
  services,
  workReports,
  communiques,
  glimpses,
  snippets,
  briefings,
  countyNews,
} as const;
