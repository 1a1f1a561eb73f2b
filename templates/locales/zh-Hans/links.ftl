# 链接：显示什么、二次验证、分享，以及上次查看以来的新动态。
# 平实、简短、亲切。答不上来的人没有过错。

## 追踪页面上

# 日期上方，买家分享的页面。$brand：商家名称。
kicker-shared = 来自 { $brand } 的订单
# 日期上方，礼物的页面。$name：赠送人自己填写的称呼。
kicker-gift-from = { $name } 寄给您的包裹
# 同上，赠送人没有填写称呼时。$brand：商家名称。
kicker-gift = { $brand } 寄给您的包裹

# 订单信息下方的链接。
unlock-link = 显示地址和详情
# 显示之后，订单信息下方。
lock-again = 重新隐藏
lock-hint = 您的信息在此浏览器中最多显示半小时。
share-link = 分享此订单
order-email = 电子邮箱
order-phone = 电话

# 物流轨迹上方。$count：动态条数。$time：时刻（“14:02”）。今天和昨天用文字表示；
# $date 为带星期的日期。
news-today = 自您上次查看（今天 { $time }）以来，有{ $count }条新动态
news-yesterday = 自您上次查看（昨天 { $time }）以来，有{ $count }条新动态
news-on = 自您上次查看（{ $date } { $time }）以来，有{ $count }条新动态
# 新动态前面的标记。一个词，越短越好。
news-mark = 新

## 验证

unlock-heading = 显示地址和详情
unlock-intro = 有此链接的人都能查看订单进度。要同时显示地址，请填写订单中的两项信息。
unlock-postcode = 邮政编码
unlock-postcode-hint = 收货地址的邮政编码。没有邮政编码的地区，请填写城市名。
unlock-person = 电子邮箱
unlock-person-hint = 您下单时填写的邮箱。如果没有填写，请输入您的姓氏。
unlock-submit = 显示详情
unlock-wrong = 这些信息与此订单不符，请对照订单确认邮件核对。
unlock-missing = 请填写此项。
unlock-back = 返回您的订单

# 另一种方式：邮件中的验证码。
unlock-code-heading = 或使用验证码
# 发送验证码之后的标题；两项信息在其下方。
unlock-code-enter = 输入验证码
unlock-details-heading = 或填写两项信息
unlock-code-intro = 我们会向此订单的电子邮箱发送六位验证码。
unlock-code-ask = 发送验证码
# 无论有没有邮箱都显示同一句：任何人都不应得知。验证码十分钟内有效。
unlock-code-sent = 如果此订单留有电子邮箱，验证码已发往该邮箱，十分钟内有效。
unlock-code = 验证码
unlock-code-hint = 邮件中的六位数字。
unlock-code-submit = 显示详情
unlock-code-again = 重新发送验证码
unlock-code-wrong = 验证码无效，可能已使用过，或已超过十分钟。

# 尝试次数过多。$minutes：需要等待的时间。订单页面仍可查看。
unlock-locked-title = 请稍等
unlock-locked = 尝试的次数过多。为保护您的信息，请稍等{ $minutes }分钟后再试。订单页面仍可照常查看。

## 分享

share-heading = 分享此订单
share-intro = 给他人的链接，显示的内容比您的少，而且您可以随时收回。
share-kind-share = 给想一起关注进度的人
share-kind-share-text = 显示包裹在哪里、里面有什么。不显示价格、地址和订单号。
share-kind-share-make = 创建链接
share-kind-gift = 给收礼物的人
share-kind-gift-text = 显示何时送达，完全不透露里面是什么。
share-kind-gift-make = 创建礼物链接
share-from = 赠送人
share-from-hint = 对方熟悉的称呼，也可以留空。
share-from-wrong = 请只输入称呼：仅限文字，最多 40 个字。
share-list = 有效的链接
# 列表中的种类名称。
share-name-share = 分享
share-name-gift = 礼物
# 列表中链接的下方。$made、$until：日期（“2026年11月26日”）。
share-made = 创建于{ $made }，有效期至{ $until }
# $name：赠送人。
share-made-from = 创建于{ $made }，有效期至{ $until }。赠送人：{ $name }
share-copy = 复制链接
share-send = 发送…
share-copied = 链接已复制。
share-end = 停止分享
share-none = 没有有效的链接。
share-too-many = 有效的链接数量已达上限。请先停止分享其中一个，再创建新的。

## 链接结束时

ended-share-title = 此链接已停止分享
ended-share-text = 这个链接曾在一段时间内分享给您。分享的人可以创建新的链接。如果订单是您的，可以用单号查询。

## 带验证码的邮件

# $number：订单号。$brand：商家名称。
code-mail-subject = 订单 { $number } 的验证码
code-mail-intro = 以下验证码用于显示您在 { $brand } 的订单 { $number } 的详情：
code-mail-how = 请在已打开的页面上输入。十分钟内有效，只能使用一次。
code-mail-not-you = 不是您要求的验证码？那就是有人打开了您的订单链接。没有验证码，对方看不到您的地址，也看不到您的联系方式。您无需任何操作，只要不把验证码告诉他人即可。
