/** All pairs, by what they are about. */

import { achievements } from './achievements';
import { affairs } from './affairs';
import { amounts } from './amounts';
import { bounds } from './bounds';
import { briefings } from './briefings';
import { bulletins } from './bulletins';
import { bureauNotices } from './bureauNotices';
import { bureauReports } from './bureauReports';
import { communiques } from './communiques';
import { counties } from './counties';
import { counting } from './counting';
import { counts } from './counts';
import { countyLife } from './countyLife';
import { countyNews } from './countyNews';
import { countyServices } from './countyServices';
import { dates } from './dates';
import { glimpses } from './glimpses';
import { honours } from './honours';
import { measuring } from './measuring';
import { names } from './names';
import { notices } from './notices';
import { overviews } from './overviews';
import { phrases } from './phrases';
import { policies } from './policies';
import { rates } from './rates';
import { sayings } from './sayings';
import { sentences } from './sentences';
import { services } from './services';
import { snippets } from './snippets';
import { statistics } from './statistics';
import { titles } from './titles';
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
  counting,
  measuring,
  sayings,
  titles,
  bureauReports,
  bureauNotices,
  countyLife,
  countyServices,
} as const;
