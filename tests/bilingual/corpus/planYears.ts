/** Five-year plans and the years they cover, which a translation may add. */
import { readPairs } from './readPairs';

export const planYears = readPairs(`
编制“十四五”科技创新规划
+ drew up the 14th Five-Year Plan for science, technology and innovation | plain
+ drew up the 14th Five-Year Plan (2021–2025) for science, technology and innovation | its years
+ drew up a plan for science, technology and innovation in the 14th Five-Year Plan period (2021–25) | short span
- drew up the 14th Five-Year Plan (2016–2020) for science, technology and innovation | those of the 13th
- drew up the 14th Five-Year Plan (2020–2025) for science, technology and innovation | begins a year early
- drew up the 14th Five-Year Plan (2021–2026) for science, technology and innovation | ends a year late
“十三五”期间，全市累计建成创新平台58家。
+ The city built 58 innovation platforms in the 13th Five-Year Plan period, from 2016 to 2020. | its years
+ During the Thirteenth Five-Year Plan, which ran from 2016 to 2020, the city built 58 innovation platforms. | its years
- The city built 58 innovation platforms in the 13th Five-Year Plan period, from 2015 to 2020. | begins a year early
- During the Thirteenth Five-Year Plan (2011–2015) the city built 58 innovation platforms. | those of the 12th
“十二五”规划圆满收官
+ the 12th Five-Year Plan (2011-2015) was completed | its years
- the 12th Five-Year Plan (2010-2014) was completed | a year early
“八五”计划的重点工程
+ a key project of the 8th Five-Year Plan (1991–1995) | its years
+ a key project of the Eighth Five-Year Plan | plain
- a key project of the 9th Five-Year Plan | another plan
- a key project of the 8th Five-Year Plan (1986–1990) | those of the 7th
“一五”时期建成投产
+ went into production during the First Five-Year Plan (1953–57) | its years
- went into production during the First Five-Year Plan (1951–55) | two years early
- went into production during the Second Five-Year Plan | another plan
“三五”计划
+ the 3rd Five-Year Plan (1966–1970) | three years were left out before it
- the 3rd Five-Year Plan (1963–1967) | those of no plan
到“十四五”末，研发经费投入翻一番。
+ By the end of the 14th Five-Year Plan period spending on R&D will have doubled. | plain
+ By the end of 2025 spending on R&D will have doubled. | the plan ends in 2025
- By the end of 2024 spending on R&D will have doubled. | a year early
- By the end of the 15th Five-Year Plan period spending on R&D will have doubled. | another plan
“十四五”开局之年，全市科技工作开局良好。
+ In 2021, the first year of the 14th Five-Year Plan, the city's science work made a good start. | the plan begins in 2021
+ The city's science work made a good start in the opening year of the 14th Five-Year Plan. | plain
去年新增企业75家
+ 75 new companies last year | in words
+ 75 new companies in 2020 | in digits; nothing tells which year it was
+ in 2022 there were 75 new companies | likewise
8月20日起实施
+ in force from 20 August | plain
+ in force from 20 August 2022 | a year taken for granted; nothing tells which
- in force from 21 August 2022 | another day
`);
