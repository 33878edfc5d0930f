/** What a translator works out for the reader: the difference of two ends, so many times word for word, one for every so many. */
import { readPairs } from './readPairs';

export const addedDifferences = readPairs(`
及格率由86%提高到93.5%
+ the pass rate climbed 7.5 percentage points, from 86 to 93.5 percent | difference shown
+ the pass rate rose from 86% to 93.5% | as it stands
- the pass rate climbed 5.7 percentage points, from 86 to 93.5 percent | difference wrong
- the pass rate fell 7.5 percentage points, from 86 to 93.5 percent | the other way
低保标准由每月640元提高到700元
+ the subsistence allowance goes up by 60 yuan, from 640 to 700 yuan a month | difference shown
- the subsistence allowance goes up by 600 yuan, from 640 to 700 yuan a month | tenfold
客运量增长1.4倍
+ passenger numbers grew by 1.4 times | word for word
+ passenger numbers rose by 140 percent | as percent
- passenger numbers grew by 1.04 times | digit slipped in
中学师生比为1:12.8
+ secondary schools have one teacher for every 12.8 students | one for every
- secondary schools have one teacher for every 18.2 students | digits exchanged
日均配送约36万件,平均每分钟有250件送达
+ about 360,000 parcels are delivered a day, an average of 250 arriving every minute | both of each
- about 250 parcels are delivered a day, an average of 360,000 arriving every minute | exchanged
`);
