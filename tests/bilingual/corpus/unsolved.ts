/** Pairs the comparison does not judge rightly yet; the rates count them. */
import { readPairs } from './readPairs';

export const unsolved = readPairs(`
文化惠民演出走进12个乡镇、86个村,观众累计超过5万人次。
+ Cultural shows for the public visited a dozen townships and 86 villages and were watched by over 50,000 people in all. | dozen
用水量比传统工艺少四分之一
+ water use is lower by a quarter than with the conventional process | lower by a quarter
第一时间赶赴现场
- rushing to the scene within one hour | figure added
共建“一带一路”
- jointly building the Two Belts and One Road | wrong number
统一部署、同步推进
- two arrangements carried out in step | figure added
4家企业的6项成果获省科技进步奖,其中一等奖1项、三等奖5项。
- Six achievements by four companies won provincial science progress awards, one of them a third prize and five first prizes. | exchanged
根据《行政处罚法》第三十三条第一款,对初次违法且危害后果轻微的,可以不予处罚。
- Under Article 33, paragraph 3 of the Law on Administrative Penalties, a first offence with minor consequences may go unpunished. | wrong paragraph
完成“一张图”建设
- all data have been put on two maps | two
不满14周岁的儿童
- children who have reached 14 years of age | under the age and past it
`);
