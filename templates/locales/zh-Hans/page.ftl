# 买家页面的框架文字。有关物流状态的句子在 status.ftl 中。

skip-to-content = 跳到您的订单
languages = 语言
powered-by = 由 Doorstep 提供物流追踪

items-heading = 包裹内商品
ordered-heading = 订购商品
items-more = 还有{ $n }件商品
trail-heading = 物流轨迹
place-abroad = { $town }（{ $country }）
tracking-number = 快递单号
quantity = 数量：

order-heading = 您的订单
order-number = 订单号
order-placed = 下单日期
order-ship-to = 送往

pickup-heading = 取件地点
pickup-code = 取件码
pickup-hours = 营业时间

look-up-heading = 查询订单
look-up-intro = 输入订单确认邮件中的两项信息，即可查看订单进度。
look-up-number = 订单号或快递单号
look-up-number-hint = 例如 1042，或快递公司给出的一长串单号。
look-up-looks-like = 这看起来是 { $carrier } 的快递单号，但我们这里没有找到对应的包裹。
look-up-at-carrier = 前往 { $carrier } 查询
look-up-mistyped = 这看起来是 { $carrier } 的单号，但其中有一位数字可能输错了。
look-up-either = 以及以下任意一项
look-up-email = 电子邮箱
look-up-email-hint = 您下单时填写的邮箱。
look-up-postcode = 邮政编码
look-up-postcode-hint = 收货地址的邮政编码。
look-up-submit = 查看订单
look-up-where = 点击订单确认邮件中的链接，无需填写即可打开同一页面。
look-up-choose = 您是在哪家店下单的？

reference = 联系我们时，请提供此编号：
