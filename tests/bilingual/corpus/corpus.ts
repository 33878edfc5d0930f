/** All pairs, by what they are about. */

import { achievements } from './achievements';
import { addedDifferences } from './addedDifferences';
import { affairs } from './affairs';
import { amounts } from './amounts';
import { basesAndReaches } from './basesAndReaches';
import { bothEnds } from './bothEnds';
import { bounds } from './bounds';
import { briefings } from './briefings';
import { bulletins } from './bulletins';
import { bureauBriefs } from './bureauBriefs';
import { bureauEvents } from './bureauEvents';
import { bureauFigures } from './bureauFigures';
import { bureauNotices } from './bureauNotices';
import { bureauPhrases } from './bureauPhrases';
import { bureauReports } from './bureauReports';
import { bureauTerms } from './bureauTerms';
import { bureauWork } from './bureauWork';
import { changeWays } from './changeWays';
import { cityBriefs } from './cityBriefs';
import { cityNews } from './cityNews';
import { cityNotices } from './cityNotices';
import { cityPhrases } from './cityPhrases';
import { cityReports } from './cityReports';
import { cityServices } from './cityServices';
import { communiques } from './communiques';
import { contactLines } from './contactLines';
import { contradictedDates } from './contradictedDates';
import { counties } from './counties';
import { counting } from './counting';
import { counts } from './counts';
import { countyLife } from './countyLife';
import { countyNews } from './countyNews';
import { countyServices } from './countyServices';
import { dates } from './dates';
import { dispatches } from './dispatches';
import { economyPhrases } from './economyPhrases';
import { economyTerms } from './economyTerms';
import { equalFigures } from './equalFigures';
import { equalsOfUnlike } from './equalsOfUnlike';
import { everydayForms } from './everydayForms';
import { figuresAgain } from './figuresAgain';
import { foreignUnits } from './foreignUnits';
import { freerReports } from './freerReports';
import { freerTellings } from './freerTellings';
import { glimpses } from './glimpses';
import { honours } from './honours';
import { kindsOfThings } from './kindsOfThings';
import { labelsAndPrizes } from './labelsAndPrizes';
import { lanesAndLimits } from './lanesAndLimits';
import { levelsAndGains } from './levelsAndGains';
import { levelsAndPlaces } from './levelsAndPlaces';
import { limitsAndSayings } from './limitsAndSayings';
import { listsAndParts } from './listsAndParts';
import { longerNumerals } from './longerNumerals';
import { measuresAndLists } from './measuresAndLists';
import { measuring } from './measuring';
import { names } from './names';
import { notices } from './notices';
import { nounsSideBySide } from './nounsSideBySide';
import { numberForms } from './numberForms';
import { opposites } from './opposites';
import { ordersTurned } from './ordersTurned';
import { otherBases } from './otherBases';
import { otherForms } from './otherForms';
import { overviews } from './overviews';
import { ownUnits } from './ownUnits';
import { periodEnds } from './periodEnds';
import { phrases } from './phrases';
import { placesAndLevels } from './placesAndLevels';
import { planYears } from './planYears';
import { policies } from './policies';
import { publicAffairs } from './publicAffairs';
import { publicServices } from './publicServices';
import { ranksAndTurns } from './ranksAndTurns';
import { rates } from './rates';
import { ratesAndTurns } from './ratesAndTurns';
import { relativeTimes } from './relativeTimes';
import { restsAndHeights } from './restsAndHeights';
import { retellings } from './retellings';
import { retoldChanges } from './retoldChanges';
import { retoldShares } from './retoldShares';
import { roadsAndFields } from './roadsAndFields';
import { sayings } from './sayings';
import { scales } from './scales';
import { scienceNews } from './scienceNews';
import { sciencePhrases } from './sciencePhrases';
import { scienceSentences } from './scienceSentences';
import { seasonsAndWholes } from './seasonsAndWholes';
import { sentences } from './sentences';
import { services } from './services';
import { sharesAndNames } from './sharesAndNames';
import { sharesAndRanks } from './sharesAndRanks';
import { sharesInWords } from './sharesInWords';
import { sharesOfSums } from './sharesOfSums';
import { sidesAndCarriers } from './sidesAndCarriers';
import { snippets } from './snippets';
import { spansAndTimes } from './spansAndTimes';
import { spheresAndAges } from './spheresAndAges';
import { spokenFigures } from './spokenFigures';
import { statistics } from './statistics';
import { titles } from './titles';
import { toldByArithmetic } from './toldByArithmetic';
import { turnsOfPhrase } from './turnsOfPhrase';
import { turnsOfReports } from './turnsOfReports';
import { wardsAndSchools } from './wardsAndSchools';
import { wordsAndHours } from './wordsAndHours';
import { wordsOfChange } from './wordsOfChange';
import { workReports } from './workReports';

export const corpus = {
  amounts,
  bounds,
  rates,
  counts,
  dates,
  names,
  contactLines,
  relativeTimes,
  sharesAndRanks,
  changeWays,
  opposites,
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
  labelsAndPrizes,
  ordersTurned,
  toldByArithmetic,
  wordsAndHours,
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
  dispatches,
  sciencePhrases,
  scienceSentences,
  cityPhrases,
  cityNews,
  bureauPhrases,
  bureauTerms,
  scienceNews,
  cityBriefs,
  economyPhrases,
  economyTerms,
  bureauWork,
  bureauEvents,
  publicAffairs,
  publicServices,
  turnsOfPhrase,
  retellings,
  spansAndTimes,
  equalFigures,
  everydayForms,
  figuresAgain,
  numberForms,
  spokenFigures,
  otherBases,
  levelsAndPlaces,
  bothEnds,
  addedDifferences,
  ownUnits,
  contradictedDates,
  longerNumerals,
  planYears,
  bureauFigures,
  wardsAndSchools,
  roadsAndFields,
  measuresAndLists,
  sharesInWords,
  scales,
  cityReports,
  cityServices,
  equalsOfUnlike,
  bureauBriefs,
  cityNotices,
  limitsAndSayings,
  sharesOfSums,
  wordsOfChange,
  foreignUnits,
  otherForms,
  lanesAndLimits,
  basesAndReaches,
  ratesAndTurns,
  periodEnds,
  retoldShares,
  listsAndParts,
  retoldChanges,
  freerTellings,
  freerReports,
  spheresAndAges,
  restsAndHeights,
  kindsOfThings,
  ranksAndTurns,
  nounsSideBySide,
  sidesAndCarriers,
  placesAndLevels,
  turnsOfReports,
  levelsAndGains,
  seasonsAndWholes,
  sharesAndNames,
} as const;
