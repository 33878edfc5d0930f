/** Numerals that end a longer one, though by themselves they would open an item of a list or stand in a saying. */
import { readPairs } from './readPairs';

export const longerNumerals = readPairs(`
参训人员中，三分之一是返乡青年。
+ One third of the trainees are young people who have returned home. | a fraction before 是
- Two thirds of the trainees are young people who have returned home. | another fraction
- One quarter of the trainees are young people who have returned home. | another fraction
入库专家四分之三是高校教师，其余为企业骨干。
+ Three quarters of the experts on the list are university teachers; the rest work in companies. | a fraction before 是
- Two thirds of the experts on the list are university teachers; the rest work in companies. | another fraction
专利五分之二是发明专利。
+ Two fifths of the patents are for inventions. | a fraction before 是
- Three fifths of the patents are for inventions. | another fraction
百分之七是首次申报。
+ Seven percent applied for the first time. | a percentage before 是
- Eight percent applied for the first time. | another percentage
周三是接待日，周五是学习日。
+ Wednesday is for visitors and Friday is for study. | days of the week before 是
- Tuesday is for visitors and Friday is for study. | another day
四分之一面积种上了中药材。
+ One quarter of the area is planted with medicinal herbs. | 一面 is no word here
- One third of the area is planted with medicinal herbs. | another fraction
三分之一经费用于购置仪器。
+ One third of the funds went on instruments. | 一经 is no word here
- One fifth of the funds went on instruments. | another fraction
五分之一线路已经改造。
+ One fifth of the lines have been rebuilt. | 一线 is no word here
- One third of the lines have been rebuilt. | another fraction
三分之一窗口延时服务。
+ One third of the counters keep longer hours. | 一窗 is no saying here
- One fifth of the counters keep longer hours. | another fraction
三分之二产业工人参加了培训。
+ Two thirds of industrial workers took the training. | no secondary industry
- One third of industrial workers took the training. | another fraction
三万科技工作者参加了普查。
+ Thirty thousand science and technology workers took part in the survey. | 万科 is no company here
- Three thousand science and technology workers took part in the survey. | ten times fewer
一是摸清家底，二是列出清单，三是限期办结。
+ First, take stock; second, draw up a list; third, settle everything in time. | a list opened by 是
+ It took stock, drew up a list and settled everything in time. | a list told as one sentence
统一是前提，单一是短板。
+ Unity is the precondition, and uniformity the weak point. | no list
其中之一是新建的检测中心。
+ One of them is a new testing centre. | no fraction
`);
