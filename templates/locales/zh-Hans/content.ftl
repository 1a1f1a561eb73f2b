### 商家内容周围的文字：使用说明、公告、帮助，以及嵌入商家网站的部分。
###
### 商家自己的文字不在这里。“我们”指商家。


## 1. 说明：商家为商品写的提示上方的标题

# 还没有送达时。不要与状态“准备发货”混淆。
guides-before = 送达之前
# 送达之后。
guides-after = 收到之后


## 2. 公告

# 供屏幕阅读器使用：页面顶部下方的简短提示是什么。
banner-label = 我们的公告


## 3. 真假消息

genuine-heading = 那条消息是我们发的吗？
# 只在属实时显示。虚假消息会索要“关税”或“派送费”。
genuine-payment = 我们绝不会要求您通过消息中的链接付款。如果有关订单的消息这样要求，那就不是我们发的。


## 4. 帮助

# 出现问题时。$number 为商家书写的订单号。
contact-at-hand = 联系时，请备好您的订单号：{ $number }
# $service 为通讯应用的名称：WhatsApp、Telegram。
contact-chat = 通过 { $service } 联系我们
contact-sms = 给我们发短信
# $time 为时刻，按读者的时区。
contact-here-until = 今天{ $time }之前有客服在线。
# 此刻无人。$time 为时刻。
contact-back-today = 今天{ $time }起，我们会继续回复。
contact-back-tomorrow = 明天{ $time }起，我们会继续回复。
# $date 为带星期的日期：“11月23日星期一”。
contact-back-on = { $date } { $time }起，我们会继续回复。
# 在买家所写邮件的空白处下方。$status 为状态名称：“运输中”。
contact-mail-order = 订单 { $number } · { $status }


## 5. 在商家自己的网站上

# 从简要视图到追踪页面的链接。
embed-whole-page = 查看全部详情
# 框架的标题，供屏幕阅读器使用。$brand 为商家名称。
embed-title = 您在 { $brand } 的订单进度
embed-policy-title = { $brand } 的配送与退货
embed-policy-delivery = 配送
embed-policy-returns = 退货
embed-policy-contact = 有疑问？
embed-policy-more = 了解更多
