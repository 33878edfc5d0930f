/** All pairs, by what they are about. */
import { amounts } from './amounts';
import { bounds } from './bounds';
import { counts } from './counts';
import { dates } from './dates';
import { names } from './names';
import { rates } from './rates';
import { sentences } from './sentences';
import { unseen } from './unseen';

export const corpus = { amounts, bounds, rates, counts, dates, names, sentences, unseen } as const;
