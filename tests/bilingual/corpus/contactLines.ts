/** Telephone numbers and e-mail addresses. */
import { readPairs } from './readPairs';

export const contactLines = readPairs(`
联系电话：0715-8126099。
+ Tel: 0715-8126099. | all agree
+ Call +86 715 812 6099. | all agree
+ Telephone: (0715) 8126099. | all agree
+ Telephone: +86-715-8126099. | all agree
+ Telephone: 0715 812 6099. | all agree
+ Telephone: (+86) 715-8126099. | all agree
- Tel: 0715-8126096. | a digit or letter changed
- Tel: 0716-8126099. | a digit or letter changed
- Call +86 715 812 6909. | a digit or letter changed
咨询电话：0715-8235566、0715-8235577。
+ Enquiries: 0715-8235566 or 0715-8235577. | all agree
+ Enquiries: 0715-8235566/8235577. | all agree
- Enquiries: 0715-8235566 or 0715-8235578. | a digit or letter changed
咨询电话：0715-8235566/8235577。
+ Enquiries: 0715-8235566 or 0715-8235577. | all agree
+ Enquiries: 0715-8235566/8235577. | all agree
- Enquiries: 0715-8235566 or 0715-8235578. | a digit or letter changed
- Enquiries: 0715-8235566/8235767. | a digit or letter changed
联系人：王敏，手机13907241122。
+ Contact: Wang Min, mobile 13907241122. | all agree
+ Contact: Wang Min, mobile 139 0724 1122. | all agree
+ Contact: Wang Min, mobile +86 139 0724 1122. | all agree
- Contact: Wang Min, mobile 13907241112. | a digit or letter changed
材料发至xnkjj@163.com。
+ Send the materials to xnkjj@163.com. | all agree
+ Send the materials to XNKJJ@163.com. | all agree
- Send the materials to xnkji@163.com. | a digit or letter changed
- Send the materials to xnkjj@126.com. | a digit or letter changed
- Send the materials by e-mail. | lost
邮编：437100。
+ Postcode: 437100. | all agree
- Postcode: 437000. | a digit or letter changed
监督电话：8126066。
+ Complaints: telephone 8126066. | all agree
+ Complaints: telephone 0715-8126066. | all agree
- Complaints: telephone 8126006. | a digit or letter changed
服务热线12345，救援电话120。
+ Service hotline 12345, ambulance 120. | all agree
- Service hotline 12354, ambulance 120. | a digit or letter changed
客服热线400-820-8820。
+ Customer hotline 400-820-8820. | all agree
- Customer hotline 400-820-8802. | a digit or letter changed
`);
