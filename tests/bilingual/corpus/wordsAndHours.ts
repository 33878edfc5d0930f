/** Ages, days, hours and doublings told in words, a name that holds a numeral, and so many out of so many. */
import { readPairs } from './readPairs';

export const wordsAndHours = readPairs(`
70岁及以上老人免费体检
+ free check-ups for people 70 years of age or older | of age
+ free check-ups from the age of seventy | from the age of
- free check-ups for people 60 years of age or older | another age
- free check-ups for people 70 years of age or younger | the other way
14岁以下儿童免票
+ free admission for children 14 years of age or under | of age
- free admission from the age of fourteen | the other way
8至14岁学生可报名
+ pupils from the age of eight to fourteen may sign up | two ends
- pupils from the age of eight to fifteen may sign up | another end
她从19岁起就在茶园采茶,一采就是四十年
+ at nineteen she began to pick tea in the garden, and has picked it for four decades | words
+ she was 19 when she began to pick tea here, and has done so for forty years | digits
- at nineteen she began to pick tea in the garden, and has picked it for three decades | another span
- at twenty she began to pick tea in the garden, and has picked it for four decades | another age
规定自2025年3月1日起实施,试行五年
+ the rules apply from the first day of March 2025, for a trial of half a decade | words
- the rules apply from the first day of May 2025, for a trial of half a decade | another month
- the rules apply from the tenth day of March 2025, for a trial of half a decade | another day
截至11月30日收到稿件86件
+ 86 entries had come in as of the last day of November | last day
- 86 entries had come in as of the last day of October | another month
科技馆开放时间为10:00至18:00
+ the science museum opens from ten to six | words
+ the science museum is open ten to six, every day of the week | before a list
+ the science museum is open 10 to 6 | digits
- the science museum opens from ten to five | another hour
- the science museum opens from nine to six | another hour
停水时间为今日0900至1500时
+ the water will be off from 0900 to 1500 hours today | of four figures
- the water will be off from 0900 to 1600 hours today | another hour
园区产值力争翻两番
+ the park aims to double its output twice over | verb and object
+ the park’s output is to double twice over | twice over
- the park’s output is to double | once only
首付比例不低于三成
+ the minimum down payment is three tenths | minimum
- the maximum down payment is three tenths | maximum
全市每四个家庭就有一个养宠物
+ 1 household out of 4 in the city keeps a pet | digits
- 1 household out of 5 in the city keeps a pet | another whole
每五名职工中有三名参加培训
+ 3 employees out of 5 took part in training | digits
- 2 employees out of 5 took part in training | another part
全县9支队伍中有4支获奖
+ 4 teams out of 9 in the county won prizes | two counts
- 5 teams out of 9 in the county won prizes | another count
“五美乡村”建设示范村
+ a demonstration village under the Five Beauties Villages programme | a name
- a demonstration village under the Four Beauties Villages programme | another name
涨幅收窄0.6个百分点
+ the rise was 0.6 of a percentage point smaller | smaller
- the rise was 0.6 of a percentage point larger | larger
降幅扩大1.1个百分点
+ the fall was 1.1 percentage points larger | larger
- the fall was 1.1 percentage points smaller | smaller
`);
