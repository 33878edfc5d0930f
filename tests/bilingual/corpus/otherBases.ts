/** Rates told for another number of heads or another unit, runs of months that are quarters, and bounds behind figures. */
import { readPairs } from './readPairs';

export const otherBases = readPairs(`
每千人口拥有注册护士4.2人
+ there are 42 registered nurses for every 10,000 people | tenfold base
+ registered nurses number 4.2 per 1,000 people | as it stands
- there are 42 registered nurses for every 100,000 people | base a hundredfold, figure tenfold
- there are 24 registered nurses for every 10,000 people | digits exchanged
婴儿死亡率降至2.1‰
+ the infant mortality rate fell to 2.1 per 1,000 | per mille
+ infant mortality came down to 2.1 per thousand | thousand
- the infant mortality rate fell to 1.2 per 1,000 | digits exchanged
- the infant mortality rate fell to 2.1 per 10,000 | another base
药品抽检合格率为99.4%
+ of every 1,000 medicines tested, 994 met the standard | of every 1,000
- of every 1,000 medicines tested, 949 met the standard | digits exchanged
每公斤补贴2元
+ a subsidy of 1 yuan per jin | half a kilogram
+ two yuan a kilogram is paid as a subsidy | as it stands
- a subsidy of 2 yuan per jin | unit alone changed
每吨收购价2800元
+ bought at 2.8 yuan a kilogram | per kilogram
- bought at 28 yuan a kilogram | tenfold
三季度客流量增长12%
+ passenger numbers grew by 12% from July to September | months of the quarter
+ passenger numbers in July–September were up 12% | months of the quarter
- passenger numbers grew by 12% from April to June | another quarter
10—12月完成投资8亿元
+ investment of 800 million yuan was made in the fourth quarter | quarter of the months
- investment of 800 million yuan was made in the third quarter | another quarter
比去年四季度回升2.3个百分点
+ 2.3 percentage points higher than in the last quarter of last year | last quarter of last year
- 2.3 percentage points higher than in the third quarter of last year | another quarter
每人最多借阅10册
+ each reader may borrow ten books at the most | at the most
- each reader may borrow ten books at the very least | the other way
借期最长不超过30天
+ books may be kept for 30 days at the longest | at the longest
- books may be kept for 300 days at the longest | tenfold
累计签约突破20亿元
+ contracts signed so far have gone past the two-billion-yuan mark | past the mark
- contracts signed so far have gone past the twenty-billion-yuan mark | tenfold
`);
