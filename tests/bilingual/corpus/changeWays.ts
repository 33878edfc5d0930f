/** Changes from one figure to another, and by how much, told the right way and the other way round. */
import { readPairs } from './readPairs';

export const changeWays = readPairs(`
全市研发投入占比从2.1%提升至2.6%。
+ The city's R&D spending climbed from 2.1% to 2.6% of GDP. | all agree
+ The city raised its R&D spending from 2.1% to 2.6% of GDP. | all agree
- The city's R&D spending slipped from 2.1% to 2.6% of GDP. | up and down
全省排名由第8位上升到第5位。
+ Its provincial ranking rose from 8th to 5th. | a rank that rises is a smaller number
+ It moved up from eighth to fifth in the province. | all agree
- Its provincial ranking fell from 8th to 5th. | up and down
平均审批时间由20天压缩到12天。
+ The average approval time was cut from 20 days to 12 days. | all agree
+ Approvals were sped up from 20 days to 12 on average. | sped up is shorter
- The average approval time was extended from 20 days to 12 days. | shorter and longer
化肥用量由每亩28公斤减到22公斤。
+ The use of fertiliser was reduced from 28 kg to 22 kg per mu. | all agree
- The use of fertiliser was increased from 28 kg to 22 kg per mu. | up and down
服务站从11个增加到19个。
+ The number of service stations grew from 11 to 19. | all agree
+ There are now 19 service stations, up from 11. | another order
- The number of service stations dropped from 11 to 19. | up and down
- There are now 19 service stations, down from 11. | up and down
逾期率由6.4%变为5.8%。
+ The overdue rate went from 6.4% to 5.8%. | neither says which way
+ The overdue rate fell from 6.4% to 5.8%. | as the numbers say
- The overdue rate rose from 6.4% to 5.8%. | against the numbers
利润增速由9%回落到7%。
+ Profit growth slowed from 9% to 7%. | all agree
+ Growth in profit went from 9% to 7%. | growth is its name
- Profit growth increased from 9% to 7%. | up and down
农民增收速度快于城镇居民1.4个百分点。
+ Farmers' incomes grew 1.4 percentage points faster than those of urban residents. | all agree
- Farmers' incomes grew 1.4 percentage points more slowly than those of urban residents. | faster and slower
投资增速慢于上年同期0.8个百分点。
+ Investment grew 0.8 percentage points more slowly than a year earlier. | all agree
- Investment grew 0.8 percentage points faster than a year earlier. | slower and faster
`);
