/** Pairs the comparison does not judge rightly yet; the rates count them. */
import { readPairs } from './readPairs';

export const unsolved = readPairs(`
十几名教师
+ between ten and twenty teachers | 十几
文化惠民演出走进12个乡镇、86个村,观众累计超过5万人次。
+ Cultural shows for the public visited a dozen townships and 86 villages and were watched by over 50,000 people in all. | dozen
全市划定生态保护红线面积2871平方公里,占国土面积的29.4%。
+ The city has drawn ecological conservation red lines around 2,871 square kilometres, 29.4 percent of its land area. | km2
用水量比传统工艺少四分之一
+ water use is lower by a quarter than with the conventional process | lower by a quarter
第一时间赶赴现场
- rushing to the scene within one hour | figure added
共建“一带一路”
- jointly building the Two Belts and One Road | wrong number
统一部署、同步推进
- two arrangements carried out in step | figure added
截至9月30日,全市共登记技术合同1027项,成交额62.4亿元,完成年度目标的83.2%。
+ By 30 September the city had met 83.2 per cent of its target for the year, with RMB 6.24bn of technology deals under 1,027 registered contracts. | reordered
4家企业的6项成果获省科技进步奖,其中一等奖1项、三等奖5项。
+ Provincial awards for scientific and technological progress went to 4 local firms for 6 pieces of work: 1 first prize and 5 thirds. | reordered
- Six achievements by four companies won provincial science progress awards, one of them a third prize and five first prizes. | exchanged
首届科普讲解大赛共有58名选手参赛,最终决出一等奖2名、二等奖5名、三等奖8名。
+ From 58 entrants in the inaugural science presenters' competition the jury picked 2 firsts, 5 seconds and 8 thirds. | 首届 = inaugural
该村村集体经济收入从不足5万元增加到52万元,翻了三番多。
+ From under RMB 50,000, collective village revenue has climbed to RMB 520,000, doubling more than three times over. | doubling three times
根据《行政处罚法》第三十三条第一款,对初次违法且危害后果轻微的,可以不予处罚。
- Under Article 33, paragraph 3 of the Law on Administrative Penalties, a first offence with minor consequences may go unpunished. | wrong paragraph
完成“一张图”建设
- all data have been put on two maps | two
全面推行“一件事一次办”
- the "one thing, three visits" reform has been rolled out | wrong
不满14周岁的儿童
- children who have reached 14 years of age | under the age and past it
`);
