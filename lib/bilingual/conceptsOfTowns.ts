/** What towns and villages have and grow: facilities, crops, papers and pay, in both languages. */

/** A line is an idea: its Chinese words, then the English ones. */
export const conceptsOfTowns = `
中转站 转运站 = transfer station
甲级 甲等 = grade a, class a
乙级 乙等 = grade b, class b
丙级 丙等 = grade c, class c
公告 公示 = announcement, notice, public notice
发布会 = press conference, news conference
观摩 参观 = visit, tour
网格 网格员 = grid
物业 = property management
电梯 = lift, elevator
救护车 = ambulance
警车 = police car
路口 = junction, intersection
红绿灯 信号灯 = traffic light
候车亭 站台 = shelter, platform
仓库 仓储 = warehouse
冷库 = cold store, cold storage
泵 = pump
变压器 = transformer
风机 = wind turbine, turbine
充电站 = charging station
加油站 = filling station, petrol station
古树 = old tree, ancient tree
遗址 = site, ruins
团员 = youth league
彩礼 = bride price
婚姻 结婚 = marriage, married, marry
离婚 = divorce
新生儿 = newborn
身份证 = identity card
护照 = passport
驾驶证 = driving licence
营业执照 = business licence
许可证 = permit, licence, license
发票 = invoice
赔付 理赔 = claim, payout
分公司 = branch
总部 = headquarters
快递员 骑手 = courier, rider
`;
