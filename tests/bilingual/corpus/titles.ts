/** Phrases with names, numbers of documents and dates, each with right and wrong versions. */
import { readPairs } from './readPairs';

export const titles = readPairs(`
市政协五届三次全会
- the fifth plenary session of the Third CPPCC Municipal Committee | exchanged
+ the third plenary session of the Fifth CPPCC Municipal Committee | two ordinals
+ the 3rd full meeting of the city's 5th political advisory committee | digits
- the second plenary session of the Fifth CPPCC Municipal Committee | wrong ordinal
市政府第47次常务会议
+ the 47th executive meeting of the municipal government | ordinal
+ Executive Meeting No. 47 of the city government | No.
- the 74th executive meeting of the municipal government | digits swapped
- the 4th executive meeting of the municipal government | digit dropped
第一书记
+ first Party secretary | title
+ First Secretary | title
- second Party secretary | wrong ordinal
网址:http://www.xianning.gov.cn/zwgk/202203/t20220315_2581.html
+ website: http://www.xianning.gov.cn/zwgk/202203/t20220315_2581.html | same URL
+ see http://www.xianning.gov.cn/zwgk/202203/t20220315_2581.html | same URL
- website: http://www.xianning.gov.cn/zwgk/202203/t20220315_2518.html | URL mistyped
- see http://www.xianning.gov.cn/zwgk/202203/t20220351_2581.html | URL mistyped
登录https://fwp.safea.gov.cn/申报
+ apply online at https://fwp.safea.gov.cn/ | same URL
+ applications are filed after signing in to https://fwp.safea.gov.cn/ | same URL
- apply online at https://fwp.safea.gov.com/ | wrong domain
咨询电话:0715-8126058
+ Telephone for enquiries: 0715-8126058 | phone
+ for advice call 0715-8126058 | phone
- Telephone for enquiries: 0715-8126085 | digits swapped
- for advice call 0751-8126058 | area code swapped
上午8时30分
+ 8:30 a.m. | time
+ half past eight in the morning | words
- 8:30 p.m. | morning→evening
- 8:13 a.m. | mistyped
下午2点半
+ 2:30 p.m. | 半 = 30 min
+ 14:30 | 24 h
- 2:15 p.m. | wrong minutes
- 4:30 p.m. | 14:30 confused
每天18时至20时
+ 6–8 p.m. daily | 12 h
+ from 18:00 to 20:00 every day | 24 h
- 8–10 p.m. daily | 18时 misread
- from 18:00 to 21:00 every day | one end wrong
“12345”政务服务热线
+ the 12345 government hotline | number as a name
+ the government service line, 12345 | reordered
- the 12315 government hotline | wrong number
“七一”前夕
+ on the eve of July 1, the Party's founding day | date name
+ just before 1 July | date name
- on the eve of July 7 | wrong day
“五一”国际劳动节
+ International Workers' Day (1 May) | date name
+ May Day | name
- International Workers' Day (5 May) | wrong day
“双十一”购物节
+ the Double Eleven shopping festival | name
+ the Singles' Day shopping festival of 11 November | name
“六一”儿童节
+ Children's Day on June 1 | date name
+ International Children's Day | name
- Children's Day on June 6 | wrong day
“九三学社”
+ the Jiusan Society | name
+ the September 3 Society | name
- the September 9 Society | wrong number
“四个意识”“两个维护”
+ the "four consciousnesses" and the "two upholds" | names
+ the Four Consciousnesses and the Two Safeguards | names
- the Five Consciousnesses and the Two Safeguards | wrong number
“五位一体”总体布局
+ the five-sphere integrated plan | name
+ the overall plan covering five spheres | name
- the four-sphere integrated plan | wrong number
“三会一课”制度
+ the Three Meetings and One Class rule | name
- the system of "two meetings and one lecture" | wrong number
“八一”建军节
+ Army Day, August 1 | date name
+ Army Day on 1 August | date name
- Army Day on 18 August | wrong day
十全十美
+ perfect in every respect | idiom
+ flawless | idiom
- ninety percent perfect | figure added
一心一意谋发展
+ wholeheartedly pursuing development | idiom
+ single-minded in the pursuit of growth | idiom
- pursuing development in 11 ways | figure added
五花八门的产品
+ a wide variety of products | idiom
+ products of all kinds | idiom
- 58 products | figure added
千家万户
+ every household | idiom
+ countless families | idiom
- 11,000 households | figure added
三令五申
+ repeatedly ordering | idiom
+ time and again giving instructions | idiom
- issuing orders on 35 occasions | figure added
统一部署、同步推进
+ unified arrangements and simultaneous progress | no quantity
+ planned as a whole and carried out in step | no quantity
进一步加大力度
+ further stepping up efforts | no quantity
+ redoubling efforts | idiom
- increasing efforts by a tenth | figure added
“3+1+X”产业体系
+ the "3+1+X" industrial system | name
+ an industrial system under the formula 3+1+X | name
- the "3+2+X" industrial system | wrong number
“国家863计划”
+ the National 863 Program | name
+ China's "863" high-tech programme | name
- the National 836 Program | digits swapped
- the National 973 Program | wrong name
“一老一小”服务
+ services for the elderly and children | 一老一小
+ care for both the old and the very young | both = idiom
- services for the elderly and children at 12 centres | figure added
“百千万”工程
+ the "Hundreds, Thousands, Ten Thousands" project | name
4家企业的6项成果获省科技进步奖,其中一等奖1项、三等奖5项。
+ Six achievements by four companies won provincial science progress awards, one of them a first prize and five third prizes. | complete
`);
